import type { Area } from "../../grid/area";
import { gridOf, type Grid } from "../../grid/grid";
import type { PlacedRows } from "./table-rows";

/** A line of the document's text. */
export interface FlowLine {
  readonly text: string;
  /** The row of a table that the line says. */
  readonly row?: { readonly table: DoneTable; readonly at: number };
}

/** A table that was read to its end. */
export interface DoneTable {
  readonly lead: readonly string[];
  placed: PlacedRows;
  readonly notes: string[];
  /** Of each row, the line of the document's text; known once the text is whole. */
  readonly lines: (number | null)[];
}

const LONGEST_TITLE = 80;
/** 续表, （续）, a page's number: between the two parts of a table that a page parts. */
export const CONTINUED = /^[(（【]?\s*续\s*表?\s*\d*\s*[)）】]?$|^[-—–·\s]*\d{1,4}[-—–·\s]*$/;

/** The short lines right above a table; a sentence ends the look upwards. */
export function titlesIn(lines: readonly string[]): readonly string[] {
  const prose = lines.findLastIndex((line) => line.length > LONGEST_TITLE || /[。；]/.test(line));
  return lines.slice(prose + 1);
}

/** Puts rows of as many columns behind a table that a page parted from them; false where the two do not go together. */
export function append(table: DoneTable, { columns, rows, merges }: PlacedRows): boolean {
  const { placed: { columns: wide, rows: above, merges: before } } = table;
  if (table.notes.length > 0 || wide !== columns) return false;
  table.placed = { columns, rows: [...above, ...rows], merges: [...before, ...merges.map((area): Area => ({ ...area, row: area.row + above.length }))] };
  table.lines.push(...rows.map(() => null));
  return true;
}

/** The text's lines for the last rows of a table, those that were just placed. */
export function rowLines(table: DoneTable, { rows }: PlacedRows): readonly FlowLine[] {
  const from = table.placed.rows.length - rows.length;
  return rows.map((row, at) => ({ text: row.map((text) => (text ?? "").replace(/\s+/g, " ")).join("\t"), row: { table, at: from + at } }));
}

export function toGrid({ lead, placed, notes, lines }: DoneTable, sheet: string): Grid {
  const merges = placed.merges.map((area): Area => ({ ...area, row: area.row + lead.length }));
  const beside = (count: number): null[] => Array.from({ length: count }, () => null);
  return {
    ...gridOf(sheet, [...lead.map((line) => [line]), ...placed.rows, ...notes.map((line) => [line])], merges),
    lines: [...beside(lead.length), ...lines, ...beside(notes.length)],
  };
}
