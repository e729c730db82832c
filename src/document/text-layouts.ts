import { kindOfCell } from "../table/cell-kind";
import { isHeaderPiece, readHeader } from "../table/header-cell";
import { closedUp } from "./closed-up";
import { isWords, kindOfToken, type LooseCell } from "./token";
import { isTorn } from "./header-trees";
import { aside, type TextRow } from "./text-row";

/** How tables lie in a text: rows of tabs, a cell a line, bars, columns of spaces. */

export interface Line {
  readonly text: string;
  /** From 0. */
  readonly line: number;
}

type Cells = readonly (string | null)[];

const cell = (text: string): string | null => (text.trim() === "" ? null : text.trim());

/** Where the cells are marked, a number alone between blank lines is a page's. */
export const withoutPageNumbers = (lines: readonly Line[]): readonly Line[] => lines.map(({ text, line }, at) =>
  ({ line, text: /^\s*\d{1,4}\s*$/.test(text) && !text.startsWith("\t") && isBlankLine(lines[at - 1]) && isBlankLine(lines[at + 1]) ? "" : text }));

const isBlankLine = (line: Line | undefined): boolean => line !== undefined && line.text.trim() === "";

const PAGE_NUMBER = /^\s*\d{1,4}\s*$/;

/**
 * A line a row. A line that is too short to be one goes on in the cell before it, or, where that row is whole and the
 * line holds words, begins the first cell of the next (a domain written over lines).
 */
export function tabRows(lines: readonly Line[]): TextRow[] {
  const rows: { readonly cells: (string | null)[]; readonly line: number }[] = [];
  const width = lines.reduce((most, { text }) => Math.max(most, text.split("\t").length), 0);
  let ahead: string[] = [];
  for (const { text: line, line: at } of lines) {
    if (line.trim() === "" || PAGE_NUMBER.test(line)) continue;
    const cells = line.split("\t").map(cell);
    const last = rows.at(-1)?.cells;
    const whole = last === undefined || last.length >= width;
    if (last && last.length > 1 && (cells.length === 1 ? !whole || goesOn(last, line) : !whole && cells.length + last.length - 1 === width && canGoOn(last.at(-1) ?? "", cells))) {
      const [first, ...others] = cells;
      last[last.length - 1] = [last.at(-1), first].filter((text) => typeof text === "string").join("\n");
      last.push(...others);
    } else if (cells.length === 1) ahead.push(line.trim());
    else {
      if (ahead.length > 0) cells[0] = [...ahead, cells[0] ?? ""].join("\n").trim();
      rows.push({ cells, line: at - ahead.length });
      ahead = [];
    }
  }
  return [...rows, ...ahead.map(aside)];
}

