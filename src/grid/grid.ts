import type { Area, Place } from "./area";

/** What a cell holds. Dates arrive as the text that is shown; an empty cell is null. */
export type CellValue = string | number | boolean | null;

/**
 * A rectangle of a sheet as it was at one moment. JSON-safe.
 * `values`, `texts` and `formulas` have the same shape; `texts` is what a person sees
 * ("43.2%" where the value is 0.432).
 */
export interface Grid {
  readonly sheet: string;
  /** Where the first cell stands on the sheet. */
  readonly origin: Place;
  readonly values: readonly (readonly CellValue[])[];
  readonly texts: readonly (readonly string[])[];
  /** The formula with its leading "=", null where a cell holds a plain value. Absent when no cell has one. */
  readonly formulas?: readonly (readonly (string | null)[])[];
  /** Merged areas, in the sheet's own coordinates. */
  readonly merges: readonly Area[];
  /** Of a table found in a text: for each row the line of the text (from 1) at which it begins; null for titles and notes put with it. */
  readonly lines?: readonly (number | null)[];
  /** What the document calls itself that the table was found in. */
  readonly document?: string;
}

/** A grid of bare values, as tests and text files make one: the text is the value written out. */
export function gridOf(
  sheet: string,
  values: readonly (readonly CellValue[])[],
  merges: readonly Area[] = [],
): Grid {
  const columns = values.reduce((most, row) => Math.max(most, row.length), 0);
  const square = values.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null));
  return {
    sheet,
    origin: { row: 0, column: 0 },
    values: square,
    texts: square.map((row) => row.map((value) => (value === null ? "" : String(value)))),
    merges,
  };
}

/** The area of the sheet that the grid covers. */
export const areaOf = (grid: Grid): Area =>
  ({ ...grid.origin, rows: grid.values.length, columns: grid.values[0]?.length ?? 0 });

/** Value at a place of the sheet (not of the grid); null outside. */
export const valueAt = (grid: Grid, { row, column }: Place): CellValue =>
  grid.values[row - grid.origin.row]?.[column - grid.origin.column] ?? null;

/** Text at a place of the sheet; "" outside. */
export const textAt = (grid: Grid, { row, column }: Place): string =>
  grid.texts[row - grid.origin.row]?.[column - grid.origin.column] ?? "";

/** Formula at a place of the sheet; null where there is none. */
export const formulaAt = (grid: Grid, { row, column }: Place): string | null =>
  grid.formulas?.[row - grid.origin.row]?.[column - grid.origin.column] ?? null;
