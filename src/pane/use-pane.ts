import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { SheetArea } from "../grid/area";
import type { Language } from "../grid/language";
import type { Workbook } from "../host/workbook";
import type { ImportReader } from "../tasks/import/source";
import type { OutcomeSource, TaskOutcome, WishSource } from "../tasks/outcome";
import { reveal } from "../tasks/reveal";
import type { TaskFault } from "../tasks/tasks";
import { useBuild, type Build } from "./build/use-build";
import { useCheck, type Check } from "./check/use-check";
import type { FunctionHelpSource } from "./functions/function-help";
import { useColumnWizard, type ColumnWizard } from "./functions/use-column-wizard";
import { useFreeze, type Freeze } from "./functions/use-freeze";
import { useImport, type Import } from "./import/use-import";
import { useSheetReading, type SheetView } from "./sheet/use-sheet-reading";
import { useStart, type Start } from "./start/use-start";
import { useTask, valueOf } from "./use-task";

const TABS = ["build", "import", "check", "functions"] as const;
export type PaneTab = (typeof TABS)[number];

/** What a pane works with. */
export interface PaneParts {
  readonly book: Workbook;
  readonly language: Language;
  /** Null where there are no custom functions to explain. */
  readonly functions: FunctionHelpSource | null;
  readonly outcomes: OutcomeSource | null;
  readonly wishes: WishSource | null;
  readonly reader: ImportReader | null;
}

export interface PaneState {
  /** Those that are offered here. */
  readonly tabs: readonly PaneTab[];
  readonly tab: PaneTab;
  /** A person chose a tab, where the focus stays. */
  readonly choose: (tab: PaneTab) => void;
  /** Something in one task leads to another. */
  readonly leadTo: (tab: PaneTab) => void;
  /** How often that has happened. */
  readonly led: number;
  readonly build: Build;
  readonly check: Check;
  readonly source: Import;
  readonly wizard: ColumnWizard;
  readonly freeze: Freeze;
  readonly sheet: SheetView;
  readonly start: Start;
  /** Inserts the template that comes first, without further questions. */
  readonly insertFirst: () => void;
  readonly checkImported: () => void;
  /** 解释此单元格 lies over the task. */
  readonly explaining: boolean;
  readonly explain: () => void;
  readonly stopExplaining: () => void;
  /** Brings cells into view in the sheet and selects them. */
  readonly goTo: (at: SheetArea) => void;
  /** Why the last jump failed, e.g. because the sheet is gone. */
  readonly goFault: TaskFault | null;
  readonly forgetGoFault: () => void;
}

/** Everything the pane knows; it lives as long as the pane, whichever tab is open. */
export function usePane({ book, language, functions, outcomes, wishes, reader }: PaneParts): PaneState {
  const [tab, setTab] = useState<PaneTab>("check");
  const [led, setLed] = useState(0);
  const takeFocus = () => setLed((count) => count + 1);
  const build = useBuild(book, language);
  const check = useCheck(book, language);
  const source = useImport(book, language, reader);
  const wizard = useColumnWizard(book, language);
  const freeze = useFreeze(book);
  const report = valueOf(check.state);
  const sheet = useSheetReading({ book, report, onCorrected: (corrected) => {
    if (report?.table.sheet === corrected) check.start(corrected);
    else check.forgetFault();
  } });
  const start = useStart({ book, hasFunctions: functions !== null, check: check.startPassing, onEnd: takeFocus, open: ({ tab: next, view }) => {
    setTab(next);
    if (view !== undefined) check.setView(view);
  } });
  const explanation = useOverlay();
  const { state, run, reset } = useTask<null>();
  const { select } = check;
  const goTo = useCallback((at: SheetArea) => {
    select(at);
    void run(() => reveal(book, at));
  }, [book, run, select]);

  const leadTo = (next: PaneTab) => {
    setTab(next);
    takeFocus();
  };
  useOutcomes(outcomes, ({ command, result }) => {
    explanation.close();
    setTab(command === "insertTemplate" ? "build" : "check");
    if (command === "insertTemplate") build.settle(result);
    else if (command === "checkSheet") check.settle(result);
    else check.settleCleared(result);
  });
  useWishes(wishes, explanation.open);

  return {
    tabs: TABS.filter((one) => (one === "import" ? reader !== null : one !== "functions" || functions !== null)),
    tab, leadTo, led, build, source,
    // On a sheet that a check has made, the table is meant that was checked.
    check: { ...check, start: (wanted) => check.start(wanted ?? (sheet.reading?.isOwn ? report?.table.sheet : undefined)) },
    wizard, freeze, sheet, start, goTo,
    choose: (chosen) => {
      explanation.close();
      setTab(chosen);
    },
    insertFirst: () => {
      leadTo("build");
      build.insert(null);
    },
    // The sheet that was written is the one in view.
    checkImported: () => {
      leadTo("check");
      check.start();
    },
    explaining: explanation.isOpen, explain: explanation.open, stopExplaining: explanation.close,
    goFault: state.kind === "failed" ? state.fault : null, forgetGoFault: reset,
  };
}

/** What was started outside the pane, the last one before it opened included. */
function useOutcomes(outcomes: OutcomeSource | null, callback: (outcome: TaskOutcome) => void): void {
  const take = useEffectEvent(callback);
  useEffect(() => {
    const last = outcomes?.last() ?? null;
    if (last) take(last);
    return outcomes?.watch((outcome) => take(outcome));
  }, [outcomes]);
}

function useWishes(wishes: WishSource | null, callback: () => void): void {
  const fulfil = useEffectEvent(callback);
  useEffect(() => {
    if (wishes?.take()) fulfil();
    return wishes?.watch(() => fulfil());
  }, [wishes]);
}

/** What lies over the task, and gives the focus back to where it came from. */
function useOverlay(): { readonly isOpen: boolean; readonly open: () => void; readonly close: () => void } {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLElement | null>(null);
  const open = () => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setOpen(true);
  };
  const close = () => {
    if (!isOpen) return;
    setOpen(false);
    opener.current?.focus();
  };
  return { isOpen, open, close };
}
