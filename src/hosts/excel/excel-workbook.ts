import type { Workbook } from "../../host/workbook";
import type { Patience } from "./run-excel";
import { clearMarks, showMarks } from "./marks";
import { paintSheet } from "./paint";
import { readGrid } from "./read";
import { excelRunner } from "./run-excel";
import { recall, remember } from "./settings";
import { listSheets, readSelection, removeSheet, revealArea } from "./sheets";
import { watchWorkbook } from "./watch";
import { writeEdits } from "./write";

/** The workbook this add-in was opened in. Call after Office.onReady. */
export function excelWorkbook(patience?: Patience): Workbook {
  const run = excelRunner(patience);
  return {
    capabilities: {
      customFunctions: Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.3"),
      printSetup: true,
    },
    sheets: () => listSheets(run),
    selection: () => readSelection(run),
    read: (where) => readGrid(run, where),
    write: (edits) => writeEdits(run, edits),
    paint: (sheet, watch) => paintSheet(run, sheet, watch),
    remove: (sheet) => removeSheet(run, sheet),
    show: (marks) => showMarks(run, marks),
    clearMarks: () => clearMarks(run),
    reveal: (area) => revealArea(run, area.sheet, area),
    watch: (callback) => watchWorkbook(run, callback),
    recall: (key) => recall(run, key),
    remember: (key, text) => remember(run, key, text),
  };
}
