import { RowFitter, type Column, type Token } from "./align";

export interface TokenRows {
  /** Each row as one text per column, null where nothing stands. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** The token at which each row begins. */
  readonly starts: readonly number[];
  /** How many tokens the rows use up; what follows is no longer the table. */
  readonly used: number;
  readonly score: number;
}

const SECTION = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）])/;
/** A cell may be torn into pieces, so that a row has a few more tokens than columns. */
const SPARE = 4;
const NEVER = -1e9;
/** After so many cells that made nothing better the table has ended. */
const HOPELESS = 60;

/** What a row of one token alone is worth: a section's heading. */
function sectionScore({ text, kind, isRowNumber }: Token): number {
  if (kind !== "words" || isRowNumber || text.length > 24) return NEVER;
  return SECTION.test(text) ? 1 : text.length <= 10 ? -1.5 : -2.5;
}

function openingScore({ opens }: Token): number {
  return opens === null ? 0 : opens ? 1 : -4;
}

/**
 * Finds the rows in a table's cells when only their order is left, blank cells being lost: of all ways to cut the
 * sequence into rows the one whose cells fit their columns best (a number under 序号, a unit under 单位 …).
 * Dynamic programming, linear in the number of cells. The table ends where going on would only make it worse.
 */
export function rowsOfTokens(tokens: readonly Token[], columns: readonly Column[]): TokenRows {
  const fitter = new RowFitter(columns);
  const best: { score: number; from: number; section: boolean }[] = [{ score: 0, from: 0, section: false }];
  let peak = 0;
  for (const [start, token] of tokens.entries()) {
    const sofar = best[start]?.score ?? NEVER;
    if (sofar > (best[peak]?.score ?? 0)) peak = start;
    if (start - peak > HOPELESS) break;
    if (sofar <= NEVER / 2) continue;
    const opening = openingScore(token);
    const offer = (length: number, score: number, section: boolean): void => {
      const known = best[start + length];
      if (!known || sofar + score > known.score) best[start + length] = { score: sofar + score, from: start, section };
    };
    const section = sectionScore(token);
    if (section > NEVER / 2) offer(1, section, true);
    fitter.scores(tokens, start, columns.length + SPARE).forEach((score, at) => {
      if (at > 0) offer(at + 1, score + opening, false);
    });
  }
  const used = best.reduce((end, { score }, at) => (score > (best[end]?.score ?? 0) ? at : end), 0);
  return { ...collect(tokens, columns.length, fitter, best, used), used, score: best[used]?.score ?? 0 };
}

function collect(
  tokens: readonly Token[], width: number, fitter: RowFitter, best: readonly { from: number; section: boolean }[], used: number,
): Pick<TokenRows, "rows" | "starts"> {
  const rows: (string | null)[][] = [];
  const starts: number[] = [];
  for (let end = used; end > 0;) {
    const step = best[end];
    if (!step || step.from >= end) break;
    const { from, section } = step;
    const part = tokens.slice(from, end);
    const row = Array<string | null>(width).fill(null);
    if (section) row[0] = part[0]?.text ?? null;
    else fitter.place(part).forEach((column, at) => {
      const text = part[at]?.text ?? "";
      row[column] = [row[column], text].filter((piece) => typeof piece === "string").join("\n");
    });
    rows.push(row);
    starts.push(from);
    end = from;
  }
  return { rows: rows.reverse(), starts: starts.reverse() };
}
