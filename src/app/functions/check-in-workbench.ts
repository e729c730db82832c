/** FYP.CHECK for the page's own spreadsheet, which hands over the cells as they are seen and waits for the worker that judges them. */
import { errorOf } from "../../functions/faults";
import { check } from "../../functions/functions/check";
import { hostResult, signatureOf } from "../../functions/host-functions";
import type { FunctionArgument } from "../../functions/define";
import { gridOf, type CellValue } from "../../grid/grid";
import type { Language } from "../../grid/language";
import type { Workbook } from "../../host/workbook";
import type { FunctionDefinition } from "../../hosts/workbench/functions";
import { correctionsOf } from "../../tasks/corrections/standing";
import { checkRangeInWorker } from "../analysis-worker/worker-analyst";

/** The workbook may not be read while it calculates, so the function is made with the corrections it holds: once they change, it is made anew. */
export async function checkFunction(language: Language, book: Workbook): Promise<FunctionDefinition> {
  const correctionOf = await correctionsOf(book);
  return {
    ...signatureOf(check, language),
    takesGrids: true,
    answersLater: true,
    run: async ([range = null, header = null], [given = null]) => {
      const grid = given ?? gridOf("", rowsOf(range));
      const correction = given === null ? undefined : correctionOf(given);
      const result = await checkRangeInWorker({ grid, header: isCell(header) ? header : null, isPlaced: given !== null, ...(correction ? { correction } : {}) });
      return hostResult(result.ok ? result.value : errorOf(result.fault), language);
    },
  };
}

const isCell = (argument: FunctionArgument): argument is CellValue => !Array.isArray(argument);

const rowsOf = (argument: FunctionArgument): readonly (readonly CellValue[])[] => (isCell(argument) ? [[argument]] : argument);
