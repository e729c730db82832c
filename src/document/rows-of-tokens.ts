import { isRestOfName, RowFitter, type Column, type Placement } from "./align";
import { isWords, type Token } from "./token";

/** How far a text shows where its rows begin: for certain, by the lines, not at all. */
export type Marking = "rows" | "lines" | "none";

export interface TokenRow {
  /** One text per column, null where nothing stands; null for a row whose cells don't fit the columns, or fit in several ways. */
  readonly cells: readonly (string | null)[] | null;
  /** The first of the row's tokens, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

export interface TokenRows {
  readonly rows: readonly TokenRow[];
  /** How many tokens the rows use up; what follows is no longer the table. */
  readonly used: number;
  readonly score: number;
}

const SECTION_NUMBER = /^[一二三四五六七八九十]{1,3}[、.．]?$/;
/** A cell may be torn into pieces, so that a row has a few more tokens than columns. */
const SPARE = 4;
const NEVER = -1e9;
/** After so many cells that made nothing better the table has ended. */
const HOPELESS = 60;
/** Placements that are nearly as good put a row in doubt. */
const DOUBT = 1;
/** What a row costs that does not fit, and a page's break within a row. */
const UNREAD = -4;
const BREAK = -3;
const PAGE_NUMBER = /^[-—–·\s]*\d{1,3}[-—–·\s]*$/;

interface Step {
  readonly score: number;
  readonly from: number;
  readonly kind: "row" | "section" | "noise";
}

/**
 * Finds the rows of a table in the order of its cells: of all ways to cut them into rows the one whose cells fit their
 * columns best (a number under 序号, a unit under 单位 …); where the text marks the rows they are cut there. Dynamic
 * programming, linear in the number of cells. The table ends where going on would only make it worse.
 */
export function rowsOfTokens(tokens: readonly Token[], columns: readonly Column[], marking: Marking): TokenRows {
  const fitter = new RowFitter(columns, marking !== "rows");
  const best: Step[] = [{ score: 0, from: 0, kind: "row" }];
  let peak = 0;
  for (let start = 0; start < tokens.length; start++) {
    const sofar = best[start]?.score ?? NEVER;
    if (sofar > (best[peak]?.score ?? 0)) peak = start;
    if (start - peak > HOPELESS) break;
    if (sofar <= NEVER / 2) continue;
    const offer = (length: number, score: number, kind: Step["kind"]): void => {
      const known = best[start + length];
      if (!known || sofar + score > known.score) best[start + length] = { score: sofar + score, from: start, kind };
    };
    if (marking === "rows") offerMarked(tokens, start, fitter, columns.length, offer);
    else offerLoose(tokens, start, fitter, columns.length, offer);
  }
  const used = best.reduce((end, step, at) => (step.score > (best[end]?.score ?? 0) ? at : end), 0);
  const { rows, end } = rowsOf(tokens, columns, fitter, best, used);
  return { rows, used: end, score: best[used]?.score ?? 0 };
}

type Offer = (length: number, score: number, kind: Step["kind"]) => void;

/** A row reaches to the next mark, or over it where a page broke it in two. */
function offerMarked(tokens: readonly Token[], start: number, fitter: RowFitter, width: number, offer: Offer): void {
  let end = nextMark(tokens, start);
  const filled = tokens.slice(start, end).filter(({ kind }) => kind !== "empty");
  if (filled.length <= 1) {
    const [only] = filled;
    offer(end - start, only === undefined || PAGE_NUMBER.test(only.text) ? 0 : 0.5 * sectionScore(only), only && sectionScore(only) > NEVER / 2 ? "section" : "noise");
    return;
  }
  for (let parts = 0; parts < 2 && end - start <= width; parts++) {
    const row = tokens.slice(start, end);
    const placement = fitter.place(row);
    const score = fitter.isMisfit(row, placement) ? UNREAD - 1 : placement.score;
    offer(end - start, score + parts * BREAK, "row");
    if (end >= tokens.length) return;
    end = nextMark(tokens, end);
  }
  offer(nextMark(tokens, start) - start, UNREAD, "row");
}

function nextMark(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  while (end < tokens.length && tokens[end]?.opens !== true) end++;
  return end;
}

function offerLoose(tokens: readonly Token[], start: number, fitter: RowFitter, width: number, offer: Offer): void {
  const token = tokens[start];
  if (!token) return;
  const section = sectionScore(token);
  if (section > NEVER / 2) offer(1, section, "section");
  if (SECTION_NUMBER.test(token.text) && isWords(tokens[start + 1]?.kind)) offer(2, 2, "row");
  if (token.kind === "number" && !token.isRowNumber && token.opens !== false) offer(1, -2, "noise");
  const opening = token.opens === null ? 0 : token.opens ? 1 : -4;
  fitter.scores(tokens, start, width + SPARE).forEach((score, at) => {
    if (at > 0) offer(at + 1, score + opening, "row");
  });
}

/** What a row of one token alone is worth: a section's heading. */
function sectionScore({ text, kind, isRowNumber }: Token): number {
  if (!isWords(kind) || isRowNumber || text.length > 24) return NEVER;
  if (isRestOfName(text)) return -1;
  return kind === "section" ? 1 : kind === "named" ? -4 : text.length <= 10 ? -1.5 : -2.5;
}

/** The rows that lead to the best end; sections behind the last of them head what follows the table. */
function rowsOf(tokens: readonly Token[], columns: readonly Column[], fitter: RowFitter, best: readonly Step[], used: number): { readonly rows: readonly TokenRow[]; readonly end: number } {
  const rows: TokenRow[] = [];
  let last = used;
  for (let end = used; end > 0;) {
    const step = best[end];
    if (!step || step.from >= end) break;
    const row = tokens.slice(step.from, end);
    if (step.kind === "row") rows.push({ from: step.from, to: end, cells: placed(row, columns, fitter) });
    else if (rows.length === 0) last = step.from;
    else if (step.kind === "section") rows.push({ from: step.from, to: end, cells: section(row, columns) });
    end = step.from;
  }
  return { rows: rows.reverse(), end: last };
}

/** Where blanks show a lone text's column it stays there: it may be the rest of the name above, as 率（%） is. */
function section(row: readonly Token[], columns: readonly Column[]): readonly (string | null)[] {
  if (row.length === columns.length) return row.map(({ text }) => (text === "" ? null : text));
  const text = row.find(({ kind }) => kind !== "empty")?.text ?? null;
  const at = text !== null && isRestOfName(text) ? columns.findIndex(({ role }) => role === "name") : 0;
  return columns.map((_, column) => (column === at ? text : null));
}

/** A row's cells by column; null where they fit badly, or nearly as well elsewhere. */
function placed(row: readonly Token[], columns: readonly Column[], fitter: RowFitter): readonly (string | null)[] | null {
  if (row.length > columns.length + SPARE) return null;
  const placement = fitter.place(row);
  if (fitter.isMisfit(row, placement) || isDoubtful(row, columns, placement, fitter)) return null;
  const cells = Array<string | null>(columns.length).fill(null);
  placement.columns.forEach((column, at) => {
    const text = row[at]?.text ?? "";
    if (text !== "") cells[column] = [cells[column], text].filter((piece) => typeof piece === "string").join("\n");
  });
  return cells;
}

/** With a cell for each column there is only one way; where some are lost or torn there may be several. */
function isDoubtful(row: readonly Token[], columns: readonly Column[], placement: Placement, fitter: RowFitter): boolean {
  const isWhole = row.length === columns.length && new Set(placement.columns).size === row.length;
  return !isWhole && fitter.margin(row, placement) < DOUBT;
}
