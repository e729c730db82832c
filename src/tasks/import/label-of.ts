import { textAt, type Grid } from "../../grid/grid";
import { cleanName } from "../../table/clean-name";
import type { Indicator, IndicatorTable } from "../../table/table";

/** A row's number and name with the signs that the table's notes explain ("#1", "健康素养水平*"), without line breaks. */
export function labelOf(grid: Grid, { columns }: IndicatorTable, { at, number, name, rawName }: Indicator): { readonly number: string | null; readonly name: string } {
  // Tables in two halves have two such columns; the row's own is the nearest on the left of its name.
  const column = columns.findLast((each) => each.role === "number" && each.column < at.column)?.column;
  const written = column === undefined ? "" : textAt(grid, { row: at.row, column }).replace(/\s+/g, "");
  return { number: number === null || written === "" ? number : written, name: name + cleanName(rawName).marks };
}
