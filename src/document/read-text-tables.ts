import { gridOf, type Grid } from "../grid/grid";
import { cellsOf } from "../table/cells";
import { findHeader } from "../table/find-header";
import { NOTE, regionsOf, withoutPageMarks, type Region } from "./regions";
import type { Marking } from "./rows-of-tokens";
import { tableOfCells, type GivenUp } from "./table-of-cells";
import { barredCells, cellsOfRows, isEven, isPipeRows, lineCells, marksRows, pipeRows, spacedCells, tabCells, tabRows, unmarked, withoutPageNumbers, type Line } from "./text-layouts";
import { aside, type TextRow } from "./text-row";
import type { LooseCell } from "./token";

const LINES_ABOVE = 4;
const LONGEST_TITLE = 70;

/** What a text holds of tables. */
export interface TextTables {
  /** Each table under the lines that stand above it and over its notes. */
  readonly grids: readonly Grid[];
  /** Tables whose values could not be put under their headings for certain. */
  readonly givenUp: readonly { readonly line: number; readonly why: GivenUp }[];
}

/**
 * The tables of a plan's text file. Reads rows of tabs, a cell a line (with a tab, a "|" or nothing to mark it) and
 * columns set apart by spaces; a row whose cells fit its columns in no way, or in several, stands right of the columns.
 * `name` names the sheets. A table of cells without rows that is longer than any plan's throws TooLarge.
 */
export function tablesOfText(text: string, name: string): TextTables {
  const lines = withoutPageMarks(text.replace(/\r\n?/g, "\n").split("\n"));
  const found = regionsOf(lines).flatMap((region) => tablesIn(lines, region));
  const tables = found.flatMap(({ rows }) => (rows === null ? [] : [rows]));
  return {
    grids: tables.map((rows, at) => ({
      ...gridOf(tables.length === 1 ? name : `${name}（${at + 1}）`, rows.map(({ cells }) => cells)),
      lines: rows.map(({ line }) => (line === null ? null : line + 1)),
    })),
    givenUp: found.flatMap(({ line, why }) => (why === null ? [] : [{ line: line + 1, why }])),
  };
}

/** A table's rows, or why there are none. */
type Found = { readonly rows: readonly TextRow[]; readonly why: null; readonly line: number } | { readonly rows: null; readonly why: GivenUp; readonly line: number };

function tablesIn(lines: readonly string[], region: Region): readonly Found[] {
  if (region.kind === "plain") return plainTables(lines, region);
  const within = withoutPageNumbers(linesOf(lines, region));
  if (region.kind === "tabRows") return tablesOfRows(lines, region, tabRows(within));
  if (region.kind === "pipes" && isPipeRows(within)) return tablesOfRows(lines, region, pipeRows(within));
  const cells = region.kind === "tabCells" ? tabCells(within) : barredCells(within);
  return marksRows(cells) ? tablesOfRows(lines, region, rowsOfCells(cells)) : looseTables(lines, region, unmarked(cells), "none");
}

const linesOf = (lines: readonly string[], { from, to }: Region): readonly Line[] => lines.slice(from, to).map((text, at) => ({ text, line: from + at }));

function rowsOfCells(cells: readonly LooseCell[]): TextRow[] {
  const rows: { cells: (string | null)[]; line: number }[] = [];
  for (const { text, line, opens } of cells) {
    if (opens === true || rows.length === 0) rows.push({ cells: [], line });
    rows.at(-1)?.cells.push(text === "" ? null : text);
  }
  return rows;
}

/** Rows of one width are as they stand in the document; where some are shorter, merged areas were written once. */
function tablesOfRows(lines: readonly string[], region: Region, rows: readonly TextRow[]): readonly Found[] {
  if (!isEven(rows)) return looseTables(lines, region, cellsOfRows(rows), "rows");
  const whole = [...above(lines, region.from), ...rows, ...notesBelow(lines, region.to)];
  const holds = findHeader(cellsOf(gridOf("", whole.map(({ cells }) => cells))), 0) !== null;
  return holds ? [{ rows: whole, why: null, line: region.from }] : [];
}

/** The short lines right above a table, the nearest last: its title is among them. */
function above(lines: readonly string[], from: number): TextRow[] {
  const found: TextRow[] = [];
  for (let line = from - 1; line >= 0 && line >= from - LINES_ABOVE * 2 && found.length < LINES_ABOVE; line--) {
    const text = (lines[line] ?? "").replace(/\|\s*$/, "").trim();
    if (text === "") continue;
    if (text.length > LONGEST_TITLE || /[。；|\t]/.test(text)) break;
    found.unshift(aside(text));
  }
  return found;
}

function notesBelow(lines: readonly string[], to: number): TextRow[] {
  const first = lines.slice(to, to + 4).find((line) => line.trim() !== "");
  return first !== undefined && NOTE.test(first.trim()) ? [aside(first.trim())] : [];
}

/** Tables in cells whose places are lost, each under what stands before its header and over its notes. */
function looseTables(lines: readonly string[], region: Region, cells: readonly LooseCell[], marking: Marking): readonly Found[] {
  const found: Found[] = [];
  for (let table = tableOfCells(cells, 0, marking); table; table = tableOfCells(cells, Math.max(table.to, table.from + 1), marking)) {
    const line = cells[table.from]?.line ?? region.from;
    const lead = cells.slice(Math.max(0, table.from - 3), table.from).map(({ text }) => text).filter((text) => text !== "" && text.length <= LONGEST_TITLE && !/[。；]/.test(text));
    const before = table.from === 0 ? above(lines, region.from) : lead.map(aside);
    const note = cells[table.to]?.text ?? "";
    const after = NOTE.test(note) ? [aside(note)] : table.to >= cells.length ? notesBelow(lines, region.to) : [];
    found.push(table.givenUp === null ? { rows: [...before, ...table.rows, ...after], why: null, line } : { rows: null, why: table.givenUp, line });
  }
  return found;
}

/** Tables in text without marks: a cell a line, or cells of a line set apart by spaces. */
function plainTables(lines: readonly string[], region: Region): readonly Found[] {
  const within = linesOf(lines, region);
  const byLine = looseTables(lines, region, lineCells(within), "none");
  return byLine.length > 0 ? byLine : looseTables(lines, region, spacedCells(within), "lines");
}
