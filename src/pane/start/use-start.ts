import { useState } from "react";
import type { Workbook } from "../../host/workbook";
import { useTask, type TaskState } from "../use-task";
import { guideStops, type GuideStop } from "./guide-stops";

/** The guided example: nothing of it is remembered, and all it leaves is its sheet. */
export interface Start {
  readonly example: TaskState<string>;
  /** Inserts the example, checks it and begins the guide. */
  readonly showExample: () => void;
  readonly stops: readonly GuideStop[];
  /** Null when no guide is on. */
  readonly at: number | null;
  readonly goTo: (at: number) => void;
  readonly end: () => void;
}

interface Parts {
  readonly book: Workbook;
  readonly hasFunctions: boolean;
  readonly open: (stop: Pick<GuideStop, "tab" | "view">) => void;
  readonly check: () => void;
  /** The guide's card is gone, and the focus with it. */
  readonly onEnd: () => void;
}

export function useStart({ book, hasFunctions, open, check, onEnd }: Parts): Start {
  const { state: example, run, reset } = useTask<string>();
  const [at, setAt] = useState<number | null>(null);
  const stops = guideStops(hasFunctions);
  const goTo = (next: number) => {
    const stop = stops[next];
    if (stop === undefined) return;
    open(stop);
    setAt(next);
  };
  return {
    example, stops, at, goTo,
    showExample: () => void run(async () => {
      const { showExample } = await import("../../tasks/show-example");
      const shown = await showExample(book);
      if (shown.ok) {
        // The example's sheet is the one in view.
        check();
        goTo(0);
      }
      return shown;
    }),
    end: () => {
      setAt(null);
      reset();
      onEnd();
    },
  };
}
