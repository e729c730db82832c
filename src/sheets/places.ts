import { columnName, quoteSheet, type Area } from "../grid/area";
import type { PlacedName } from "../grid/placed-sheet";
import type { SheetSpec } from "./spec";

export const TITLE_ROW = 0;
export const SUBTITLE_ROW = 1;
export const HEADER_ROW = 2;

/** Where the parts of a spec stand on its sheet. */
export interface Places {
  /** Of the header; a header with groups has two rows, else they are one. */
  readonly lastHeaderRow: number;
  /** Of the table's body. */
  readonly firstRow: number;
  readonly noteRow: number;
  /** The first column right of the table and of the lists of its drop-downs. */
  readonly freeColumn: number;
  columnOf(key: string): number;
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
  const lastHeaderRow = HEADER_ROW + (spec.columns.some(({ group }) => group !== undefined) ? 1 : 0);
  const firstRow = lastHeaderRow + 1;
  return {
    lastHeaderRow,
    firstRow,
    noteRow: firstRow + spec.rows.length,
    freeColumn: spec.columns.length + 1 + (spec.lists.length === 0 ? 0 : spec.lists.length + 1),
    columnOf: (key) => known(columns, key),
    columnArea: (key) => ({ row: firstRow, column: known(columns, key), rows: spec.rows.length, columns: 1 }),
    fill: (formula, row) => formula.replace(/\{(\^?)(\w+)\}/g, (_, header: string, key: string) => {
      const name = columnName(known(columns, key));
      return header === "" ? `$${name}${row + 1}` : `$${name}$${lastHeaderRow + 1}`;
    }),
    listColumn: (list) => known(lists, list),
    listName,
    names: spec.lists.map(({ id, values }) => {
      const column = columnName(known(lists, id));
      return { name: listName(id), refersTo: `=${quoteSheet(sheet)}!$${column}$${firstRow + 1}:$${column}$${firstRow + values.length}` };
    }),
  };
}

function known(places: ReadonlyMap<string, number>, key: string): number {
  const place = places.get(key);
  if (place === undefined) throw new Error(`The spec names "${key}", which it does not have.`);
  return place;
}
