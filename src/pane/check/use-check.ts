import { useCallback, useState } from "react";
import type { SheetArea } from "../../grid/area";
import type { Selection, Workbook, WorkbookEvent } from "../../host/workbook";
import { clearMarks } from "../../tasks/clear-marks";
import type { CheckReport } from "../../tasks/tasks";
import { useTask, type Task, type TaskState } from "../use-task";
import { useWorkbookEvents } from "../use-workbook-events";

export interface Check {
  readonly state: TaskState<CheckReport>;
  readonly clearing: TaskState<null>;
  /** Cells of the checked sheet were changed since. */
  readonly stale: boolean;
  /** Where the selection stands in the sheet, as far as known. */
  readonly selection: Selection | null;
  readonly start: () => void;
  readonly clear: () => void;
  /** A check, or a clearing, was done from outside the pane. */
  readonly settle: Task<CheckReport>["settle"];
  readonly settleCleared: Task<null>["settle"];
  readonly forgetCleared: () => void;
  /** The selection is about to go there. */
  readonly select: (at: SheetArea) => void;
}

/** Checking the active sheet and clearing its marks; notices edits and follows the selection. */
export function useCheck(book: Workbook): Check {
  const { state, run: runCheck, settle: settleCheck } = useTask<CheckReport>();
  const { state: clearing, run: runClear, settle: settleCleared, reset: forgetCleared } = useTask<null>();
  const [stale, setStale] = useState(false);
  const [selection, setSelection] = useState<Selection | null>(null);

  useWorkbookEvents(book, (event: WorkbookEvent) => {
    if (event.kind === "selected") setSelection(event.at);
    else if (event.kind === "sheets") setStale(true);
    else if (state.kind === "running" || (state.kind === "done" && event.at.sheet === state.value.table.sheet)) setStale(true);
  });

  const start = useCallback(() => {
    setStale(false);
    forgetCleared();
    // The rules are loaded with the first check: the pane is there without them.
    void runCheck(async () => (await import("../../tasks/check-sheet")).checkSheet(book));
  }, [book, runCheck, forgetCleared]);

  const settle: Task<CheckReport>["settle"] = useCallback((result) => {
    setStale(false);
    forgetCleared();
    settleCheck(result);
  }, [settleCheck, forgetCleared]);

  const clear = useCallback(() => void runClear(() => clearMarks(book)), [book, runClear]);
  const select = useCallback(({ sheet, ...area }: SheetArea) => setSelection({ sheet, area }), []);
  return { state, clearing, stale, selection, start, clear, settle, settleCleared, forgetCleared, select };
}
