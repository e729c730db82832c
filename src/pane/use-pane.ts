import { useCallback, useEffect, useEffectEvent, useState } from "react";
import type { SheetArea } from "../grid/area";
import type { Language } from "../grid/language";
import type { Workbook } from "../host/workbook";
import { reveal } from "../tasks/reveal";
import type { TaskFault } from "../tasks/tasks";
import { useBuild, type Build } from "./build/use-build";
import { useCheck, type Check } from "./check/use-check";
import { useImport, type Import } from "./import/use-import";
import type { ImportReader } from "../tasks/import/source";
import type { OutcomeSource, TaskOutcome } from "../tasks/outcome";
import { useTask } from "./use-task";

export const TABS = ["build", "import", "check", "functions"] as const;
export type PaneTab = (typeof TABS)[number];

export interface PaneState {
  readonly tab: PaneTab;
  readonly open: (tab: PaneTab) => void;
  readonly build: Build;
  readonly check: Check;
  readonly source: Import;
  /** Brings cells into view in the sheet and selects them. */
  readonly goTo: (at: SheetArea) => void;
  /** Why the last jump failed, e.g. because the sheet is gone. */
  readonly goFault: TaskFault | null;
  readonly forgetGoFault: () => void;
}

/** Everything the pane knows; it lives as long as the pane, whichever tab is open. */
export function usePane(book: Workbook, language: Language, outcomes: OutcomeSource | null, reader: ImportReader | null): PaneState {
  const [tab, open] = useState<PaneTab>("check");
  const build = useBuild(book, language);
  const check = useCheck(book, language);
  const source = useImport(book, language, reader);
  const { state, run, reset } = useTask<null>();
  const { select } = check;
  const goTo = useCallback((at: SheetArea) => {
    select(at);
    void run(() => reveal(book, at));
  }, [book, run, select]);

  const take = useEffectEvent(({ command, result }: TaskOutcome) => {
    open(command === "insertTemplate" ? "build" : "check");
    if (command === "insertTemplate") build.settle(result);
    else if (command === "checkSheet") check.settle(result);
    else check.settleCleared(result);
  });
  useEffect(() => {
    const last = outcomes?.last() ?? null;
    if (last) take(last);
    return outcomes?.watch((outcome) => take(outcome));
  }, [outcomes]);

  return { tab, open, build, check, source, goTo, goFault: state.kind === "failed" ? state.fault : null, forgetGoFault: reset };
}
