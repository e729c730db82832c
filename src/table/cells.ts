import { cellAt, contains, type Area, type SheetArea } from "../grid/area";
import type { Grid } from "../grid/grid";

/** A grid whose merged areas show their text in each of their cells. Rows and columns are the grid's own, from zero. */
export interface Cells {
  readonly sheet: string;
  /** What the document calls itself that the cells were found in. */
  readonly document: string | null;
  readonly rows: number;
  readonly columns: number;
  /** Where the grid's first cell stands on the sheet. */
  readonly originRow: number;
  readonly originColumn: number;
  /** What a person sees at this place, "" outside. */
  text(row: number, column: number): string;
  /** How far the text is set in by spaces; a full-width one counts two. */
  indent(row: number, column: number): number;
  /** The merged area that covers the place, else null. */
  merge(row: number, column: number): Area | null;
  /** Whether the cell's text begins here: no merged area, or the first cell of one. */
  isOwn(row: number, column: number): boolean;
  /** Whether a formula gives the cell its text. */
  isComputed(row: number, column: number): boolean;
  /** The cell that holds the text, on the sheet. */
  at(row: number, column: number): SheetArea;
  /** Whether a row has two pieces or more. */
  hasSeveral(row: number): boolean;
  /** The distinct non-empty texts of a row, a merged area counted once, with the column each begins in. */
  pieces(row: number): readonly Piece[];
}

export interface Piece {
  readonly text: string;
  readonly column: number;
  /** How many columns it covers. */
  readonly width: number;
  /** False when it began in a row above. */
  readonly own: boolean;
}

/** Merged areas in the grid's own coordinates, cut to the grid. */
function clipped(grid: Grid, rows: number, columns: number): Area[] {
  return grid.merges.flatMap((area) => {
    const top = Math.max(0, area.row - grid.origin.row);
    const left = Math.max(0, area.column - grid.origin.column);
    const height = Math.min(rows, area.row - grid.origin.row + area.rows) - top;
    const width = Math.min(columns, area.column - grid.origin.column + area.columns) - left;
    return height > 0 && width > 0 && height * width > 1 ? [{ row: top, column: left, rows: height, columns: width }] : [];
  });
}

/** Rows of tidy texts, as most are, stay as they are: cells are looked at many times. */
const trimmed = (row: readonly string[]): readonly string[] => (row.some((text) => text.trim() !== text) ? row.map((text) => text.trim()) : row);

const LEAST_REPEATED = 3;

/** A row that says one thing in all its cells is a merged row, written out by a converter: a section, a title, a note. */
function repeatedRows(grid: Grid): Area[] {
  const found: Area[] = [];
  grid.texts.forEach((row, at) => {
    const [first = "", second] = row;
    if (first !== second || row.length < LEAST_REPEATED || !/[\u4e00-\u9fff]{2}/.test(first)) return;
    if (row.every((text) => text === first)) found.push({ row: at, column: 0, rows: 1, columns: row.length });
  });
  return found;
}

export function cellsOf(grid: Grid): Cells {
  const rows = grid.texts.length;
  const columns = grid.texts.reduce((most, row) => Math.max(most, row.length), 0);
  const merged = new Map<number, Area>();
  for (const area of [...clipped(grid, rows, columns), ...repeatedRows(grid)]) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) merged.set(row * columns + column, area);
    }
  }
  const merge = (row: number, column: number): Area | null => (merged.size === 0 ? null : merged.get(row * columns + column) ?? null);
  const texts = grid.texts.map(trimmed);
  const ownText = (row: number, column: number): string => texts[row]?.[column] ?? "";
  const text = (row: number, column: number): string => {
    const area = merge(row, column);
    return area ? ownText(area.row, area.column) : ownText(row, column);
  };
  const hasSeveral = (row: number): boolean => {
    let found = 0;
    for (let column = 0; column < columns && found < 2; column++) {
      if (text(row, column) !== "") found += 1;
      const area = merge(row, column);
      if (area) column = area.column + area.columns - 1;
    }
    return found > 1;
  };
  const piecesOf = (row: number): Piece[] => {
    const found: Piece[] = [];
    for (let column = 0; column < columns; column++) {
      const area = merge(row, column);
      const here = text(row, column);
      if (here !== "") found.push({ text: here, column, width: area?.columns ?? 1, own: !area || area.row === row });
      if (area) column = area.column + area.columns - 1;
    }
    return found;
  };
  // A row is looked at several times in turn while the table is walked.
  let last: { row: number; pieces: readonly Piece[] } = { row: -1, pieces: [] };
  return {
    sheet: grid.sheet, document: grid.document ?? null, rows, columns, originRow: grid.origin.row, originColumn: grid.origin.column, text, merge, hasSeveral,
    indent: (row, column) => {
      const lead = /^[ \t\u00a0\u3000]*/.exec(grid.texts[row]?.[column] ?? "")?.[0] ?? "";
      return lead.length + lead.replace(/[^\u3000]/g, "").length;
    },
    isOwn: (row, column) => {
      const area = merge(row, column);
      return !area || (area.row === row && area.column === column);
    },
    isComputed: (row, column) => (grid.formulas?.[row]?.[column] ?? null) !== null,
    at: (row, column) => {
      const place = merge(row, column) ?? { row, column };
      return cellAt(grid.sheet, place.row + grid.origin.row, place.column + grid.origin.column);
    },
    pieces: (row) => {
      if (last.row !== row) last = { row, pieces: piecesOf(row) };
      return last.pieces;
    },
  };
}

/** The cells as if the sheet held nothing but the area, at their own places. */
export function onlyWithin(cells: Cells, area: Area): Cells {
  const within: Area = { ...area, row: area.row - cells.originRow, column: area.column - cells.originColumn };
  const pieces = (row: number): readonly Piece[] => cells.pieces(row).filter(({ column, width }) =>
    row >= within.row && row < within.row + within.rows && column < within.column + within.columns && column + width > within.column);
  return {
    ...cells,
    rows: Math.max(0, Math.min(cells.rows, within.row + within.rows)),
    text: (row, column) => (contains(within, { row, column }) ? cells.text(row, column) : ""),
    pieces,
    hasSeveral: (row) => pieces(row).length > 1,
  };
}
