/** What the ribbon's buttons and the cells' menu do: the same tasks as in the pane, done without it. */
import { fail, type Result } from "../../grid/result";
import { languageOf } from "../../grid/language";
import type { Workbook } from "../../host/workbook";
import { excelWorkbook } from "../../hosts/excel/excel-workbook";
import type { TaskFault } from "../../tasks/tasks";
import type { TaskOutcome } from "../../tasks/outcome";
import { commandOutcomes } from "./outcomes";
import { paneWishes } from "./wishes";

/** The pane's own first choice. */
const PLAN = "十四五";

export const insertTemplate = (): Promise<void> => carryOut(async (book) => {
  const { insertTemplate: insert } = await import("../../tasks/insert-template");
  const language = languageOf(Office.context.displayLanguage);
  const order = { template: "drafting", plan: PLAN, region: "", language } as const;
  return { command: "insertTemplate", result: await guarded(() => insert(book, order)) };
});

export const checkSheet = (): Promise<void> => carryOut(async (book) => {
  const [task, { workerAnalyst }] = await Promise.all([import("../../tasks/check-sheet"), import("../analysis-worker/worker-analyst")]);
  return { command: "checkSheet", result: await guarded(() => task.checkSheet(book, {}, { analyst: workerAnalyst })) };
});

export const clearMarks = (): Promise<void> => carryOut(async (book) => {
  const { clearMarks: clear } = await import("../../tasks/clear-marks");
  return { command: "clearMarks", result: await guarded(() => clear(book)) };
});

/** Excel has selected the cell whose menu it is; what there is to say of it is said by the pane. */
export function explainCell(): Promise<void> {
  paneWishes.tell({ kind: "explainCell" });
  return openPane();
}

/** Does a task on the open workbook and leaves for the pane how it ended. */
async function carryOut(task: (book: Workbook) => Promise<TaskOutcome>): Promise<void> {
  const outcome = await task(excelWorkbook());
  commandOutcomes.tell(outcome);
  if (hasMoreToSay(outcome)) await openPane();
}

/** A new sheet and vanished marks are seen in the workbook itself; findings and refusals need the pane. */
const hasMoreToSay = ({ command, result }: TaskOutcome): boolean => !result.ok || command === "checkSheet";

/** Opening needs SharedRuntime 1.1 and fails harmlessly where the pane cannot be shown: the sheet has its marks. */
async function openPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    console.warn("The task pane could not be opened", error);
  }
}

/** Tasks give their faults back; anything thrown is a bug, told to the person and left in the console. */
async function guarded<Value>(task: () => Promise<Result<Value, TaskFault>>): Promise<Result<Value, TaskFault>> {
  try {
    return await task();
  } catch (error) {
    console.error(error);
    return fail({ kind: "host", code: "unexpected", subject: null, detail: String(error) });
  }
}
