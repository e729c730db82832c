import type { Area } from "../grid/area";
import type { CellContent } from "../grid/edit";
import type { PlacedCell } from "../grid/placed-sheet";
import { HEADER_ROW, SUBTITLE_ROW, TITLE_ROW, type Places } from "./places";
import type { ColumnSpec, SheetSpec } from "./spec";
import type { StyleId } from "./styles";

/** Title, subtitle and header; groups stand in a row of their own over the titles of their columns. */
export function headCells({ title, subtitle, columns }: SheetSpec, places: Places): PlacedCell[] {
  return [
    { row: TITLE_ROW, column: 0, content: title, style: "title" },
    { row: SUBTITLE_ROW, column: 0, content: subtitle, style: "subtitle" },
    ...columns.flatMap((column, index): PlacedCell[] => [
      ...(column.group === undefined ? aboveTitle(column, index, places) : [{ row: HEADER_ROW, column: index, content: columns[index - 1]?.group === column.group ? null : column.group, style: "header" }]),
      { row: places.lastHeaderRow, column: index, content: titleOf(column, places), style: titleStyle(column) },
    ]),
  ];
}

/** Where other columns have groups, a title's own ground goes up to them. */
const aboveTitle = ({ kind }: ColumnSpec, column: number, { lastHeaderRow }: Places): PlacedCell[] =>
  (lastHeaderRow === HEADER_ROW ? [] : [{ row: HEADER_ROW, column, content: null, style: kind === "computed" ? "computedAbove" : "headerAbove" }]);

function titleStyle({ kind, titled }: ColumnSpec): StyleId {
  if (titled === "input") return "inputHeader";
  return kind === "computed" ? "computedHeader" : "header";
}

function titleOf({ title, titled }: ColumnSpec, places: Places): CellContent {
  return titled === undefined || titled === "input" ? title : { formula: places.fill(`={^${titled.as}}`, places.lastHeaderRow) };
}

/**
 * A group spans its columns. Columns without one do not span both rows: with the names of the columns in the upper row,
 * a reader of tables takes names of places in the lower one for no header.
 */
export function headerMerges({ columns }: SheetSpec): Area[] {
  return columns.flatMap(({ group }, column): Area[] => {
    if (group === undefined || columns[column - 1]?.group === group) return [];
    const after = columns.findIndex((other, index) => index > column && other.group !== group);
    const width = (after === -1 ? columns.length : after) - column;
    return width === 1 ? [] : [{ row: HEADER_ROW, column, rows: 1, columns: width }];
  });
}
