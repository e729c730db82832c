import { useRef, useState } from "react";
import type { Language } from "../../grid/language";
import type { Workbook } from "../../host/workbook";
import type { ImportedSheet } from "../../tasks/import/accept-import";
import type { ImportPreview } from "../../tasks/import/preview";
import { useTask, type TaskState } from "../use-task";
import type { Choice } from "./use-choice";

export interface Writing {
  readonly writing: TaskState<ImportedSheet>;
  /** How much of what is being written stands there, of 1. */
  readonly progress: number;
  /** Gives the writing up; what was written is taken back. */
  readonly stopWriting: () => void;
  readonly forgetWritten: () => void;
}

interface WritingWithStart extends Writing {
  readonly start: (preview: ImportPreview, choice: Choice & { readonly withText: boolean }, onWritten: (table: string, written: ImportedSheet) => void) => void;
}

/** Writing what was chosen of a preview. */
export function useWriting(book: Workbook, language: Language): WritingWithStart {
  const { state: writing, run, reset: forgetWritten } = useTask<ImportedSheet>();
  const [progress, setProgress] = useState(0);
  const stop = useRef(new AbortController());
  return {
    writing, progress, forgetWritten,
    stopWriting: () => stop.current.abort(),
    start: (preview, choice, onWritten) => {
      const { table } = choice;
      if (!table) return;
      const { signal } = stop.current = new AbortController();
      setProgress(0);
      void run(async () => {
        const { acceptImport } = await import("../../tasks/import/accept-import");
        const watch = { signal, onProgress: (share: number) => setProgress(inPercent(share)) };
        const result = await acceptImport(book, preview, { ...choice, table: table.key, language }, watch);
        if (result.ok) onWritten(table.key, result.value);
        return result;
      });
    },
  };
}

/** Finer steps would only have the page drawn more often. */
const inPercent = (share: number): number => Math.floor(share * 100) / 100;
