import { kindOfCell } from "../table/cell-kind";
import { isAimAlone, isHeaderPiece, isNameHeader, isValueHeader, isValueRole, readHeader, readHeaderRows, type HeaderReading } from "../table/header-cell";
import { compact } from "../table/words";
import { totalColumns } from "../table/year-totals";
import { isPlace, rotated, treesOfRows, treesOfRun, type HeaderTree, type Leaf } from "./header-trees";
import type { Marking } from "./rows-of-tokens";
import { isWords, kindOfToken, type LooseCell, type TokenKind } from "./token";

/** Cells that head a table, and the ways to read them. */
export interface HeaderRun {
  /** The first cell, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly trees: readonly HeaderTree[];
}

const LEAST = 3;
/** 指标 | 2025年目标值: two columns make a table only where so many rows of a name and a value follow. */
const PAIRS = 3;
const MOST = 24;
const MOST_ROWS = 3;
const LONGEST = 24;
const MOST_ENDS = 4;
/** 完成进度（%） | 预计能否完成 at the end. */
const MOST_JUDGEMENTS = 2;
/** What it costs to leave a text that reads like a heading to the body. */
const CUT = 3;

/** The headers that could begin at or after `start`, those that begin at the same cell together; none at the text's end. */
export function headerRuns(cells: readonly LooseCell[], start: number, marking: Marking): readonly HeaderRun[] {
  for (let from = start; from < cells.length; from++) {
    if (marking === "rows" && cells[from]?.opens !== true) continue;
    const runs = marking === "rows" ? markedRuns(cells, from) : looseRuns(cells, from);
    if (runs.length > 0) return runs;
    // Headings that lead nowhere are not tried again from their middle.
    if (marking !== "rows") while (from + 1 < cells.length && isHeading(cells[from]?.text ?? "") && isHeading(cells[from + 1]?.text ?? "") && !isNameHeader(cells[from + 1]?.text ?? "")) from++;
  }
  return [];
}

const isHeading = (text: string): boolean => text !== "" && text.length <= LONGEST && isHeaderPiece(text) && kindOfCell(text) !== "nature";

/** Whether a header begins at a cell; 完成 is a heading's word too, and none to begin one. */
export const beginsHeader = (cells: readonly LooseCell[], at: number, marking: Marking): boolean =>
  isHeading(cells[at]?.text ?? "") && !STANDS.has(kindOfToken(cells[at]?.text ?? "")) && (marking === "rows" ? cells[at]?.opens === true && markedRuns(cells, at).length > 0 : looseRuns(cells, at).length > 0);

const STANDS: ReadonlySet<TokenKind> = new Set(["status", "quality"]);

const heads = (texts: readonly string[]): boolean =>
  texts.length >= LEAST && texts.some(isNameHeader) && (texts.some(isValueHeader) || texts.filter(isPlace).length >= 2);

/** A name's heading and a value's over names and values in turn. */
function headsPairs(cells: readonly LooseCell[], from: number, to: number): boolean {
  const [first, second] = [readHeader(cells[from]?.text ?? ""), readHeader(cells[from + 1]?.text ?? "")];
  if (to - from !== 2 || first.role !== "name" || first.weak || second.role !== "target") return false;
  const below = cells.slice(to, to + PAIRS * 2).map(({ text }) => kindOfToken(text));
  return below.length === PAIRS * 2 && below.every((kind, at) => (at % 2 === 0 ? isWords(kind) : VALUES.has(kind)));
}

const VALUES: ReadonlySet<TokenKind> = new Set(["value", "number", "quality", "mixed"]);

/** Headings one after another. A text that only sounds like one (防治目标) may be the first of the body. */
function looseRuns(cells: readonly LooseCell[], first: number): readonly HeaderRun[] {
  const text = (at: number): string => cells[at]?.text ?? "";
  const ends: number[] = [];
  // 进展评价 between headings: its neighbours tell.
  const isAmong = (at: number): boolean => at - first >= LEAST && isLabelLike(text(at)) && isHeading(text(at - 1))
    && (STATUS.test(text(at)) ? isHeading(text(at + 1)) : isHeading(text(at + 1)) && isHeading(text(at + 2)));
  let to = first;
  for (; to < cells.length && to - first < MOST && (isHeading(text(to)) || isPlaceIn(cells, first, to) || isAmong(to)); to++) {
    if (repeatsName(cells, first, to)) ends.push(to);
  }
  ends.push(to);
  for (let end = to; end < to + MOST_JUDGEMENTS && isJudgement(text(end)); end++) ends.push(end + 1);
  const last = readHeader(text(to - 1));
  if (to - first > LEAST && isValueRole(last.role) && last.year === null) ends.push(to - 1);
  return (ends.length > MOST_ENDS ? ends.slice(0, MOST_ENDS) : ends).flatMap((end) => {
    const from = firstOf(cells, first + titleBefore(cells.slice(first, end).map((cell) => cell.text)));
    const texts = cells.slice(from, end).map((cell) => cell.text);
    const trees = (): readonly HeaderTree[] => treesOfRun(texts).map((tree) => (end < to ? { ...tree, score: tree.score - CUT } : tree));
    return heads(texts) || headsPairs(cells, from, end) ? [{ from, to: end, trees: trees() }] : [];
  });
}

/** Headings of what somebody thinks of the values: no role of their own, so that a run does not go on over them by itself. */
const STATUS = /[是能可]否|评价|评估|达标|进展|进度|完成率|实现程度|趋势|差距|排名|情况|结论|备注/;

const isJudgement = (text: string): boolean => STATUS.test(text) && /^[\u4e00-\u9fff]{2,8}(?:[(（]%[)）])?$/.test(text);

/** Names of places in a row, where a heading before them asks for such. */
const isPlaceIn = (cells: readonly LooseCell[], from: number, at: number): boolean =>
  at - from >= 2 && isPlace(cells[at]?.text ?? "") && (isPlace(cells[at + 1]?.text ?? "") || isPlace(cells[at - 1]?.text ?? ""));

/** The name column's heading again: the header after a page break, or the upper half of another heading. */
const repeatsName = (cells: readonly LooseCell[], from: number, at: number): boolean =>
  readHeader(cells[at]?.text ?? "").role === "name" && cells.slice(from, at).some(({ text }) => compact(text) === compact(cells[at]?.text ?? ""));

/** A title such as 主要指标 before the header reads like a header itself; the name column comes again after it, before any value. */
function titleBefore(texts: readonly string[]): number {
  const named = texts.findIndex((text) => !TITLE.test(compact(text)));
  const roles = texts.map((text) => readHeader(text).role);
  const [first = 0, second = -1] = roles.flatMap((role, at) => (role === "name" && at >= named ? [at] : []));
  const isTitle = second > first && (first === 0 || !roles.slice(first, second).some(isValueRole)) && !/^[一二三]级/.test(texts[first] ?? "");
  return isTitle ? first + 1 : Math.max(named, 0);
}

const TITLE = /^(?:附?表|专栏|附件)[\d一二三四五六七八九十]|^.{12,}(?:指标|目标|情况|体系)(?:[(（].*)?$|^.{14,}(?:计划|方案|分解|任务|规划|安排|一览)(?:[(（].*)?$|^.{7,}表$|《/;

/** A word that is no heading by itself (任务) stands over domains, right before the number or the name. */
function firstOf(cells: readonly LooseCell[], from: number): number {
  const before = cells[from - 1]?.text ?? "";
  const { role } = readHeader(cells[from]?.text ?? "");
  return before.length <= 4 && isLabelLike(before) && (role === "number" || role === "name") ? from - 1 : from;
}

/** One to three marked rows of headings. */
function markedRuns(cells: readonly LooseCell[], from: number): readonly HeaderRun[] {
  const rows: string[][] = [];
  const runs: HeaderRun[] = [];
  for (let at = from; at < cells.length && rows.length < MOST_ROWS;) {
    let end = at + 1;
    while (end < cells.length && cells[end]?.opens !== true) end++;
    const row = cells.slice(at, end).map(({ text }) => text);
    const filled = row.filter((text) => text !== "");
    if (!isHeaderRow(filled, rows.length === 0)) break;
    rows.push(row);
    if (heads(rows.flat().filter((text) => text !== "")) || rows.length === 1 && headsPairs(cells, at, end)) runs.push({ from, to: end, trees: treesOfMarked(rows) });
    at = end;
  }
  // What reads like a header is one: rows below a header are taken in as far as they go.
  return runs.slice(-1);
}

/** Headings, and perhaps a word among them that is none by itself (进展评价). */
function isHeaderRow(texts: readonly string[], isFirst: boolean): boolean {
  const known = texts.filter((text) => isHeading(text) || !isFirst && isPlace(text));
  if (known.length === texts.length) return texts.length >= (isFirst ? 2 : 1);
  return isFirst && known.length >= texts.length * 0.7 && texts.every((text) => isHeading(text) || isLabelLike(text));
}

const isLabelLike = (text: string): boolean => text.length <= 8 && /^[\u4e00-\u9fff]+$/.test(text) && kindOfCell(text) === "words";

function treesOfMarked(rows: readonly (readonly string[])[]): readonly HeaderTree[] {
  const [first = [], second, third] = rows;
  if (second === undefined) return [{ leaves: first.map((text) => (text === "" ? [] : [text])), score: 0 }];
  const trees = [...treesOfRows(first, second), ...(first.length === second.length ? [] : rotated(first, second))];
  return third === undefined ? trees : trees.flatMap((tree) => (third.length === tree.leaves.length
    ? [{ ...tree, leaves: tree.leaves.map((leaf, at) => [...leaf, third[at] ?? ""].filter((text) => text !== "")) }] : []));
}

/** `valued` holds values although its words say nothing that is known (年均增速 over 前两年实际). */
export type LeafReading = HeaderReading & { readonly headless?: true; readonly valued?: true; readonly unfilled?: true };

/** What the headers of all columns say, each in the light of the others. */
export function readLeaves(leaves: readonly Leaf[]): readonly LeafReading[] {
  const read = totalColumns(leaves.map((leaf) => ({ ...readHeaderRows(leaf), text: leaf.join(" ") })));
  const strong = read.findIndex(({ role, weak }) => role === "name" && !weak);
  const nameAt = read.findIndex(({ role }) => role === "name");
  const anyName = read.some(({ role }) => role === "name");
  return read.map((reading, at): LeafReading => {
    const text = leaves[at]?.join("") ?? "";
    const next = read[at + 1];
    if (text === "" && at < Math.max(strong, 1)) return { ...reading, role: "domain", headless: true };
    if ((reading.role === "unknown" && isLabelLike(text)) && at < Math.max(strong, 1)) return { ...reading, role: "domain" };
    if (!anyName && isAimAlone(text) && read.some(({ role, year }, other) => other > at && isValueRole(role) && year !== null)) return { ...reading, role: "name" };
    if (reading.weak && strong !== -1) return { ...reading, role: /目标/.test(text) ? "target" : at < strong ? "domain" : "remark" };
    if (reading.role === "domain" && anyName && at > nameAt && /类型|类别|性质/.test(text)) return { ...reading, role: "nature" };
    if (reading.role === "name" && /^一级/.test(text) && read.some(({ role }, other) => other > at && role === "name")) return { ...reading, role: "domain" };
    if (reading.role === "name" && next?.role === "name" && !next.weak && leaves[at + 1]?.join("") !== text) return { ...reading, role: "domain" };
    if (reading.role === "unknown" && isPlace(text)) return { ...reading, role: "target", level: text };
    if (reading.role === "unknown" && (leaves[at]?.length ?? 0) > 1 && isValueHeader(leaves[at]?.[0] ?? "")) return { ...reading, valued: true };
    return reading;
  });
}
