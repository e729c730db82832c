import { HucreError, readXlsx as readWorkbook, type Cell, type Sheet } from "hucre";
import type { Area } from "../../grid/area";
import type { CellValue, Grid } from "../../grid/grid";
import { HostFault } from "../../host/workbook";
import { fromStored } from "./function-names";
import { guardArchive, LIMITS, unreadable } from "./guard";
import { shiftFormula } from "./shift-formula";
import { shownDate, shownText } from "./shown-text";
import { requireWellFormed } from "./well-formed";

/** A sheet of a file: its used part, and whether a person sees it when the file is opened. */
export interface FileSheet extends Grid {
  readonly visible: boolean;
}

/**
 * Every worksheet of an .xlsx or .xlsm file, in the file's order: values as last saved, texts as shown,
 * formulas (add-in functions by their own names), merges.
 * Faults: unreadableFile (detail: a FileTrouble), tooLarge.
 */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<readonly FileSheet[]> {
  guardArchive(bytes, name);
  requireWellFormed(bytes, name);
  const sheets = await parse(bytes, name);
  if (sheets.length === 0) throw unreadable(name, "notAWorkbook");
  return sheets.map((sheet) => toGrid(sheet, name));
}

async function parse(bytes: Uint8Array, name: string): Promise<readonly Sheet[]> {
  try {
    return (await readWorkbook(bytes, { readStyles: true })).sheets;
  } catch (error) {
    if (!(error instanceof HucreError)) throw error;
    const hasNoWorkbook = /^Invalid XLSX/.test(error.message);
    throw unreadable(name, hasNoWorkbook ? "notAWorkbook" : "damaged");
  }
}

function toGrid(sheet: Sheet, file: string): FileSheet {
  const area = usedArea(sheet);
  if (area.rows * area.columns > LIMITS.cells) throw new HostFault("tooLarge", file, sheet.name);
  const formulaOf = formulaReader(sheet);
  const rows = Array.from({ length: area.rows }, (_, row) => area.row + row);
  const columns = Array.from({ length: area.columns }, (_, column) => area.column + column);
  const table = <T>(of: (row: number, column: number) => T): T[][] => rows.map((row) => columns.map((column) => of(row, column)));
  const texts = table((row, column) => textOf(sheet, row, column));
  const formulas = table(formulaOf);
  return {
    sheet: sheet.name,
    visible: !sheet.hidden && !sheet.veryHidden,
    origin: { row: area.row, column: area.column },
    values: table((row, column) => valueOf(sheet, row, column)),
    texts,
    ...(formulas.some((line) => line.some((formula) => formula !== null)) ? { formulas } : {}),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) =>
      ({ row: startRow, column: startCol, rows: endRow - startRow + 1, columns: endCol - startCol + 1 })),
  };
}

const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined => sheet.cells?.get(`${row},${column}`);

const rawAt = (sheet: Sheet, row: number, column: number): CellValue | Date => {
  const value = sheet.rows[row]?.[column] ?? null;
  return value === "" ? null : value;
};

function textOf(sheet: Sheet, row: number, column: number): string {
  const raw = rawAt(sheet, row, column);
  const format = cellAt(sheet, row, column)?.style?.numFmt;
  return raw instanceof Date ? shownDate(raw, format) : shownText(raw, format);
}

/** Dates are, to us, the text that is shown. */
function valueOf(sheet: Sheet, row: number, column: number): CellValue {
  const raw = rawAt(sheet, row, column);
  return raw instanceof Date ? textOf(sheet, row, column) : raw;
}

/** The smallest area that holds every value and formula; formats alone don't count. */
function usedArea(sheet: Sheet): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const take = (row: number, column: number): void => {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  };
  sheet.rows.forEach((line, row) => line.forEach((_, column) => {
    if (rawAt(sheet, row, column) !== null) take(row, column);
  }));
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formula === undefined) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    take(row, column);
  }
  return bottom < 0 ? { row: 0, column: 0, rows: 0, columns: 0 } : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Formulas with their "="; followers of a shared formula, which the file leaves blank, get their own. */
function formulaReader(sheet: Sheet): (row: number, column: number) => string | null {
  const masters = new Map<number, { formula: string; row: number; column: number }>();
  for (const [key, { formula, formulaSharedIndex }] of sheet.cells ?? []) {
    if (!formula || formulaSharedIndex === undefined) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    masters.set(formulaSharedIndex, { formula, row, column });
  }
  return (row, column) => {
    const cell = cellAt(sheet, row, column);
    if (cell?.formula === undefined) return null;
    if (cell.formula !== "") return `=${fromStored(cell.formula)}`;
    const master = masters.get(cell.formulaSharedIndex ?? -1);
    return master ? `=${fromStored(shiftFormula(master.formula, row - master.row, column - master.column))}` : null;
  };
}
