import { gridOf, type Grid } from "../grid/grid";
import { kindOfCell } from "../table/cell-kind";
import { isValueRole, readHeader } from "../table/header-cell";
import { regionsOf, type Region } from "./regions";
import { tableOfCells, type LooseCell } from "./table-of-cells";

type Row = readonly (string | null)[];

const LINES_ABOVE = 4;
const LONGEST_TITLE = 70;

/**
 * The tables of a plan's text file as grids, each under the lines that stand above it and over its notes. Reads rows
 * of tabs, a cell a line (with a tab, a "|" or nothing to mark it) and columns set apart by spaces. Text that holds no
 * table gives none. `name` names the sheets.
 */
export function gridsOfText(text: string, name: string): readonly Grid[] {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const tables = regionsOf(lines).flatMap((region) => tablesIn(lines, region));
  return tables.map((rows, at) => gridOf(tables.length === 1 ? name : `${name}（${at + 1}）`, rows));
}

function tablesIn(lines: readonly string[], region: Region): readonly Row[][] {
  const within = lines.slice(region.from, region.to);
  if (region.kind === "tabRows") return framed(lines, region.from, region.to, tabRows(within));
  if (region.kind === "pipes" && isPipeRows(within)) return framed(lines, region.from, region.to, pipeRows(within));
  if (region.kind === "tabCells") {
    const rows = tabCellRows(within);
    if (hasHeader(rows) && rows.every((row) => row.length === rows[0]?.length)) return framed(lines, region.from, region.to, rows);
  }
  const loose = region.kind === "tabCells" ? looseTabCells(within) : region.kind === "pipes" ? looseCells(within, /\|/) : null;
  if (loose) return looseTables(loose).map(({ rows, lead }) => [...(lead ?? above(lines, region.from)), ...rows, ...notesBelow(lines, region.to)]);
  return plainTables(lines, region);
}

const hasHeader = (rows: readonly Row[]): boolean => rows.some((row) => {
  const roles = row.map((text) => (text === null ? "unknown" : readHeader(text).role));
  return roles.includes("name") && roles.some(isValueRole);
});

const framed = (lines: readonly string[], from: number, to: number, rows: readonly Row[]): Row[][] =>
  hasHeader(rows) ? [[...above(lines, from), ...rows, ...notesBelow(lines, to)]] : [];

/** The short lines right above a table, the nearest last: its title is among them. */
function above(lines: readonly string[], from: number): Row[] {
  const found: Row[] = [];
  for (let line = from - 1; line >= 0 && line >= from - LINES_ABOVE * 2 && found.length < LINES_ABOVE; line--) {
    const text = (lines[line] ?? "").replace(/\|\s*$/, "").trim();
    if (text === "") continue;
    if (text.length > LONGEST_TITLE || /[。；|\t]/.test(text)) break;
    found.unshift([text]);
  }
  return found;
}

function notesBelow(lines: readonly string[], to: number): Row[] {
  const first = lines.slice(to, to + 4).find((line) => line.trim() !== "");
  return first !== undefined && /^\s*(?:注|备注|说明)\s*\d*\s*[:：.]/.test(first) ? [[first.trim()]] : [];
}

const cell = (text: string): string | null => (text.trim() === "" ? null : text.trim());

const PAGE_NUMBER = /^[\s\-—–·]*(?:第\s*)?\d{1,4}(?:\s*页)?[\s\-—–·]*$/;

/**
 * A line a row. A line that is too short to be one goes on in the cell before it, or, where that row is whole and the
 * line holds words, begins the first cell of the next (a domain written over lines).
 */
function tabRows(lines: readonly string[]): Row[] {
  const rows: (string | null)[][] = [];
  const width = Math.max(...lines.map((line) => line.split("\t").length));
  let ahead: string[] = [];
  for (const line of lines) {
    if (line.trim() === "" || PAGE_NUMBER.test(line)) continue;
    const cells = line.split("\t").map(cell);
    const last = rows.at(-1);
    const whole = last === undefined || last.length >= width;
    if (last && last.length > 1 && (cells.length === 1 ? !whole || goesOn(last, line) : !whole && cells.length + last.length - 1 === width)) {
      const [first, ...others] = cells;
      last[last.length - 1] = [last.at(-1), first].filter((text) => typeof text === "string").join("\n");
      last.push(...others);
    } else if (cells.length === 1) ahead.push(line.trim());
    else {
      if (ahead.length > 0) cells[0] = [...ahead, cells[0] ?? ""].join("\n").trim();
      rows.push(cells);
      ahead = [];
    }
  }
  return [...rows, ...ahead.map((text) => [text])];
}

