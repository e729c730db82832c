/** FYP.CHECK in Excel. A function is given bare values; what a person sees (43.2%, merged cells) is read from the sheet. */
import type { FunctionArgument, Refusal } from "../../functions/define";
import type { Area } from "../../grid/area";
import { gridOf, type CellValue, type Grid } from "../../grid/grid";
import { fail, ok, type Result } from "../../grid/result";
import { HostFault, type Workbook } from "../../host/workbook";
import { excelWorkbook } from "../../hosts/excel/excel-workbook";
import type { TableCorrection } from "../../table/correction";
import { correctionsOf } from "../../tasks/corrections/standing";
import { placeOfAddress, SHEET_COLUMNS, SHEET_ROWS, type ArgumentPlace } from "./address";
import { checkRange } from "./check-range";

type CheckTable = readonly (readonly CellValue[])[];

/** @param address where the range stands; without one the values are all there is */
export async function checkInExcel(range: FunctionArgument, header: CellValue, address: string | null): Promise<Result<CheckTable, Refusal>> {
  const place = placeOfAddress(address);
  if (place === null) return checkRange(gridOf("", Array.isArray(range) ? range : [[range]]), header, false);
  const read = await readPlace(excelWorkbook(), place);
  return read.ok ? checkRange(read.value.grid, header, true, read.value.correction) : read;
}

interface Read {
  readonly grid: Grid;
  readonly correction: TableCorrection | undefined;
}

/** Without the formats a share and a percentage look alike, so a sheet that cannot be read is not checked. */
async function readPlace(book: Workbook, { sheet, area }: ArgumentPlace): Promise<Result<Read, Refusal>> {
  try {
    const isWhole = area.rows === SHEET_ROWS || area.columns === SHEET_COLUMNS;
    const grid = isWhole ? cut(await book.read(sheet), area) : await book.read({ sheet, ...area });
    return ok({ grid, correction: (await correctionsOf(book))(grid) });
  } catch (error) {
    if (!(error instanceof HostFault)) throw error;
    return fail({ code: "sheetUnreadable", facts: { text: sheet } });
  }
}

/** The part of a grid within an area of the sheet. */
function cut(grid: Grid, area: Area): Grid {
  const [top, left] = [Math.max(area.row, grid.origin.row), Math.max(area.column, grid.origin.column)];
  const [fromRow, fromColumn] = [top - grid.origin.row, left - grid.origin.column];
  const [toRow, toColumn] = [area.row + area.rows - grid.origin.row, area.column + area.columns - grid.origin.column];
  const part = <Cell>(rows: readonly (readonly Cell[])[]): Cell[][] => rows.slice(fromRow, toRow).map((row) => row.slice(fromColumn, toColumn));
  return {
    ...grid,
    origin: { row: top, column: left },
    values: part(grid.values),
    texts: part(grid.texts),
    ...(grid.formulas ? { formulas: part(grid.formulas) } : {}),
  };
}
