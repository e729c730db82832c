/** A workbook as plain data: everything the emulated Excel knows. Comparable with toEqual, clonable, JSON-like. */
import type { Area } from "../../../../src/grid/area";
import type { CellValue } from "../../../../src/grid/grid";
import { itemNotFound } from "../api-object";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface Cell {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** A cell's own look; what is absent is Excel's default. */
export interface Format {
  numberFormat?: string;
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  size?: number;
  horizontal?: string;
  vertical?: string;
  wrap?: boolean;
  indent?: number;
  locked?: boolean;
  borders?: Record<string, { style: string; color?: string }>;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  formula: string;
  stopIfTrue: boolean;
  format: { fill?: string; color?: string; bold?: boolean; italic?: boolean; underline?: string };
}

export interface Validation {
  readonly area: Area;
  rule: unknown;
  errorAlert: unknown;
  prompt: unknown;
  ignoreBlanks: boolean;
}

export interface Chart {
  readonly type: string;
  title: string;
  legend: string;
  blanks: string;
  /** Its first and last cell. */
  place: readonly [Area, Area] | null;
  readonly lines: ChartLine[];
  /** Of the category axis. */
  reversed?: boolean;
  labelsAt?: string;
}

export interface ChartLine {
  name: string;
  values: Area | null;
  labels: Area | null;
  marker: string;
  color: string;
  style: string;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  isProtected: boolean;
  readonly cells: Map<number, Cell>;
  readonly formats: Map<number, Format>;
  merges: Area[];
  /** First is on top. */
  conditionals: ConditionalFormat[];
  /** Whether a rule is among them over which Excel's listing stumbles (office-js issues 6827 and 6835). */
  stumbles: boolean;
  validations: Validation[];
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly names: Map<string, string>;
  freeze: { rows: number; columns: number };
  readonly page: Record<string, unknown>;
  readonly charts: Chart[];
}

export interface WorkbookState {
  readonly name: string;
  sheets: Sheet[];
  isProtected: boolean;
  active: string;
  /** No areas: something else is selected, a chart for example. */
  selection: { sheet: string; areas: Area[] };
  /** This add-in's settings, as they are saved with the file. */
  readonly settings: Map<string, unknown>;
  /** Grows with every sheet and rule, so that an id is never given twice. */
  made: number;
}

export const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;
export const placeOf = (key: number): { row: number; column: number } =>
  ({ row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS });

export function addSheet(book: WorkbookState, name: string): Sheet {
  const sheet: Sheet = {
    id: `{00000000-0001-0000-${String(book.made++).padStart(4, "0")}-000000000000}`,
    name, visibility: "Visible", isProtected: false, cells: new Map(), formats: new Map(), merges: [], conditionals: [], stumbles: false,
    validations: [], columnWidths: new Map(), rowHeights: new Map(), names: new Map(), freeze: { rows: 0, columns: 0 }, page: {}, charts: [],
  };
  book.sheets.push(sheet);
  return sheet;
}

/** A new workbook with one empty sheet, as Excel opens it. */
export function newWorkbook(sheetName = "Sheet1"): WorkbookState {
  const book: WorkbookState = {
    name: "工作簿1.xlsx", sheets: [], isProtected: false, active: "", selection: { sheet: "", areas: [] }, settings: new Map(), made: 0,
  };
  const { id } = addSheet(book, sheetName);
  book.active = id;
  book.selection = { sheet: id, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
  return book;
}

export const sheetNamed = (book: WorkbookState, name: string): Sheet | undefined =>
  book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

export function sheetById(book: WorkbookState, id: string): Sheet {
  const sheet = book.sheets.find((one) => one.id === id);
  if (!sheet) throw itemNotFound();
  return sheet;
}

/** Calls back for every cell of an area, in reading order. */
export function eachKey(area: Area, callback: (key: number, row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) callback(keyOf(row, column), row, column);
  }
}

/** The smallest area with every content (and, unless `valuesOnly`, every format and merge); null on an untouched sheet. */
export function usedArea(sheet: Sheet, valuesOnly: boolean): Area | null {
  const corners = [...sheet.cells.keys()].map(placeOf);
  if (!valuesOnly) {
    corners.push(...[...sheet.formats.keys()].map(placeOf));
    for (const { row, column, rows, columns } of sheet.merges) {
      corners.push({ row, column }, { row: row + rows - 1, column: column + columns - 1 });
    }
  }
  if (corners.length === 0) return null;
  let [top, left, bottom, right] = [MAX_ROWS, MAX_COLUMNS, 0, 0];
  for (const { row, column } of corners) {
    [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
