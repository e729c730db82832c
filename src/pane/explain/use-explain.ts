import { useCallback, useEffect, useRef, useState } from "react";
import type { SheetArea } from "../../grid/area";
import type { Workbook } from "../../host/workbook";
import type { ExplainBasis } from "../../tasks/explain-cell";
import type { CheckReport, TaskFault } from "../../tasks/tasks";
import { useAnalyst } from "../analyst";
import { useTask, valueOf } from "../use-task";
import { useWorkbookEvents } from "../use-workbook-events";

export interface CellView {
  /** The cell that is selected; null until it is known. */
  readonly at: SheetArea | null;
  /** What is known of its sheet; null until it was read. */
  readonly basis: ExplainBasis | null;
  readonly fault: TaskFault | null;
}

/** Milliseconds of quiet after an edit. */
const QUIET = 500;

/** Follows the selection for as long as the explanation is open. @param report of the last check, null where it no longer holds */
export function useExplain(book: Workbook, report: CheckReport | null): CellView {
  const analyst = useAnalyst();
  const [at, setAt] = useState<SheetArea | null>(null);
  const { state, run } = useTask<ExplainBasis>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sheet = at?.sheet ?? null;
  const ofSheet = report !== null && report.table.sheet === sheet ? report : null;

  useEffect(() => {
    let gone = false;
    book.selection().then(({ sheet: name, area }) => { if (!gone) setAt({ sheet: name, ...area }); }, (error: unknown) => console.error(error));
    return () => {
      gone = true;
      clearTimeout(timer.current);
    };
  }, [book]);

  const read = useCallback(() => {
    if (sheet !== null) void run(async () => (await import("../../tasks/explain-basis")).readBasis(book, sheet, ofSheet, analyst));
  }, [book, analyst, sheet, ofSheet, run]);
  useEffect(read, [read]);

  useWorkbookEvents(book, (event) => {
    if (event.kind === "selected") setAt({ sheet: event.at.sheet, ...event.at.area });
    else {
      clearTimeout(timer.current);
      timer.current = setTimeout(read, QUIET);
    }
  });
  const basis = valueOf(state);
  return { at, basis: basis?.grid.sheet === sheet ? basis : null, fault: state.kind === "failed" ? state.fault : null };
}
