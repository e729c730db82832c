import { useCallback, useRef, useState } from "react";
import type { SheetArea } from "../../grid/area";
import type { Language } from "../../grid/language";
import type { Selection, Workbook, WorkbookEvent } from "../../host/workbook";
import { clearMarks } from "../../tasks/clear-marks";
import { sheetOfFault } from "../../report/task-fault";
import { TEXT_SHEET } from "../../rules/define";
import type { CheckRequest } from "../../tasks/check-sheet";
import type { TaskStage } from "../../tasks/observed-workbook";
import type { CheckReport } from "../../tasks/tasks";
import { useAnalyst } from "../analyst";
import { useTask, valueOf, type Task, type TaskState } from "../use-task";
import { useWorkbookEvents } from "../use-workbook-events";
import { useLiveCheck, type LiveCheck } from "./review/use-live-check";
import { useReview, type Review } from "./review/use-review";
import { runCheck } from "./run-check";
import type { CheckView } from "./views";

export interface Check {
  readonly state: TaskState<CheckReport>;
  /** How far a check is that is running. */
  readonly stage: TaskStage | null;
  /** Gives up the check that is running, before it marks anything. */
  readonly cancel: () => void;
  readonly clearing: TaskState<null>;
  /** The results are no longer those of the sheet, and do not follow it. */
  readonly stale: boolean;
  /** Where the selection stands in the sheet, as far as known. */
  readonly selection: Selection | null;
  /** @param sheet the one in view where left out */
  readonly start: (sheet?: string) => void;
  /** The same for a sheet that is only shown, as an example is: the next check is not compared with it. */
  readonly startPassing: () => void;
  /** Why a check was not done. */
  readonly forgetFault: () => void;
  readonly clear: () => void;
  /** A check, or a clearing, was done from outside the pane. */
  readonly settle: Task<CheckReport>["settle"];
  readonly settleCleared: Task<null>["settle"];
  readonly forgetCleared: () => void;
  /** The selection is about to go there. */
  readonly select: (at: SheetArea) => void;
  /** Which view of the results is open. */
  readonly view: CheckView;
  readonly setView: (view: CheckView) => void;
  readonly review: Review;
  readonly live: LiveCheck;
}

/** Checking the active sheet and clearing its marks; notices edits, follows the selection, and holds the reviewer's work. */
export function useCheck(book: Workbook, language: Language): Check {
  const { state, run, settle: settleCheck, giveUp, reset } = useTask<CheckReport>();
  const analyst = useAnalyst();
  const [stage, setStage] = useState<TaskStage | null>(null);
  const running = useRef<AbortController>(undefined);
  const { state: clearing, run: runClear, settle: settleCleared, reset: forgetCleared } = useTask<null>();
  const [view, setView] = useState<CheckView>("binding");
  const [stale, setStale] = useState(false);
  const [selection, setSelection] = useState<Selection | null>(null);
  const report = valueOf(state);

  const settle: Task<CheckReport>["settle"] = useCallback((result) => {
    setStale(false);
    forgetCleared();
    settleCheck(result);
  }, [settleCheck, forgetCleared]);
  const live = useLiveCheck({ book, report, busy: state.kind === "running", settle });
  const { covering } = live;

  const check = useCallback((request: CheckRequest) => {
    setStale(false);
    forgetCleared();
    running.current?.abort();
    const { signal } = running.current = new AbortController();
    setStage(null);
    const onStage = (next: TaskStage) => { if (!signal.aborted) setStage(next); };
    void run(() => covering(() => runCheck(book, request, analyst, { signal, onStage })));
  }, [book, analyst, run, covering, forgetCleared]);
  const cancel = useCallback(() => {
    running.current?.abort();
    giveUp();
  }, [giveUp]);
  // Who has gone to a finding in the plan's text still means the sheet that was checked.
  const followed = report?.text && selection?.sheet === TEXT_SHEET ? report.table.sheet : null;
  const start = useCallback((sheet = followed ?? undefined) => check(sheet === undefined ? {} : { sheet }), [check, followed]);
  const startPassing = useCallback(() => check({ passing: true }), [check]);
  const recheck = useCallback(() => {
    if (report) check({ sheet: report.table.sheet, following: report });
  }, [check, report]);
  const review = useReview({ book, language, report, recheck });

  // With another workbook opened in its place, or its sheet deleted, there is nothing left that results could lead to.
  const forgetGone = async () => {
    const gone = report?.table.sheet ?? (state.kind === "failed" ? sheetOfFault(state.fault) : null);
    if (gone !== null && state.kind !== "running" && !(await book.sheets()).some(({ name }) => name === gone)) reset();
  };
  useWorkbookEvents(book, (event: WorkbookEvent) => {
    if (event.kind === "selected") {
      setSelection(event.at);
      // Why another sheet could not be checked is of no use on this one.
      if (state.kind === "failed" && sheetOfFault(state.fault) !== event.at.sheet) reset();
    } else {
      // Another sheet of the workbook may lend a baseline, or hold what was said of the findings.
      live.changed();
      if (event.kind === "sheets") {
        setStale(!review.justActed());
        void forgetGone().catch(() => undefined);
      }
      else if (state.kind === "running" || (state.kind === "done" && isOf(state.value, event.at.sheet))) setStale(true);
    }
  });

  const forgetFault = () => { if (state.kind === "failed") reset(); };
  const clear = useCallback(() => void runClear(() => clearMarks(book)), [book, runClear]);
  const select = useCallback(({ sheet, ...area }: SheetArea) => setSelection({ sheet, area }), []);
  return { state, stage, cancel, clearing, stale: stale && !live.keepsUp, selection, start, startPassing, forgetFault, clear, settle, settleCleared, forgetCleared, select, view, setView, review, live };
}

/** The sheet that was checked, or the text that it was held against. */
const isOf = ({ table, text }: CheckReport, sheet: string): boolean => sheet === table.sheet || (text !== null && sheet === TEXT_SHEET);
