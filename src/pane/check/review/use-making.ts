import { useState } from "react";
import type { Language } from "../../../grid/language";
import type { PaintWatch, Workbook } from "../../../host/workbook";
import type { Analyst } from "../../../tasks/analysis/analyst";
import type { CheckReport } from "../../../tasks/tasks";
import type { ActOutcome, Making } from "./acts";

/** Something that is made of the results: a sheet with the chart, the sheet 检查结果, a file. */
export type Product = "chart" | "results" | "report";

export interface MakingState {
  readonly product: Product;
  /** How much of its sheet is painted, of 1; null before it is. */
  readonly share: number | null;
  /** Null where it is too late. */
  readonly stop: (() => void) | null;
}

interface Parts {
  readonly book: Workbook;
  readonly report: CheckReport | null;
  readonly language: Language;
  readonly analyst: Analyst;
  readonly perform: (act: () => ActOutcome) => Promise<void>;
  /** Forgets an act that was stopped. */
  readonly giveUp: () => void;
}

/** Makes something of the results, which may take long with thousands of rows: tells how far it is and lets it be stopped. */
export function useMaking({ book, report, language, analyst, perform, giveUp }: Parts) {
  const [making, setMaking] = useState<MakingState | null>(null);
  const make = (product: Product, act: (parts: Making, watch: PaintWatch) => ActOutcome) => {
    if (report === null) return;
    const stopping = new AbortController();
    const stop = () => {
      stopping.abort();
      giveUp();
      setMaking(null);
    };
    setMaking({ product, share: null, stop });
    // The results take the place of earlier ones, which cannot be had back.
    const onProgress = (share: number) => {
      if (!stopping.signal.aborted) setMaking({ product, share: inPercent(share), stop: product === "results" ? null : stop });
    };
    void perform(() => act({ book, report, language, analyst }, { signal: stopping.signal, onProgress }).finally(() => { if (!stopping.signal.aborted) setMaking(null); }));
  };
  return { making, make };
}

/** Finer steps would only have the pane drawn more often. */
const inPercent = (share: number): number => Math.floor(share * 100) / 100;
