import { useCallback } from "react";
import type { SheetArea } from "../grid/area";
import type { Language } from "../grid/language";
import type { Workbook } from "../host";
import { reveal } from "../tasks/reveal";
import type { TaskFault } from "../tasks/tasks";
import { useBuild, type Build } from "./build/use-build";
import { useCheck, type Check } from "./check/use-check";
import { useTask } from "./use-task";

export interface PaneState {
  readonly build: Build;
  readonly check: Check;
  /** Brings cells into view in the sheet and selects them. */
  readonly goTo: (at: SheetArea) => void;
  /** Why the last jump failed, e.g. because the sheet is gone. */
  readonly goFault: TaskFault | null;
  readonly forgetGoFault: () => void;
}

/** Everything the pane knows; it lives as long as the pane, whichever tab is open. */
export function usePane(book: Workbook, language: Language): PaneState {
  const build = useBuild(book, language);
  const check = useCheck(book);
  const { state, run, reset } = useTask<null>();
  const { select } = check;
  const goTo = useCallback((at: SheetArea) => {
    select(at);
    void run(() => reveal(book, at));
  }, [book, run, select]);
  return { build, check, goTo, goFault: state.kind === "failed" ? state.fault : null, forgetGoFault: reset };
}
