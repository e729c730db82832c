/** Where things are on a sheet. Rows and columns count from zero; only `toA1` and `parseA1` count from one. */

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; one cell is an area of 1 × 1. */
export interface Area extends Place {
  readonly rows: number;
  readonly columns: number;
}

/** An area on a named sheet. */
export interface SheetArea extends Area {
  readonly sheet: string;
}

export const cellAt = (sheet: string, row: number, column: number): SheetArea =>
  ({ sheet, row, column, rows: 1, columns: 1 });

export const contains = (area: Area, { row, column }: Place): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

export const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "AA" → 26. The name must be letters only. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** {row: 2, column: 0, rows: 1, columns: 1} → "A3"; a larger area → "A3:H28". */
export function toA1(area: Area): string {
  const first = columnName(area.column) + (area.row + 1);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnName(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** "A3", "$A$3:H28", "'2024年'!A3" → area (the sheet's name is dropped); null when the text is no address. */
export function parseA1(text: string): Area | null {
  const match = /^(?:.*!)?\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?$/.exec(text.trim());
  if (!match) return null;
  const [, column1 = "", row1 = "", column2 = column1, row2 = row1] = match;
  const columns = [columnIndex(column1), columnIndex(column2)].sort((a, b) => a - b) as [number, number];
  const rows = [Number(row1) - 1, Number(row2) - 1].sort((a, b) => a - b) as [number, number];
  return { row: rows[0], column: columns[0], rows: rows[1] - rows[0] + 1, columns: columns[1] - columns[0] + 1 };
}

/** A sheet's name as it stands in a formula: always quoted, since "2024年", "A-B" and "R1C1" need it too. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
