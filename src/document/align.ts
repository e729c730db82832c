import { isValueRole, type HeaderReading } from "../table/header-cell";
import { isWords, type Token, type TokenKind } from "./token";

/** What a column's header says; without a header it is taken for domains left of the names. */
export type Column = Pick<HeaderReading, "role"> & { readonly headless?: true; readonly valued?: true; readonly unfilled?: true };
type ColumnClass = "number" | "domain" | "headless" | "name" | "unit" | "scope" | "nature" | "value" | "owner" | "other" | "unfilled";

const NEVER = -1e9;
/** How well a cell goes under a heading. */
const FITS: Readonly<Record<Exclude<ColumnClass, "unfilled">, Readonly<Record<TokenKind, number>>>> = {
  number: { status: -8, section: -8, people: -8, number: 3, empty: -1, words: -6, named: -9, office: -8, value: -6, unit: -8, nature: -9, quality: -8, mixed: -5, blank: -2 },
  domain: { status: -4, section: 1, people: -1, words: 1, office: 0, named: -3, empty: 0.3, mixed: -2, quality: -3, number: -7, value: -7, unit: -7, nature: -9, blank: 0 },
  headless: { status: -5, section: 1, people: -2, words: 0.4, office: -1, named: -3.4, empty: 0.2, mixed: -3, quality: -3.4, number: -7, value: -7, unit: -7, nature: -9, blank: -1 },
  name: { status: -4, section: 1, people: 0.5, words: 2, named: 3, office: 0, mixed: 1, quality: -2, empty: -2, value: -5, number: -7, unit: -6, nature: -9, blank: -6 },
  unit: { status: -8, section: -8, people: -4, unit: 3, blank: 0.5, empty: 0, words: -3, named: -6, office: -5, value: -4, number: -4, mixed: -4, nature: -9, quality: -4 },
  scope: { status: -5, section: -5, people: 4, words: 1, blank: 0.5, empty: 0, mixed: 0, named: -1, office: 0, value: -4, number: -4, unit: -3, nature: -9, quality: -3 },
  nature: { status: -9, section: -9, people: -9, nature: 5, blank: -1, empty: -1, words: -8, named: -9, office: -9, value: -9, number: -9, unit: -9, mixed: -9, quality: -9 },
  value: { status: 0, section: -8, people: -5, value: 2, number: 2, blank: 2, quality: 1.5, mixed: 0.5, empty: -0.5, words: -2.5, named: -6, office: -6, unit: -5, nature: -9 },
  owner: { status: -5, section: -6, people: -2, office: 2.5, words: 0.3, blank: 0, empty: 0, mixed: -1, quality: -1, named: -4, value: -6, number: -6, unit: -5, nature: -8 },
  other: { status: 2, section: -5, people: 0, words: 0.5, quality: 0.7, mixed: 0.3, office: 0.3, blank: 0, empty: 0, named: -2.5, value: -1, number: -1, unit: -2, nature: -6 },
};
/** What a column costs that has no cell in a row. */
const EMPTY: Readonly<Record<ColumnClass, number>> = { number: -1.5, domain: 0, headless: 0, name: -7, unit: -1, scope: -1, nature: -2.5, value: -2, owner: -0.7, other: -0.2, unfilled: 0 };
/** No cell that fits worse than this belongs into its row. */
const MISFIT = -3.5;

function classOf({ role, headless, valued, unfilled }: Column): ColumnClass {
  if (unfilled) return "unfilled";
  if (headless) return "headless";
  if (valued || isValueRole(role)) return "value";
  return role === "number" || role === "domain" || role === "name" || role === "unit" || role === "scope" || role === "nature" || role === "owner" ? role : "other";
}

function fit(token: Token, column: ColumnClass): number {
  if (column === "unfilled") return token.kind === "empty" ? 0 : NEVER;
  const base = FITS[column][token.kind];
  if (token.isRowNumber) return column === "number" ? 8 : -8;
  if (column === "number" && token.kind === "number") return -3;
  if ((column === "domain" || column === "headless") && token.text.length > 14) return base - 2;
  if (column === "domain" && isWords(token.kind) && /\d/.test(token.text)) return base - 1;
  if (column === "name" && isWords(token.kind) && token.text.length <= 2) return base - 2;
  return base;
}

const BEGINS_ROW = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.．。、](?!\d)/;
const TORN_NAME = /^(?:[)）、，,的和及与]|(?:比例|比重|比率|占比|率|数|人数|覆盖率|总量)(?:[(（].*)?$)/;
export const isRestOfName = (text: string): boolean => TORN_NAME.test(text);
const TORN_VALUE = /^(?:左右|以上|以下|以内)$/;

