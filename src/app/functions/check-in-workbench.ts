/** FYP.CHECK for the page's own spreadsheet, which hands over the cells as they are seen. */
import { errorOf } from "../../functions/faults";
import { check } from "../../functions/functions/check";
import { hostResult, signatureOf, type HostFunction } from "../../functions/host-functions";
import type { FunctionArgument } from "../../functions/define";
import { gridOf, type CellValue } from "../../grid/grid";
import type { Language } from "../../grid/language";
import type { Workbook } from "../../host/workbook";
import { correctionsOf } from "../../tasks/corrections/standing";
import { checkRange } from "./check-range";

/** A formula cannot wait, so it is made with the corrections that the workbook holds: once they change, it is made anew. */
export async function checkFunction(language: Language, book: Workbook): Promise<HostFunction> {
  const correctionOf = await correctionsOf(book);
  return {
    ...signatureOf(check, language),
    takesGrids: true,
    run: ([range = null, header = null], [grid = null]) => {
      const cells = grid ?? gridOf("", rowsOf(range));
      const result = checkRange(cells, isCell(header) ? header : null, grid !== null, grid === null ? undefined : correctionOf(grid));
      return hostResult(result.ok ? result.value : errorOf(result.fault), language);
    },
  };
}

const isCell = (argument: FunctionArgument): argument is CellValue => !Array.isArray(argument);

const rowsOf = (argument: FunctionArgument): readonly (readonly CellValue[])[] => (isCell(argument) ? [[argument]] : argument);
