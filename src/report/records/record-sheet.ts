/**
 * A sheet of records that belong to the check (填写说明, 检查设置) and stand in the workbook, where everybody can read
 * and fill them in, with or without this add-in. It is known by its header, wherever that stands and in whichever language.
 */
import type { CellStyle, PlacedCell, PlacedSheet, PlacedValidation } from "../../grid/placed-sheet";
import type { CellContent, Edit } from "../../grid/edit";
import { cellAt, type SheetArea } from "../../grid/area";
import { textAt, valueAt, formulaAt, type Grid } from "../../grid/grid";
import type { Language } from "../../grid/language";
import { linesIn } from "../../grid/text-lines";
import { LOOKS } from "../looks";

/** Words of such a sheet in one language. */
export interface RecordWords<Key extends string> {
  readonly name: string;
  readonly note: string;
  readonly columns: Readonly<Record<Key, string>>;
}

export interface RecordColumn<Key extends string> {
  readonly key: Key;
  /** In characters. */
  readonly width: number;
  /** `input` is filled in by people, `quiet` is of use to the program only. */
  readonly look: "text" | "input" | "quiet";
  /** What may be chosen; words of the sheet's language. */
  readonly choices?: (language: Language) => readonly string[];
}

export interface RecordSpec<Key extends string> {
  readonly columns: readonly RecordColumn<Key>[];
  readonly words: Readonly<Record<Language, RecordWords<Key>>>;
  /** Columns without which a sheet is not this one. */
  readonly needed: readonly Key[];
}

export type Fields<Key extends string> = Readonly<Record<Key, string>>;

export interface Record_<Key extends string> {
  readonly row: number;
  readonly fields: Fields<Key>;
}

/** The records of one sheet, with where to write further ones. */
export interface RecordTable<Key extends string> {
  readonly grid: Grid;
  readonly columnOf: ReadonlyMap<Key, number>;
  readonly records: readonly Record_<Key>[];
  readonly nextRow: number;
}

const TITLE_ROW = 0;
const NOTE_ROW = 1;
const HEADER_ROW = 2;
/** Rows that are ready to be written into. */
const READY_ROWS = 40;
/** A header further down than this is not looked for. */
const HEADER_WITHIN = 20;
const LINE = 15;

/** Lays the sheet out, ready to be painted. */
export function placeRecords<Key extends string>(spec: RecordSpec<Key>, name: string, language: Language, records: readonly Fields<Key>[]): PlacedSheet {
  const { columns } = spec;
  const words = spec.words[language];
  const rows = Math.max(records.length + 10, READY_ROWS);
  const cell = (row: number, column: number, content: CellContent, style: string): PlacedCell => ({ row, column, content, style });
  const styleOf: Readonly<Record<RecordColumn<Key>["look"], string>> = { text: "text", input: "input", quiet: "quiet" };
  const body = Array.from({ length: rows }, (_, index) => columns.map(({ key, look }, column) =>
    cell(HEADER_ROW + 1 + index, column, records[index]?.[key] || null, styleOf[look]))).flat();
  const printed = columns.filter(({ look }) => look !== "quiet").length;
  const width = columns.slice(0, printed).reduce((sum, column) => sum + column.width, 0);
  const styles: Readonly<Record<string, CellStyle>> = LOOKS;
  return {
    name,
    cells: [
      cell(TITLE_ROW, 0, words.name, "title"),
      cell(NOTE_ROW, 0, words.note, "note"),
      ...columns.map(({ key }, column) => cell(HEADER_ROW, column, words.columns[key], "header")),
      ...body,
    ],
    styles,
    merges: [TITLE_ROW, NOTE_ROW].map((row) => ({ row, column: 0, rows: 1, columns: printed })),
    columnWidths: columns.map((column) => column.width),
    rowHeights: [
      { row: TITLE_ROW, height: 30 },
      { row: NOTE_ROW, height: linesIn(words.note, width) * LINE + 4 },
      ...records.map((record, index) => ({ row: HEADER_ROW + 1 + index, height: heightOf(spec, record) })),
    ],
    validations: columns.flatMap(({ key, choices }, column): PlacedValidation[] => (choices === undefined ? [] : [{
      area: { row: HEADER_ROW + 1, column, rows, columns: 1 },
      rule: { kind: "list", values: choices(language) }, strict: true, title: words.columns[key], message: words.note,
    }])),
    conditions: [],
    names: [],
    freeze: { row: HEADER_ROW + 1, column: 0 },
    print: {
      paper: "A4", orientation: "landscape", fitToWidth: true, footer: "&P / &N",
      headerRows: { first: HEADER_ROW, last: HEADER_ROW },
      area: { row: 0, column: 0, rows: HEADER_ROW + 1 + Math.max(records.length, 1), columns: printed },
    },
  };
}

const heightOf = <Key extends string>({ columns }: RecordSpec<Key>, record: Fields<Key>): number =>
  Math.max(...columns.filter(({ look }) => look !== "quiet").map(({ key, width }) => linesIn(record[key], width))) * LINE + 5;

/** Reads the sheet back, whatever columns and rows people have added; null for a sheet of another kind. */
export function readRecords<Key extends string>(spec: RecordSpec<Key>, grid: Grid): RecordTable<Key> | null {
  const header = findHeader(spec, grid);
  if (header === null) return null;
  const { row: headerRow, columnOf } = header;
  const last = grid.origin.row + grid.values.length;
  const records: Record_<Key>[] = [];
  let nextRow = headerRow + 1;
  for (let row = headerRow + 1; row < last; row++) {
    const fields = Object.fromEntries(spec.columns.map(({ key }) => {
      const column = columnOf.get(key);
      return [key, column === undefined ? "" : textAt(grid, { row, column }).trim()];
    })) as Record<Key, string>;
    if (Object.values(fields).every((text) => text === "")) continue;
    records.push({ row, fields });
    nextRow = row + 1;
  }
  return { grid, columnOf, records, nextRow };
}

function findHeader<Key extends string>({ columns, words, needed }: RecordSpec<Key>, grid: Grid): { row: number; columnOf: Map<Key, number> } | null {
  const titles = new Map(columns.flatMap(({ key }) => Object.values(words).map((each) => [each.columns[key], key] as const)));
  for (const [index, line] of grid.texts.slice(0, HEADER_WITHIN).entries()) {
    const columnOf = new Map<Key, number>();
    line.forEach((text, column) => {
      const key = titles.get(text.trim());
      if (key !== undefined && !columnOf.has(key)) columnOf.set(key, grid.origin.column + column);
    });
    if (needed.every((key) => columnOf.has(key))) return { row: grid.origin.row + index, columnOf };
  }
  return null;
}

/** The changes that put fields into a row, each made only if the cell still holds what was read. */
export function recordEdits<Key extends string>({ grid, columnOf }: RecordTable<Key>, row: number, fields: Partial<Fields<Key>>): readonly Edit[] {
  return [...columnOf].flatMap(([key, column]): Edit[] => {
    const text = fields[key];
    if (text === undefined) return [];
    const at: SheetArea = cellAt(grid.sheet, row, column);
    const formula = formulaAt(grid, at);
    const was: CellContent = formula === null ? valueAt(grid, at) : { formula };
    const becomes = text === "" ? null : text;
    return was === becomes ? [] : [{ at, was, becomes }];
  });
}