/** How well `token` goes on in the cell that `before` began. */
function continues(before: Token, token: Token, column: ColumnClass): number {
  if (token.isRowNumber || BEGINS_ROW.test(token.text) || before.kind === "empty" || before.kind === "blank" || token.kind === "empty" || token.kind === "nature" || token.kind === "section") return -9;
  if (/^[(（]/.test(token.text)) return column === "number" || column === "nature" ? -6 : -0.3;
  if (/[与和及、（(的]$/.test(before.text) && isWords(token.kind)) return column === "domain" || column === "headless" || column === "name" ? 0 : -3;
  if (column === "domain" || column === "headless") return isWords(token.kind) && before.text.length <= 4 && token.text.length <= 4 ? -0.8 : -5;
  if (column === "name") return isRestOfName(token.text) ? -0.5 : isWords(token.kind) ? -3.5 : -8;
  if (column === "value" && TORN_VALUE.test(token.text)) return -0.3;
  if (column === "value" && token.kind === "value" && before.kind === "value") return -2.2;
  if (column === "value") return token.kind === "words" && before.kind !== "number" || token.kind === "quality" && before.kind === "quality" ? -2.5 : -5;
  return -7;
}

/** Where the cells of a row stand. */
export interface Placement {
  /** For each token its column; several may share one. */
  readonly columns: readonly number[];
  readonly score: number;
}

/** That a token must not stand in a column. */
interface Ban {
  readonly token: number;
  readonly column: number;
}

/** The columns of one row, ready to have tokens placed in them. */
export class RowFitter {
  readonly #classes: readonly ColumnClass[];
  /** Cost of leaving all columns before this one empty. */
  readonly #before: readonly number[];
  readonly #mayTear: boolean;

  /** @param mayTear whether a cell can be in several pieces, as where a line is all that marks one */
  constructor(columns: readonly Column[], mayTear: boolean) {
    this.#classes = columns.map(classOf);
    // Where rows tell whom they count, a row under another may leave the name to that.
    const cost = (name: ColumnClass): number => (name === "name" && this.#classes.includes("scope") ? EMPTY.scope * 3 : EMPTY[name]);
    const before = [0];
    for (const name of this.#classes) before.push((before.at(-1) ?? 0) + cost(name));
    this.#before = before;
    this.#mayTear = mayTear;
  }

  /** Scores of rows made of the first 1, 2, 3 … of the tokens from `start` on. */
  scores(tokens: readonly Token[], start: number, longest: number): number[] {
    const scores: number[] = [];
    let last: readonly number[] = [];
    for (let length = 1; length <= longest && start + length <= tokens.length; length++) {
      last = this.#step(last, tokens, start + length - 1, length === 1, null);
      scores.push(Math.max(...last.map((score, column) => score + this.#emptyAfter(column))));
    }
    return scores;
  }

  place(tokens: readonly Token[], ban: Ban | null = null): Placement {
    const steps: (readonly number[])[] = [];
    tokens.forEach((_, at) => {
      const bans = ban?.token === at ? ban.column : null;
      steps.push(this.#step(steps[at - 1] ?? [], tokens, at, at === 0, bans));
    });
    const columns: number[] = [];
    let score = NEVER;
    for (let at = tokens.length - 1; at >= 0; at--) {
      const step = steps[at] ?? [];
      const next = columns[0];
      const value = (column: number): number => next === undefined ? this.#emptyAfter(column) : this.#move(tokens, at + 1, column, next);
      const best = step.reduce((most, each, column) => (each + value(column) > (step[most] ?? NEVER) + value(most) ? column : most), 0);
      if (next === undefined) score = (step[best] ?? NEVER) + value(best);
      columns.unshift(best);
    }
    return { columns, score };
  }

  /**
   * By how much a placement is better than any that puts a cell which says something elsewhere among the values; the
   * placements are doubtful when it is little.
   */
  margin(tokens: readonly Token[], { columns, score }: Placement): number {
    return Math.min(...tokens.map((token, at) => {
      const column = columns[at] ?? 0;
      if (this.#classes[column] !== "value" || token.kind === "blank" || token.kind === "empty") return Infinity;
      return score - this.place(tokens, { token: at, column }).score;
    }));
  }

  /** Whether a token has no business where it stands. */
  isMisfit(tokens: readonly Token[], { columns }: Placement): boolean {
    return tokens.some((token, at) => {
      const column = columns[at] ?? 0;
      const name = this.#classes[column] ?? "other";
      const before = tokens[at - 1];
      return columns[at - 1] === column && before !== undefined ? continues(before, token, name) < MISFIT : fit(token, name) < MISFIT;
    });
  }

  #emptyAfter(column: number): number {
    return (this.#before.at(-1) ?? 0) - (this.#before[column + 1] ?? 0);
  }

  /** Gain of putting token `at` into column `to` when the token before it is in column `from`. */
  #move(tokens: readonly Token[], at: number, from: number, to: number): number {
    const [token, before] = [tokens[at], tokens[at - 1]];
    const name = this.#classes[to];
    if (!token || !before || name === undefined || to < from) return NEVER;
    if (to === from) return this.#mayTear ? continues(before, token, name) : NEVER;
    return fit(token, name) + (this.#before[to] ?? 0) - (this.#before[from + 1] ?? 0);
  }

  #step(last: readonly number[], tokens: readonly Token[], at: number, isFirst: boolean, banned: number | null): readonly number[] {
    const [token, previous] = [tokens[at], tokens[at - 1]];
    if (!token) return this.#classes.map(() => NEVER);
    // The best of all columns to the left, the empty ones between paid for.
    let left = isFirst ? 0 : NEVER;
    return this.#classes.map((name, to) => {
      const before = last[to] ?? NEVER;
      const here = to === banned ? NEVER : Math.max(
        left + fit(token, name) + (this.#before[to] ?? 0),
        !isFirst && previous && this.#mayTear ? before + continues(previous, token, name) : NEVER,
      );
      if (!isFirst) left = Math.max(left, before - (this.#before[to + 1] ?? 0));
      return here;
    });
  }
}
