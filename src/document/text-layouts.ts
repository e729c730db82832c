import { kindOfCell } from "../table/cell-kind";
import { readHeader } from "../table/header-cell";
import type { LooseCell } from "./table-of-cells";
import { aside, type TextRow } from "./text-row";

/** How tables lie in a text: rows of tabs, a cell a line, bars, columns of spaces. */

export interface Line {
  readonly text: string;
  /** From 0. */
  readonly line: number;
}

type Cells = readonly (string | null)[];

const cell = (text: string): string | null => (text.trim() === "" ? null : text.trim());

const PAGE_NUMBER = /^[\s\-—–·]*(?:第\s*)?\d{1,4}(?:\s*页)?[\s\-—–·]*$/;

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
    if (last && last.length > 1 && (cells.length === 1 ? !whole || goesOn(last, line) : !whole && cells.length + last.length - 1 === width)) {
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

/** Whether a line of one cell under a whole row belongs to that row's last cell: a second value, the rest of a heading. */
const goesOn = (row: Cells, line: string): boolean =>
  kindOfCell(line) !== "words" || (row.some((text) => text !== null && readHeader(text).role === "name") && readHeader(line.trim()).role !== "unknown");

export const isPipeRows = (lines: readonly Line[]): boolean => {
  const filled = lines.filter(({ text }) => text.trim() !== "");
  return filled.filter(({ text }) => text.trim().replace(/^\||\|$/g, "").includes("|")).length * 2 > filled.length;
};

/** A bar at the header's edge, and at that of most lines, frames the rows; else it stands beside a blank cell. */
export function pipeRows(lines: readonly Line[]): TextRow[] {
  const rows = lines.filter(({ text }) => text.trim() !== "" && !/^[\s|:+-]+$/.test(text)).map(({ text, line }) => ({ text: text.trim(), line }));
  const framed = (edge: RegExp): boolean => edge.test(rows[0]?.text ?? "") && rows.filter(({ text }) => edge.test(text)).length * 2 > rows.length;
  const [left, right] = [framed(/^\|/), framed(/\|$/)];
  const bare = (text: string): string => text.slice(left && text.startsWith("|") ? 1 : 0, right && text.endsWith("|") ? -1 : undefined);
  return rows.map(({ text, line }) => ({ cells: bare(text).split("|").map(cell), line }));
}

/** A blank line before a line with a tab begins a row; lines without a tab go on in the cell before. */
function tabCells(lines: readonly Line[]): readonly Line[][] {
  const rows: { text: string; readonly line: number }[][] = [];
  let blank = true;
  for (const { text, line } of lines) {
    if (text.startsWith("\t")) {
      if (blank) rows.push([]);
      rows.at(-1)?.push({ text: text.slice(1).trim(), line });
      blank = false;
    } else if (text.trim() === "") blank = true;
    else {
      const last = rows.at(-1)?.at(-1);
      if (last) last.text = `${last.text}\n${text.trim()}`.trim();
      blank = false;
    }
  }
  return rows;
}

export const tabCellRows = (lines: readonly Line[]): TextRow[] =>
  tabCells(lines).map((row) => ({ cells: row.map(({ text }) => cell(text)), line: row[0]?.line ?? null }));

export const looseTabCells = (lines: readonly Line[]): LooseCell[] =>
  tabCells(lines).flatMap((row) => row.filter(({ text }) => text !== "").map(({ text, line }, at) => ({ text, line, opens: at === 0 })));

export function looseCells(lines: readonly Line[], separator: string): LooseCell[] {
  let line = lines[0]?.line ?? 0;
  const cells: LooseCell[] = [];
  for (const piece of lines.map(({ text }) => text).join("\n").split(separator)) {
    const text = piece.trim();
    if (isUpright(cells.at(-1), text)) cells[cells.length - 1] = upright(cells.at(-1));
    else if (text !== "" && !PAGE_MARK.test(text)) cells.push({ text, line: line + breaksIn(piece.slice(0, piece.indexOf(text))), opens: null });
    line += breaksIn(piece) + (separator === "\n" ? 1 : 0);
  }
  return cells;
}

/** — 25 —, 第25页: at the foot of a page, never a cell. A bare number may be one. */
const PAGE_MARK = /^(?:[-—–·]+\s*\d{1,4}\s*[-—–·]+|第\s*\d{1,4}\s*页(?:\s*共\s*\d{1,4}\s*页)?)$/;

/** A heading so narrow that it stands upright: 序 above 号. */
const isUpright = (above: LooseCell | undefined, text: string): boolean => text === "号" && above?.text === "序";
const upright = (above: LooseCell | undefined): LooseCell => ({ text: "序号", line: above?.line ?? 0, opens: above?.opens ?? null });

const breaksIn = (text: string): number => text.split("\n").length - 1;

/** Spaces that typesetting puts between digits and what belongs to them: 2020 年, ≥ 36, 1/10 万, 5 岁以下. */
const INNER_SPACE = /(?<=\d)\s+(?=年|(?:周?岁|分钟|个月)[\p{Script=Han}）)])|(?<=[≥≤><＞＜])\s+(?=\d)|(?<=\/\s?10{0,2})\s+(?=万)|(?<=\p{Script=Han})\s+(?=\d+(?:周?岁|分钟)\p{Script=Han})/gu;

/** "1 全区生产总值(亿元) 1000 1008.5 完成" → its cells. A line of prose is one cell, and so is each line's end. */
export function spacedCells(lines: readonly Line[]): LooseCell[] {
  const cells: LooseCell[] = [];
  for (const { text: written, line } of lines) {
    const text = written.trim().replace(INNER_SPACE, "");
    if (text === "" || PAGE_MARK.test(text)) continue;
    const [first = "", ...others] = text.length > 120 ? [text] : text.split(/\s+/);
    if (isUpright(cells.at(-1), first)) cells[cells.length - 1] = upright(cells.at(-1));
    else cells.push({ text: first, line, opens: true });
    for (const part of others) cells.push({ text: part, line, opens: false });
  }
  return cells;
}
