import { gridOf, type Grid } from "../grid/grid";
import { isValueRole, readHeader } from "../table/header-cell";
import { regionsOf, type Region } from "./regions";
import { tableOfCells, type LooseCell } from "./table-of-cells";
import { isPipeRows, looseCells, looseTabCells, pipeRows, spacedCells, tabCellRows, tabRows, type Line } from "./text-layouts";
import { aside, type TextRow } from "./text-row";

const LINES_ABOVE = 4;
const LONGEST_TITLE = 70;

/**
 * The tables of a plan's text file as grids, each under the lines that stand above it and over its notes. Reads rows
 * of tabs, a cell a line (with a tab, a "|" or nothing to mark it) and columns set apart by spaces. Text that holds no
 * table gives none. `name` names the sheets. A table of cells without rows that is longer than any plan's throws TooLarge.
 */
export function gridsOfText(text: string, name: string): readonly Grid[] {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const tables = regionsOf(lines).flatMap((region) => tablesIn(lines, region));
  return tables.map((rows, at) => ({
    ...gridOf(tables.length === 1 ? name : `${name}（${at + 1}）`, rows.map(({ cells }) => cells)),
    lines: rows.map(({ line }) => (line === null ? null : line + 1)),
  }));
}

function tablesIn(lines: readonly string[], region: Region): readonly TextRow[][] {
  const within = linesOf(lines, region);
  if (region.kind === "tabRows") return framed(lines, region.from, region.to, tabRows(within));
  if (region.kind === "pipes" && isPipeRows(within)) return framed(lines, region.from, region.to, pipeRows(within));
  if (region.kind === "tabCells") {
    const rows = tabCellRows(within);
    if (hasHeader(rows) && rows.every(({ cells }) => cells.length === rows[0]?.cells.length)) return framed(lines, region.from, region.to, rows);
  }
  const loose = region.kind === "tabCells" ? looseTabCells(within) : region.kind === "pipes" ? looseCells(within, "|") : null;
  if (loose) return looseTables(loose).map(({ rows, lead }) => [...(lead ?? above(lines, region.from)), ...rows, ...notesBelow(lines, region.to)]);
  return plainTables(lines, region);
}

const linesOf = (lines: readonly string[], { from, to }: Region): readonly Line[] => lines.slice(from, to).map((text, at) => ({ text, line: from + at }));

const hasHeader = (rows: readonly TextRow[]): boolean => rows.some(({ cells }) => {
  const roles = cells.map((text) => (text === null ? "unknown" : readHeader(text).role));
  return roles.includes("name") && roles.some(isValueRole);
});

const framed = (lines: readonly string[], from: number, to: number, rows: readonly TextRow[]): TextRow[][] =>
  hasHeader(rows) ? [[...above(lines, from), ...rows, ...notesBelow(lines, to)]] : [];

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
  return first !== undefined && /^\s*(?:注|备注|说明)\s*\d*\s*[:：.]/.test(first) ? [aside(first.trim())] : [];
}

interface LooseTable {
  readonly rows: readonly TextRow[];
  /** The cells before the header, where one can be the title; null when the header is the first. */
  readonly lead: readonly TextRow[] | null;
  readonly to: number;
}

function looseTables(cells: readonly LooseCell[]): LooseTable[] {
  const found: LooseTable[] = [];
  for (let table = tableOfCells(cells, 0); table; table = tableOfCells(cells, Math.max(table.to, table.from + 1))) {
    const before = cells.slice(Math.max(0, table.from - 3), table.from).map(({ text }) => text).filter((text) => text.length <= LONGEST_TITLE && !/[。；]/.test(text));
    found.push({ rows: table.rows, lead: table.from === 0 ? null : before.map(aside), to: table.to });
  }
  return found;
}

/** Tables in text without marks: a cell a line, or cells of a line set apart by spaces. */
function plainTables(lines: readonly string[], region: Region): TextRow[][] {
  const within = linesOf(lines, region);
  const byLine = looseCells(within, "\n");
  const tables = looseTables(byLine);
  if (tables.length > 0) return tables.map(({ rows, lead, to }) => [...(lead ?? above(lines, region.from)), ...rows, ...noteAt(byLine, to)]);
  const bySpace = spacedCells(within);
  return looseTables(bySpace).map(({ rows, lead, to }) => [...(lead ?? above(lines, region.from)), ...rows, ...noteAt(bySpace, to)]);
}

const noteAt = (cells: readonly LooseCell[], at: number): TextRow[] => {
  const next = cells[at]?.text ?? "";
  return /^(?:注|备注|说明)\s*\d*\s*[:：.]/.test(next) ? [aside(next)] : [];
};
