import type { Result } from "../../grid/result";
import type { Workbook } from "../../host/workbook";
import type { Analyst, Progress } from "../../tasks/analysis/analyst";
import type { CheckRequest } from "../../tasks/check-sheet";
import type { TaskWatch } from "../../tasks/observed-workbook";
import type { CheckReport, TaskFault } from "../../tasks/tasks";

/** Comes with the first check: the pane is there without it. */
const tasks = () => Promise.all([import("../../tasks/check-sheet"), import("../../tasks/observed-workbook")]);

/** Checks a sheet; its progress is told, and a check that was given up never settles. */
export async function runCheck(book: Workbook, request: CheckRequest, analyst: Analyst, watch: TaskWatch): Promise<Result<CheckReport, TaskFault>> {
  const [{ checkSheet }, { observed }] = await tasks();
  const onProgress = (progress: Progress): void => watch.onStage({ kind: "working", progress });
  return checkSheet(observed(book, watch), request, { analyst, signal: watch.signal, onProgress });
}

/** What a check needs, fetched before it is asked for. */
export const checkTasks = { preload: async (): Promise<void> => void await tasks() };