/** Whether a line's first cell can be the rest of the cell above: words of words, a value of values, and of a heading its end. */
function canGoOn(above: string, cells: Cells): boolean {
  const first = cells[0] ?? "";
  if (isHeaderPiece(above) && cells.every((text) => text === null || isHeaderPiece(text))) return isTorn(above, first);
  return /^[(（](?!(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）])/.test(first) || isWords(kindOfToken(above)) === isWords(kindOfToken(first));
}

/** Whether a line of one cell under a whole row belongs to that row's last cell: a second value, the rest of a heading. */
const goesOn = (row: Cells, line: string): boolean =>
  kindOfCell(line) !== "words" || (row.some((text) => text !== null && readHeader(text).role === "name") && readHeader(line.trim()).role !== "unknown");

export const isPipeRows = (lines: readonly Line[]): boolean => {
  const filled = lines.filter(({ text }) => text.trim() !== "");
  return filled.filter(({ text }) => text.trim().replace(/^\||\|$/g, "").includes("|")).length * 2 > filled.length;
};

/** Bars at the lines' edges frame the rows where without them the rows are of one width; else they stand beside blank cells. */
export function pipeRows(lines: readonly Line[]): TextRow[] {
  const rows = lines.filter(({ text }) => text.trim() !== "" && !/^[\s|:+-]+$/.test(text)).map(({ text, line }) => ({ text: text.trim(), line }));
  const framed = (edge: RegExp): boolean => edge.test(rows[0]?.text ?? "") && rows.filter(({ text }) => edge.test(text)).length * 2 > rows.length;
  const cut = (left: boolean, right: boolean): TextRow[] => rows.map(({ text, line }) =>
    ({ cells: text.slice(left && text.startsWith("|") ? 1 : 0, right && text.endsWith("|") ? -1 : undefined).split("|").map(cell), line }));
  const whole = cut(false, false);
  return isEven(whole) && !(rows.every(({ text }) => text.startsWith("|")) || rows.every(({ text }) => text.endsWith("|"))) ? whole : cut(framed(/^\|/), framed(/\|$/));
}

/** Whether all rows of more than one cell are of one width. */
export function isEven(rows: readonly TextRow[]): boolean {
  const widths = rows.map(({ cells }) => cells.length).filter((width) => width > 1);
  return widths.every((width) => width === widths[0]);
}

/** A line begun by a tab is a cell; after a blank line it begins a row. Lines without a tab go on in the cell before. */
export function tabCells(lines: readonly Line[]): LooseCell[] {
  const cells: { text: string; readonly line: number; readonly opens: boolean }[] = [];
  let blank = true;
  for (const { text, line } of lines) {
    if (text.startsWith("\t")) {
      cells.push({ text: text.slice(1).trim(), line, opens: blank });
      blank = false;
    } else if (text.trim() === "") blank = true;
    else {
      const last = cells.at(-1);
      if (last) [last.text, blank] = [`${last.text}\n${text.trim()}`.trim(), false];
    }
  }
  return cells;
}

/** Cells that each end with a bar, over lines; one after a blank line begins a row. */
export function barredCells(lines: readonly Line[]): LooseCell[] {
  let line = lines[0]?.line ?? 0;
  const pieces = lines.map(({ text }) => text).join("\n").split("|");
  return pieces.flatMap((piece, at) => {
    const text = piece.trim();
    const ahead = text === "" ? piece : piece.slice(0, piece.indexOf(text[0] ?? ""));
    const cell: LooseCell = { text, line: line + breaksIn(ahead), opens: at === 0 || /\n[ \u3000]*\n/.test(ahead) };
    line += breaksIn(piece);
    // Behind the last bar there is no cell.
    return at === pieces.length - 1 && text === "" ? [] : [cell];
  });
}

const LEAST_ROWS = 3;
const LONGEST_ROW = 24;

/** Whether the marks part the cells into rows, not each from each or pages only. */
export function marksRows(cells: readonly LooseCell[]): boolean {
  const starts = cells.flatMap(({ opens }, at) => (opens === true ? [at] : []));
  const lengths = starts.map((start, at) => (starts[at + 1] ?? cells.length) - start);
  return lengths.length >= LEAST_ROWS && lengths.every((length) => length <= LONGEST_ROW) && (lengths.filter((length) => length > 2).length * 2 > lengths.length || lengths.every((length) => length === 2));
}

/** The same cells without rows and blanks. */
export const unmarked = (cells: readonly LooseCell[]): LooseCell[] => cells.filter(({ text }) => text !== "").map((each) => ({ ...each, opens: null }));

/** The cells of rows, in reading order. */
export const cellsOfRows = (rows: readonly TextRow[]): LooseCell[] =>
  rows.flatMap(({ cells, line }) => cells.map((text, at) => ({ text: text ?? "", line: line ?? 0, opens: at === 0 })));

/** A cell a line. */
export function lineCells(lines: readonly Line[]): LooseCell[] {
  const cells: LooseCell[] = [];
  for (const { text: written, line } of lines) {
    const text = written.trim();
    if (isUpright(cells.at(-1), text)) cells[cells.length - 1] = upright(cells.at(-1));
    else if (text !== "") cells.push({ text, line, opens: null });
  }
  return cells;
}

/** A heading so narrow that it stands upright: 序 above 号. */
const isUpright = (above: LooseCell | undefined, text: string): boolean => text === "号" && above?.text === "序";
const upright = (above: LooseCell | undefined): LooseCell => ({ text: "序号", line: above?.line ?? 0, opens: above?.opens ?? null });

const breaksIn = (text: string): number => text.split("\n").length - 1;

/** Spaces that typesetting puts between digits and what belongs to them: 2020 年, ≥ 36, 1/10 万, 5 岁以下. */
const INNER_SPACE = /(?<=\d)\s+(?=年(?!均)|(?:周?岁|分钟|个月)[\p{Script=Han}）)])|(?<=[≥≤><＞＜])\s+(?=\d)|(?<=\/\s?10{0,2})\s+(?=万)|(?<=\p{Script=Han})\s+(?=\d+(?:周?岁|分钟)\p{Script=Han})/gu;

/** A longer line is prose; wide spaces between columns don't count. */
const LONGEST_LINE = 120;

/** Sentences whose numbers typesetting set apart by single spaces: no gap in them is that between two columns. */
const isProse = (text: string): boolean => text.replace(/\s{2,}/g, " ").length > LONGEST_LINE
  || !/\s{2}|\t/.test(text) && (/。/.test(text) || (text.match(/[，；]/g) ?? []).length >= 2);

/** "1 全区生产总值(亿元) 1000 1008.5 完成" → its cells. A line of prose is one cell, and so is each line's end. */
export function spacedCells(lines: readonly Line[]): LooseCell[] {
  const cells: LooseCell[] = [];
  for (const { text: written, line } of lines) {
    const text = written.trim().replace(INNER_SPACE, "");
    if (text === "") continue;
    const [first = "", ...others] = isProse(text) ? [text] : closedUp(text);
    if (isUpright(cells.at(-1), first)) cells[cells.length - 1] = upright(cells.at(-1));
    else cells.push({ text: first, line, opens: true });
    for (const part of others) cells.push({ text: part, line, opens: false });
  }
  return cells;
}
