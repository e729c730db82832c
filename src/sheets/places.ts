import { columnName, quoteSheet, toA1, type Area } from "../grid/area";
import type { PlacedName } from "../grid/placed-sheet";
import type { SheetSpec } from "./spec";

export const TITLE_ROW = 0;
export const SUBTITLE_ROW = 1;
export const HEADER_ROW = 2;
export const FIRST_ROW = 3;

/** Where the parts of a spec stand on its sheet. */
export interface Places {
  readonly noteRow: number;
  /** The cells of a column that belong to rows. */
  columnArea(key: string): Area;
  /** A formula with its {key} placeholders put in for a row of the sheet. */
  fill(formula: string, row: number): string;
  listColumn(list: string): number;
  listName(list: string): string;
  readonly names: readonly PlacedName[];
}

/** Sheet names hold signs that names of ranges must not; the sheet's own name keeps two sheets' lists apart. */
const rangeName = (sheet: string, list: string): string => `_${sheet.replace(/[^\p{L}\p{N}]+/gu, "_")}_${list}`;

export function placesOf(spec: SheetSpec, sheet: string): Places {
  const columns = new Map(spec.columns.map(({ key }, index) => [key, index]));
  const lists = new Map(spec.lists.map(({ id }, index) => [id, spec.columns.length + 1 + index]));
  const listName = (list: string): string => rangeName(sheet, list);
  return {
    noteRow: FIRST_ROW + spec.rows.length,
    columnArea: (key) => ({ row: FIRST_ROW, column: known(columns, key), rows: spec.rows.length, columns: 1 }),
    fill: (formula, row) => formula.replace(/\{(\w+)\}/g, (_, key: string) =>
      `$${toA1({ row, column: known(columns, key), rows: 1, columns: 1 })}`),
    listColumn: (list) => known(lists, list),
    listName,
    names: spec.lists.map(({ id, values }) => {
      const column = columnName(known(lists, id));
      return { name: listName(id), refersTo: `=${quoteSheet(sheet)}!$${column}$${FIRST_ROW + 1}:$${column}$${FIRST_ROW + values.length}` };
    }),
  };
}

function known(places: ReadonlyMap<string, number>, key: string): number {
  const place = places.get(key);
  if (place === undefined) throw new Error(`The spec names "${key}", which it does not have.`);
  return place;
}
