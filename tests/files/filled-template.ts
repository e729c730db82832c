/** Templates as a person fills them in, and as LibreOffice computes them. */
import type { CellValue, Grid } from "../../src/grid/grid";
import { textAt, valueAt } from "../../src/grid/grid";
import type { PlacedSheet } from "../../src/grid/placed-sheet";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { layout } from "../../src/sheets/layout";
import type { SheetSpec } from "../../src/sheets/spec";
import { convert } from "./libreoffice";

/** By indicator, what is put into its cells by column key. */
export type Entries = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;

/** Where a column's cell of an indicator stands. */
export function placeIn(spec: SheetSpec, name: string, key: string): { readonly row: number; readonly column: number } {
  const column = spec.columns.findIndex((each) => each.key === key);
  const index = spec.rows.findIndex(({ values }) => values["name"] === name);
  if (column < 0 || index < 0) throw new Error(`${name}, ${key} is not in ${spec.name}`);
  return { row: (layout(spec).freeze?.row ?? 0) + index, column };
}

/** The sheet with these entries; everything else as the template gives it. */
export function filledIn(spec: SheetSpec, entries: Entries): PlacedSheet {
  const placed = layout(spec);
  const contents = new Map(Object.entries(entries).flatMap(([name, cells]) => Object.entries(cells).map(([key, content]) => {
    const { row, column } = placeIn(spec, name, key);
    return [`${row},${column}`, content] as const;
  })));
  return { ...placed, cells: placed.cells.map((cell) => ({ ...cell, content: contents.get(`${cell.row},${cell.column}`) ?? cell.content })) };
}

/** The sheets as LibreOffice computes and saves them, by name. */
export async function computed(...placed: readonly PlacedSheet[]): Promise<(sheet: string) => Grid> {
  const sheets = readXlsx(convert(await writeXlsx(placed), "xlsx"), "经LibreOffice.xlsx");
  return (name) => {
    const found = sheets.find(({ sheet }) => sheet === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
}

export const shown = (grid: Grid, spec: SheetSpec, name: string, ...keys: readonly string[]): readonly string[] =>
  keys.map((key) => textAt(grid, placeIn(spec, name, key)));

export const held = (grid: Grid, spec: SheetSpec, name: string, ...keys: readonly string[]): readonly CellValue[] =>
  keys.map((key) => valueAt(grid, placeIn(spec, name, key)));

export const errorsIn = (grid: Grid): readonly string[] => grid.texts.flat().filter((text) => /^#|^Err:/.test(text));