/** Whether a line of one cell under a whole row belongs to that row's last cell: a second value, the rest of a heading. */
const goesOn = (row: Row, line: string): boolean =>
  kindOfCell(line) !== "words" || (row.some((text) => text !== null && readHeader(text).role === "name") && readHeader(line.trim()).role !== "unknown");

const isPipeRows = (lines: readonly string[]): boolean => {
  const filled = lines.filter((line) => line.trim() !== "");
  return filled.filter((line) => line.trim().replace(/^\||\|$/g, "").includes("|")).length * 2 > filled.length;
};

function pipeRows(lines: readonly string[]): Row[] {
  return lines.filter((line) => line.trim() !== "" && !/^[\s|:+-]+$/.test(line))
    .map((line) => line.trim().replace(/^\||\|$/g, "").split("|").map(cell));
}

/** A blank line before a line with a tab begins a row; lines without a tab go on in the cell before. */
function tabCellRows(lines: readonly string[]): Row[] {
  const rows: string[][] = [];
  let blank = true;
  for (const line of lines) {
    if (line.startsWith("\t")) {
      if (blank) rows.push([]);
      rows.at(-1)?.push(line.slice(1).trim());
      blank = false;
    } else if (line.trim() === "") blank = true;
    else {
      const row = rows.at(-1);
      if (row && row.length > 0) row[row.length - 1] = `${row.at(-1) ?? ""}\n${line.trim()}`.trim();
      blank = false;
    }
  }
  return rows.map((row) => row.map(cell));
}

function looseTabCells(lines: readonly string[]): LooseCell[] {
  return tabCellRows(lines).flatMap((row) => row.filter((text) => text !== null).map((text, at) => ({ text, opens: at === 0 })));
}

function looseCells(lines: readonly string[], separator: RegExp): LooseCell[] {
  return lines.join("\n").split(separator).flatMap((text) => (text.trim() === "" ? [] : [{ text: text.trim(), opens: null }]));
}

interface LooseTable {
  readonly rows: Row[];
  /** The cells before the header, where one can be the title; null when the header is the first. */
  readonly lead: Row[] | null;
  readonly to: number;
}

function looseTables(cells: readonly LooseCell[]): LooseTable[] {
  const found: LooseTable[] = [];
  for (let table = tableOfCells(cells, 0); table; table = tableOfCells(cells, Math.max(table.to, table.from + 1))) {
    const before = cells.slice(Math.max(0, table.from - 3), table.from).map(({ text }) => text).filter((text) => text.length <= LONGEST_TITLE && !/[。；]/.test(text));
    found.push({ rows: [...table.rows], lead: table.from === 0 ? null : before.map((text) => [text]), to: table.to });
  }
  return found;
}

/** Tables in text without marks: a cell a line, or cells of a line set apart by spaces. */
function plainTables(lines: readonly string[], region: Region): Row[][] {
  const within = lines.slice(region.from, region.to);
  const byLine = looseCells(within, /\n/);
  const tables = looseTables(byLine);
  if (tables.length > 0) return tables.map(({ rows, lead, to }) => [...(lead ?? above(lines, region.from)), ...rows, ...noteAt(byLine, to)]);
  const bySpace = within.flatMap(spacedCells);
  return looseTables(bySpace).map(({ rows, lead, to }) => [...(lead ?? above(lines, region.from)), ...rows, ...noteAt(bySpace, to)]);
}

const noteAt = (cells: readonly LooseCell[], at: number): Row[] => {
  const next = cells[at]?.text ?? "";
  return /^(?:注|备注|说明)\s*\d*\s*[:：.]/.test(next) ? [[next]] : [];
};

/** "1 全区生产总值(亿元) 1000 1008.5 完成" → its cells; 2020 年 stays together. A line of prose is one cell. */
function spacedCells(line: string): LooseCell[] {
  const text = line.trim().replace(/(\d)\s+(?=年)/g, "$1").replace(/([≥≤><＞＜])\s+(?=\d)/g, "$1");
  if (text === "") return [];
  const parts = text.length > 120 ? [text] : text.split(/\s+/);
  return parts.map((part, at) => ({ text: part, opens: at === 0 }));
}
