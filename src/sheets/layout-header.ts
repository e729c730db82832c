import type { Area } from "../grid/area";
import type { CellContent } from "../grid/edit";
import type { PlacedCell } from "../grid/placed-sheet";
import { HEADER_ROW, SUBTITLE_ROW, TITLE_ROW, type Places } from "./places";
import type { ColumnSpec, SheetSpec } from "./spec";
import type { StyleId } from "./styles";

/** Title, subtitle and header; a header with groups has two rows, the group above its columns' titles. */
export function headCells({ title, subtitle, columns }: SheetSpec, places: Places): PlacedCell[] {
  return [
    { row: TITLE_ROW, column: 0, content: title, style: "title" },
    { row: SUBTITLE_ROW, column: 0, content: subtitle, style: "subtitle" },
    ...columns.flatMap((column, index) => headerCells(column, columns[index - 1], places).map((cell) => ({ ...cell, column: index }))),
  ];
}

type HeaderCell = Omit<PlacedCell, "column">;

function headerCells(column: ColumnSpec, before: ColumnSpec | undefined, places: Places): HeaderCell[] {
  const { lastHeaderRow } = places;
  const style: StyleId = column.kind === "computed" ? "computedHeader" : "header";
  if (lastHeaderRow === HEADER_ROW) return [{ row: HEADER_ROW, content: titleOf(column, places), style }];
  const { group } = column;
  // Cells under the first of a merged area stay empty, but have its look.
  if (group === undefined) return [{ row: HEADER_ROW, content: titleOf(column, places), style }, { row: lastHeaderRow, content: null, style }];
  return [
    { row: HEADER_ROW, content: before?.group === group ? null : group, style },
    { row: lastHeaderRow, content: titleOf(column, places), style: column.titled === "input" ? "inputHeader" : style },
  ];
}

function titleOf({ title, titled }: ColumnSpec, places: Places): CellContent {
  return titled === undefined || titled === "input" ? title : { formula: places.fill(`={^${titled.as}}`, places.lastHeaderRow) };
}

/** A group spans its columns; a column without one spans both rows. */
export function headerMerges({ columns }: SheetSpec, { lastHeaderRow }: Places): Area[] {
  if (lastHeaderRow === HEADER_ROW) return [];
  return columns.flatMap(({ group }, column): Area[] => {
    if (group === undefined) return [{ row: HEADER_ROW, column, rows: 2, columns: 1 }];
    if (columns[column - 1]?.group === group) return [];
    const after = columns.findIndex((other, index) => index > column && other.group !== group);
    const width = (after === -1 ? columns.length : after) - column;
    return width === 1 ? [] : [{ row: HEADER_ROW, column, rows: 1, columns: width }];
  });
}
