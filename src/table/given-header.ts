import type { Cells } from "./cells";
import { kindOfCell } from "./cell-kind";
import { withRoles, type TableCorrection } from "./correction";
import { continues, findHeader, readColumns, type Header } from "./find-header";
import { isValueHeader, isValueRole } from "./header-cell";

const MOST_ROWS = 3;

/** The header in the first rows of the area that a person has drawn, read as one even if no rule finds any. */
export function headerOfArea(cells: Cells, top: number, correction: TableCorrection): Header {
  const found = findHeader(cells, top, top + MOST_ROWS);
  // A title that was drawn in with the table stands alone in its row.
  if (found && rowsBetween(top, found.top).every((row) => cells.pieces(row).length <= 1)) return withRoles({ ...found, given: true }, cells, correction);
  const read = (bottom: number): Header => withRoles({ top, bottom, given: true, columns: readColumns(cells, top, bottom) }, cells, correction);
  if (isRowOfValues(cells, top, read(top))) return read(top - 1);
  let bottom = top;
  while (bottom + 1 < cells.rows && bottom + 1 - top < MOST_ROWS && (continues(cells, top, bottom + 1) || goesOn(cells, read(bottom)))) bottom++;
  return read(bottom);
}

const rowsBetween = (top: number, end: number): readonly number[] => Array.from({ length: end - top }, (_, at) => top + at);

const valuesOf = ({ columns }: Header): readonly number[] => columns.flatMap(({ role }, at) => (isValueRole(role) ? [at] : []));

/** Figures, and not years, where the header of a value should be: the table has no header. */
const isRowOfValues = (cells: Cells, row: number, header: Header): boolean => valuesOf(header).some((column) => isFigure(cells.text(row, column)));

const isFigure = (text: string): boolean => ["number", "value", "quality"].includes(kindOfCell(text)) && !isValueHeader(text);

/** A further row of words and years over the values, and of nothing new over the names. */
function goesOn(cells: Cells, header: Header): boolean {
  const row = header.bottom + 1;
  const names = header.columns.flatMap(({ role }, at) => (role === "name" ? [at] : []));
  const heads = valuesOf(header).filter((column) => cells.isOwn(row, column) && cells.text(row, column) !== "");
  return heads.length > 0 && heads.every((column) => !isFigure(cells.text(row, column)))
    && names.every((column) => !cells.isOwn(row, column) || cells.text(row, column) === "");
}

/** What the header lacks to be read by; empty when there is nothing. */
export function lackingIn({ columns }: Header): readonly ("name" | "value")[] {
  const lacks: ("name" | "value")[] = [];
  if (!columns.some(({ role }) => role === "name")) lacks.push("name");
  if (!columns.some(({ role }) => isValueRole(role))) lacks.push("value");
  return lacks;
}

/** Where the rows that may hold the title begin: below the last row that is part of a table above. */
export function headingFloor(cells: Cells, top: number): number {
  for (let row = top - 1; row >= 0; row--) if (cells.pieces(row).length >= 3) return row + 1;
  return 0;
}
