/** The ribbon's buttons and the cells' menu: the same tasks as in the pane, done without it. */
import { fail, type Result } from "../../grid/result";
import { languageOf } from "../../grid/language";
import type { Workbook } from "../../host/workbook";
import type { TaskFault } from "../../tasks/tasks";
import type { TaskOutcome } from "../../tasks/outcome";
import { commandOutcomes } from "./outcomes";
import { paneWishes } from "./wishes";

/** The pane's own first choice. */
const PLAN = "十四五";

/** The commands by the names that manifest.xml calls them. Each loads its task when it is first pressed. */
export const COMMANDS = {
  insertTemplate: () => carryOut(async (book) => {
    const { insertTemplate } = await import("../../tasks/insert-template");
    const language = languageOf(Office.context.displayLanguage);
    const order = { template: "drafting", plan: PLAN, region: "", language } as const;
    return { command: "insertTemplate", result: await guarded(() => insertTemplate(book, order)) };
  }),
  checkSheet: () => carryOut(async (book) => {
    const [{ checkSheet }, { workerAnalyst }] = await Promise.all([import("../../tasks/check-sheet"), import("../analysis-worker/worker-analyst")]);
    return { command: "checkSheet", result: await guarded(() => checkSheet(book, {}, { analyst: workerAnalyst })) };
  }),
  clearMarks: () => carryOut(async (book) => {
    const { clearMarks } = await import("../../tasks/clear-marks");
    return { command: "clearMarks", result: await guarded(() => clearMarks(book)) };
  }),
  /** Excel has selected the cell whose menu it is; what there is to say of it is said by the pane. */
  explainCell: () => {
    paneWishes.tell({ kind: "explainCell" });
    return openPane();
  },
} as const satisfies Readonly<Record<string, () => Promise<void>>>;

/** Call once, when office.js is loaded; the commands work from then on, with the pane open or not. */
export function associateCommands(): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void press(command, event));
  }
}

/** Until `completed` is called Excel keeps the button busy, so it is called however the command ends. */
async function press(command: () => Promise<void>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.onReady();
    await command();
  } catch (error) {
    // Only what could not even start gets here, e.g. a part of the add-in that could not be loaded.
    console.error(error);
  } finally {
    event.completed();
  }
}

/** Does a task on the open workbook and leaves for the pane how it ended. */
async function carryOut(task: (book: Workbook) => Promise<TaskOutcome>): Promise<void> {
  const { excelWorkbook } = await import("../../hosts/excel/excel-workbook");
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
