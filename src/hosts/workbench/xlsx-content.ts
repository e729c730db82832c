import { BooleanNumber, CellValueType, type ICellData, type IColumnData, type IRowData } from "@univerjs/core";
import { dateToSerial, type Cell, type CellStyle, type Sheet, type Workbook } from "hucre";
import type { Place } from "../../grid/area";
import { fromStored } from "../xlsx/function-names";
import { shiftFormula } from "../xlsx/shift-formula";
import { cellOf } from "./cells";
import { heightInPixels, widthInPixels } from "./pixels";
import { freezeAt, roomFor, type BookContent, type SheetContent } from "./sheet-content";
import { lookReader, type LookReader } from "./xlsx-look";
import { conditionRules, validationRules } from "./xlsx-rules";

/** Custom properties of a file that hold remembered texts. */
export const MEMORY_PREFIX = "fyp:";

/** Days between the first days that workbooks count dates from. */
const FROM_1900_TO_1904 = 1462;

/** A file's workbook in Univer's terms: what can be shown. The rest stays in the file, which is edited when saved. */
export function xlsxContent(workbook: Workbook, name: string): BookContent {
  const looks = lookReader(workbook.themeColors ?? []);
  const custom = Object.entries(workbook.properties?.custom ?? {});
  return {
    name,
    sheets: workbook.sheets.map((sheet) => sheetContent(sheet, looks)),
    names: (workbook.namedRanges ?? []).filter(({ scope }) => scope === undefined).map(({ name: word, range }) => ({ name: word, refersTo: range })),
    active: workbook.activeSheet ?? 0,
    daysLess: workbook.dateSystem === "1904" ? FROM_1900_TO_1904 : 0,
    remembered: new Map(custom.flatMap(([key, value]) =>
      (key.startsWith(MEMORY_PREFIX) && typeof value === "string" ? [[key.slice(MEMORY_PREFIX.length), value] as const] : []))),
  };
}

function sheetContent(sheet: Sheet, looks: LookReader): SheetContent {
  const { cellData, rows, columns } = cellsOf(sheet, looks);
  const { freezePane } = sheet;
  return {
    data: {
      name: sheet.name,
      ...roomFor(rows, Math.max(columns, sheet.columns?.length ?? 0)),
      cellData,
      hidden: sheet.hidden || sheet.veryHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      mergeData: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) =>
        ({ startRow, startColumn: startCol, endRow, endColumn: endCol })),
      columnData: columnData(sheet, looks),
      rowData: rowData(sheet),
      showGridlines: sheet.view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      ...(freezePane ? { freeze: freezeAt(freezePane.rows ?? 0, freezePane.columns ?? 0) } : {}),
    },
    conditions: conditionRules(sheet.conditionalRules ?? [], looks.condition),
    validations: validationRules(sheet.dataValidations ?? []),
    protection: sheet.protection?.sheet === true ? { open: openCells(sheet) } : null,
  };
}

/** Cells that a protected sheet leaves open. Those of a whole open column count where the column has cells of its own. */
const openCells = (sheet: Sheet): readonly Place[] => [...sheet.cells ?? []].flatMap(([key, { style }]) => {
  const [row = 0, column = 0] = key.split(",").map(Number);
  const own = style?.protection?.locked ?? sheet.columns?.[column]?.style?.protection?.locked;
  return own === false ? [{ row, column }] : [];
});

function cellsOf(sheet: Sheet, looks: LookReader) {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [rows, columns] = [0, 0];
  const put = (row: number, column: number, cell: ICellData): void => {
    (cellData[row] ??= {})[column] = cell;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  sheet.rows.forEach((line, row) => line.forEach((value, column) => {
    if (value !== null && value !== "") put(row, column, plainCell(value));
  }));
  const look = remembering(looks.cell);
  const formulaOf = formulaReader(sheet);
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const formula = formulaOf(cell, row, column);
    const known = cellData[row]?.[column];
    if (!known && formula === null && !cell.style) continue;
    put(row, column, {
      ...known,
      ...(formula === null ? {} : { f: formula }),
      // A program without these functions left #NAME? beside them; without a value Univer computes them on opening.
      ...(formula !== null && isOwnFunction(formula) ? { v: null, t: null } : {}),
      ...(cell.style ? { s: look(cell.style) } : {}),
    });
  }
  return { cellData, rows, columns };
}

const isOwnFunction = (formula: string): boolean => /\bFYP\.\w+\(/i.test(formula);

function plainCell(value: NonNullable<Sheet["rows"][number][number]>): ICellData {
  const { v, t } = value instanceof Date ? { v: dateToSerial(value), t: CellValueType.NUMBER } : cellOf(value);
  return { v: v ?? null, t: t ?? null };
}

/** Followers of a shared formula are blank in the file; they get the master's, shifted. */
function formulaReader(sheet: Sheet): (cell: Cell, row: number, column: number) => string | null {
  const masters = new Map<number, { formula: string; row: number; column: number }>();
  for (const [key, { formula, formulaSharedIndex }] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (formula && formulaSharedIndex !== undefined) masters.set(formulaSharedIndex, { formula, row, column });
  }
  return (cell, row, column) => {
    if (cell.formula === undefined) return null;
    if (cell.formula !== "") return `=${fromStored(cell.formula)}`;
    const master = masters.get(cell.formulaSharedIndex ?? -1);
    return master ? `=${fromStored(shiftFormula(master.formula, row - master.row, column - master.column))}` : null;
  };
}

/** Files repeat few styles over many cells. */
function remembering<T>(translate: (style: CellStyle) => T): (style: CellStyle) => T {
  const known = new Map<string, T>();
  return (style) => {
    const key = JSON.stringify(style);
    const found = known.get(key) ?? translate(style);
    known.set(key, found);
    return found;
  };
}

function columnData(sheet: Sheet, looks: LookReader): Record<number, IColumnData> {
  return Object.fromEntries((sheet.columns ?? []).flatMap(({ width, hidden, style }, column) => {
    const data: IColumnData = {
      ...(width === undefined ? {} : { w: widthInPixels(width) }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(style ? { s: looks.cell(style) } : {}),
    };
    return Object.keys(data).length === 0 ? [] : [[column, data] as const];
  }));
}

function rowData(sheet: Sheet): Record<number, IRowData> {
  return Object.fromEntries([...(sheet.rowDefs ?? [])].map(([row, { height, hidden }]) => [row, {
    ...(height === undefined ? {} : { h: heightInPixels(height), ia: BooleanNumber.FALSE }),
    ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
  }]));
}
