/** FYP.CHECK for the page's own spreadsheet, which hands over the cells as they are seen. */
import { errorOf } from "../../functions/faults";
import { check } from "../../functions/functions/check";
import { hostResult, signatureOf, type HostFunction } from "../../functions/host-functions";
import type { FunctionArgument } from "../../functions/define";
import { gridOf, type CellValue } from "../../grid/grid";
import type { Language } from "../../grid/language";
import { checkRange } from "./check-range";

export const checkFunction = (language: Language): HostFunction => ({
  ...signatureOf(check, language),
  takesGrids: true,
  run: ([range = null, header = null], [grid = null]) => {
    const result = checkRange(grid ?? gridOf("", rowsOf(range)), isCell(header) ? header : null, grid !== null);
    return hostResult(result.ok ? result.value : errorOf(result.fault), language);
  },
});

const isCell = (argument: FunctionArgument): argument is CellValue => !Array.isArray(argument);

const rowsOf = (argument: FunctionArgument): readonly (readonly CellValue[])[] => (isCell(argument) ? [[argument]] : argument);
