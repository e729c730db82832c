import { CellValueType, isBooleanString, isRealNum, type ICellData, type Nullable } from "@univerjs/core";
import type { Area } from "../../grid/area";
import { isFormula, type CellContent } from "../../grid/edit";
import type { CellValue } from "../../grid/grid";

/** Univer's ranges end inclusively, ours have sizes. */
export const rangeOf = ({ row, column, rows, columns }: Area) =>
  ({ startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 });

export const areaOfRange = (range: { startRow: number; startColumn: number; endRow: number; endColumn: number }): Area => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

/** Cell data that replaces whatever content the cell had and leaves its style alone. */
export function cellOf(content: CellContent): ICellData {
  const empty: ICellData = { v: null, t: null, f: null, si: null, p: null };
  if (content === null) return empty;
  if (isFormula(content)) return { ...empty, f: content.formula };
  if (typeof content === "number") return { ...empty, v: content, t: CellValueType.NUMBER };
  if (typeof content === "boolean") return { ...empty, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  // Without "force", Univer turns "0012" into 12 the next time the cell's style changes.
  const looksLikeValue = isRealNum(content) || isBooleanString(content);
  return { ...empty, v: content, t: looksLikeValue ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** The bare value of a cell, before any number format; null when the cell is empty. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const rich = cell.p?.body?.dataStream;
  // A rich text is stored as a document: paragraphs end in \r, the whole in \r\n.
  if (rich !== undefined) return rich.replace(/\r?\n$/, "").replaceAll("\r", "\n") || null;
  const value = cell.v;
  if (value === null || value === undefined || value === "") return null;
  if (cell.t === CellValueType.BOOLEAN) return typeof value === "string" ? value.toUpperCase() === "TRUE" || value === "1" : Boolean(value);
  if (cell.t === CellValueType.NUMBER && typeof value === "string") return Number(value);
  return value;
}
