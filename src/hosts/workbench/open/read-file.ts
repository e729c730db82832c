import { dateToSerial, HucreError, readXlsx, type Cell, type CellStyle, type Sheet, type Workbook } from "hucre";
import { parseA1, type Place } from "../../../grid/area";
import { callsAddIn } from "../../../host/own-functions";
import { fromStored } from "../../xlsx/function-names";
import { guardArchive, unreadable } from "../../xlsx/guard";
import { shiftFormula } from "../../xlsx/shift-formula";
import { requireWellFormed } from "../../xlsx/well-formed";
import type { FileBook, FileCell, FileLine, FileSheet } from "./file-book";

/** What a file holds. Takes long for a long sheet. Faults: unreadableFile (detail: a FileTrouble), tooLarge. */
export async function readFileBook(bytes: Uint8Array, name: string): Promise<FileBook> {
  guardArchive(bytes, name);
  requireWellFormed(bytes, name);
  const workbook = await readXlsx(bytes, { readStyles: true }).catch((error: unknown) => {
    throw error instanceof HucreError ? unreadable(name, "damaged") : error;
  });
  if (workbook.sheets.length === 0) throw unreadable(name, "notAWorkbook");
  return toFileBook(workbook);
}

function toFileBook(workbook: Workbook): FileBook {
  const styles = new StyleTable();
  const custom = Object.entries(workbook.properties?.custom ?? {});
  return {
    sheets: workbook.sheets.map((sheet) => toFileSheet(sheet, styles)),
    styles: styles.all,
    themeColors: workbook.themeColors ?? [],
    names: (workbook.namedRanges ?? []).filter(({ scope }) => scope === undefined).map(({ name, range }) => ({ name, refersTo: range })),
    active: workbook.activeSheet ?? 0,
    from1904: workbook.dateSystem === "1904",
    properties: custom.flatMap(([key, value]) => (typeof value === "string" ? [[key, value] as const] : [])),
  };
}

function toFileSheet(sheet: Sheet, styles: StyleTable): FileSheet {
  const { freezePane } = sheet;
  return {
    name: sheet.name,
    hidden: Boolean(sheet.hidden) || Boolean(sheet.veryHidden),
    lines: linesOf(sheet, styles),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) =>
      ({ row: startRow, column: startCol, rows: endRow - startRow + 1, columns: endCol - startCol + 1 })),
    columns: (sheet.columns ?? []).map(({ width, hidden, style }) =>
      ({ width: width ?? null, hidden: Boolean(hidden), style: style ? styles.indexOf(style) : null })),
    rows: [...sheet.rowDefs ?? []].map(([row, { height, hidden }]) => ({ row, height: height ?? null, hidden: Boolean(hidden) })),
    showsGridLines: sheet.view?.showGridLines !== false,
    freeze: freezePane ? { row: freezePane.rows ?? 0, column: freezePane.columns ?? 0 } : null,
    conditions: sheet.conditionalRules ?? [],
    validations: sheet.dataValidations ?? [],
    openCells: sheet.protection?.sheet === true ? openCells(sheet) : null,
  };
}

/** Cells that a protected sheet leaves open. Those of a whole open column count where the column has cells of its own. */
const openCells = (sheet: Sheet): readonly Place[] => [...sheet.cells ?? []].flatMap(([key, { style }]) => {
  const place = placeOf(key);
  const own = style?.protection?.locked ?? sheet.columns?.[place.column]?.style?.protection?.locked;
  return own === false ? [place] : [];
});

function linesOf(sheet: Sheet, styles: StyleTable): readonly FileLine[] {
  const rows = new Map<number, Map<number, FileCell>>();
  const put = (row: number, cell: FileCell): void => {
    const line = rows.get(row) ?? new Map<number, FileCell>();
    rows.set(row, line.set(cell.column, cell));
  };
  const spilled = spilledCells(sheet);
  sheet.rows.forEach((line, row) => line.forEach((value, column) => {
    if (value === null || value === "") return;
    put(row, { column, value: value instanceof Date ? dateToSerial(value) : value, ...(spilled.has(`${row},${column}`) ? { isSpilled: true as const } : {}) });
  }));
  const formulaOf = formulaReader(sheet);
  for (const [key, cell] of sheet.cells ?? []) {
    const { row, column } = placeOf(key);
    const formula = formulaOf(cell, row, column);
    const known = rows.get(row)?.get(column);
    if (!known && formula === null && !cell.style) continue;
    put(row, {
      ...known ?? { column, value: null },
      ...(formula === null ? {} : { formula }),
      ...(cell.style ? { style: styles.indexOf(cell.style) } : {}),
    });
  }
  return [...rows].sort(([a], [b]) => a - b).map(([row, line]) => ({ row, cells: [...line.values()].sort((a, b) => a.column - b.column) }));
}

/** Followers of a shared formula are blank in the file; they get the master's, shifted. */
function formulaReader(sheet: Sheet): (cell: Cell, row: number, column: number) => string | null {
  const masters = new Map<number, { formula: string; row: number; column: number }>();
  for (const [key, { formula, formulaSharedIndex }] of sheet.cells ?? []) {
    if (formula && formulaSharedIndex !== undefined) masters.set(formulaSharedIndex, { formula, ...placeOf(key) });
  }
  return (cell, row, column) => {
    if (cell.formula === undefined) return null;
    if (cell.formula !== "") return `=${fromStored(cell.formula)}`;
    const master = masters.get(cell.formulaSharedIndex ?? -1);
    return master ? `=${fromStored(shiftFormula(master.formula, row - master.row, column - master.column))}` : null;
  };
}

/** The cells that formulas of ours spilled over. They are computed anew, and a value in their way would stop that. */
function spilledCells(sheet: Sheet): ReadonlySet<string> {
  const spilled = new Set<string>();
  // A file may claim any area; what was spilled are cells of this sheet.
  let left = sheet.rows.reduce((cells, line) => cells + line.length, 0);
  for (const [own, { formula, formulaType, formulaRef }] of sheet.cells ?? []) {
    if (!formula || formulaType !== "array" || formulaRef === undefined || !callsAddIn(formula)) continue;
    const area = parseA1(formulaRef);
    for (let row = 0; area !== null && row < area.rows; row += 1) {
      for (let column = 0; column < area.columns && left > 0; column += 1, left -= 1) spilled.add(`${area.row + row},${area.column + column}`);
      if (left === 0) break;
    }
    spilled.delete(own);
  }
  return spilled;
}

/** The file library names a cell "row,column". */
function placeOf(key: string): Place {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return { row, column };
}

/** Files repeat few styles over many cells. */
class StyleTable {
  readonly all: CellStyle[] = [];
  private readonly known = new Map<string, number>();

  indexOf(style: CellStyle): number {
    const key = JSON.stringify(style);
    const found = this.known.get(key);
    if (found !== undefined) return found;
    this.known.set(key, this.all.length);
    return this.all.push(style) - 1;
  }
}
