import { kindOfCell } from "../table/cell-kind";
import { isHeaderPiece, isValueRole, readHeader, type HeaderReading } from "../table/header-cell";
import { compact } from "../table/words";
import { TooLarge } from "./markup/document-content";
import type { Token } from "./align";
import { rowsOfTokens, type TokenRows } from "./rows-of-tokens";
import type { TextRow } from "./text-row";

/** A cell of a text, in reading order. */
export interface LooseCell {
  readonly text: string;
  /** Line of the text, from 0. */
  readonly line: number;
  /** See Token. */
  readonly opens: boolean | null;
}

export interface FoundTable {
  /** Index of the first header cell and of the first cell after the table. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly TextRow[];
}

const LEAST_COLUMNS = 3;
const MOST_COLUMNS = 14;
const LONGEST_CELL = 90;
/** Bounds the work on text that only looks like tables: cells of one table, and headers without one in a row. */
const MOST_CELLS = 30_000;
const MOST_TRIES = 40;
const LAST_ROWS = 60;

interface HeaderRun {
  readonly from: number;
  readonly to: number;
  readonly texts: readonly string[];
}

/** The table whose header begins at or after `start`; null when no run of cells heads one. Cells hold no blanks. Throws TooLarge. */
export function tableOfCells(cells: readonly LooseCell[], start: number): FoundTable | null {
  let tries = 0;
  for (let run = headerRun(cells, start); run && tries < MOST_TRIES; run = headerRun(cells, run.to)) {
    tries++;
    const end = bodyEnd(cells, run.to);
    const body = withoutHeader(cells, run, end);
    const tokens = tokensOf(body.map((at) => cells[at] ?? NO_CELL));
    const best = headerVariants(run.texts)
      .map((texts) => ({ texts, found: rowsOfTokens(tokens, texts.map(columnOf)) }))
      .reduce<{ texts: readonly string[]; found: TokenRows } | null>((a, b) => (a && a.found.score >= b.found.score ? a : b), null);
    if (best && best.found.rows.length > 0 && best.found.score > 0) {
      // A table that goes on behind the limit is refused, never cut.
      if (end - run.to === MOST_CELLS && best.found.used > tokens.length - LAST_ROWS) throw new TooLarge();
      const lineAt = (at: number | undefined): number | null => cells[at ?? -1]?.line ?? null;
      const rows = best.found.rows.map((row, at): TextRow => ({ cells: row, line: lineAt(body[best.found.starts[at] ?? -1]) }));
      const header = { cells: best.texts.map((text) => (text === "" ? null : text)), line: lineAt(run.from) };
      return { from: run.from, to: (body[best.found.used - 1] ?? run.to) + 1, rows: [header, ...rows] };
    }
  }
  return null;
}

const NO_CELL: LooseCell = { text: "", line: 0, opens: null };

/** Where the body's cells are, those left out that say the header again after a page break. */
function withoutHeader(cells: readonly LooseCell[], { to, texts }: HeaderRun, end: number): readonly number[] {
  const keys = texts.map(compact);
  const isAgain = (at: number): boolean => keys.every((key, column) => compact(cells[at + column]?.text ?? "") === key);
  const body: number[] = [];
  for (let at = to; at < end; at++) {
    if (compact(cells[at]?.text ?? "") === keys[0] && isAgain(at)) at += keys.length - 1;
    else body.push(at);
  }
  return body;
}

/** A column without a header stands left of the others and holds the domains. */
const columnOf = (text: string): Pick<HeaderReading, "role"> => (text === "" ? { role: "domain" } : readHeader(text));

function headerRun(cells: readonly LooseCell[], start: number): HeaderRun | null {
  for (let from = start; from < cells.length; from++) {
    let to = from;
    while (to < cells.length && to - from < MOST_COLUMNS && isHeading(cells[to]?.text ?? "") && !repeatsName(cells, from, to)) to++;
    if (to - from < LEAST_COLUMNS) continue;
    const run = withoutTitle(cells, from, to);
    const roles = run.texts.map((text) => readHeader(text).role);
    if (run.texts.length >= LEAST_COLUMNS && roles.includes("name") && roles.some(isValueRole)) return run;
    from = to;
  }
  return null;
}

/** The name column's heading again: the header after a page break, not another column. */
const repeatsName = (cells: readonly LooseCell[], from: number, at: number): boolean =>
  readHeader(cells[at]?.text ?? "").role === "name" && cells.slice(from, at).some(({ text }) => compact(text) === compact(cells[at]?.text ?? ""));

const isHeading = (text: string): boolean => text.length <= 24 && isHeaderPiece(text) && kindOfCell(text) !== "nature";

/** A title such as 主要指标 before the header reads like a header itself; the name column comes again after it, before any value. */
function withoutTitle(cells: readonly LooseCell[], from: number, to: number): HeaderRun {
  const texts = cells.slice(from, to).map(({ text }) => text);
  const roles = texts.map((text) => readHeader(text).role);
  const [first = 0, second = -1] = roles.flatMap((role, at) => (role === "name" ? [at] : []));
  const isTitle = second > first && (first === 0 || !roles.slice(first, second).some(isValueRole));
  const skip = isTitle ? first + 1 : 0;
  return { from: from + skip, to, texts: texts.slice(skip) };
}

/** The ways to read a run of headings: as it is, torn headings joined (2020年 / 完成情况), a headless domain column before it. */
function headerVariants(texts: readonly string[]): readonly (readonly string[])[] {
  const joined: string[] = [];
  for (const text of texts) {
    const before = joined.at(-1);
    const torn = before !== undefined && /^20\d\d年?(?:底|末)?$/.test(compact(before)) && isValueRole(readHeader(text).role) && readHeader(text).year === null;
    if (torn) joined[joined.length - 1] = before + text;
    else joined.push(text);
  }
  const variants = joined.length < texts.length ? [texts, joined] : [texts];
  const hasDomain = texts.some((text) => readHeader(text).role === "domain");
  return hasDomain ? variants : [...variants, ...variants.map((variant) => ["", ...variant])];
}

/** Prose ends a table: no cell is as long as a paragraph. */
function bodyEnd(cells: readonly LooseCell[], from: number): number {
  let end = from;
  while (end < cells.length && end - from < MOST_CELLS) {
    const text = cells[end]?.text ?? "";
    if (text.length > LONGEST_CELL || /^注\s*[:：]/.test(text) || (text.length > 30 && /[。；]/.test(text))) break;
    end++;
  }
  return end;
}

/** Cells with what they look like, and the row numbers 1, 2, 3 … found among them. */
function tokensOf(cells: readonly LooseCell[]): Token[] {
  const kinds = cells.map(({ text }) => kindOfCell(text));
  const numbers = rowNumbers(cells, kinds);
  return cells.map(({ text, opens }, at) => ({ text, opens, kind: kinds[at] ?? "words", isRowNumber: numbers.has(at) }));
}

function rowNumbers(cells: readonly LooseCell[], kinds: readonly Token["kind"][]): ReadonlySet<number> {
  const found = new Set<number>();
  let expected = 1;
  kinds.forEach((kind, at) => {
    const number = kind === "number" ? Number(/\d+/.exec(cells[at]?.text ?? "")?.[0]) : null;
    if (number !== expected || kinds[at + 1] !== "words" || /%|‰/.test(cells[at]?.text ?? "")) return;
    found.add(at);
    expected++;
  });
  return found.size >= 3 ? found : new Set();
}
