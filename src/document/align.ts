import type { CellKind } from "../table/cell-kind";
import { isValueRole, type HeaderReading } from "../table/header-cell";

/** A cell of a table whose rows are lost, in reading order. */
export interface Token {
  readonly text: string;
  readonly kind: CellKind;
  /** The row number that continues the sequence 1, 2, 3 …; known from the whole text. */
  readonly isRowNumber: boolean;
  /** Something in the text (a line's begin, a blank line) lets a row begin here; null where the text gives no such sign. */
  readonly opens: boolean | null;
}

export type Column = Pick<HeaderReading, "role">;

const NEVER = -1e9;
const FITS: Readonly<Record<string, Readonly<Record<CellKind, number>>>> = {
  number: { number: 3, words: -6, value: -6, unit: -8, nature: -9, quality: -8, mixed: -5, blank: -2 },
  domain: { words: 1, mixed: -2, quality: -3, number: -7, value: -7, unit: -7, nature: -9, blank: 0 },
  name: { words: 2, mixed: 1, quality: -2, value: -5, number: -7, unit: -6, nature: -9, blank: -6 },
  unit: { unit: 3, blank: 0.5, words: -3, value: -4, number: -4, mixed: -4, nature: -9, quality: -4 },
  scope: { words: 1, blank: 0.5, mixed: 0, value: -4, number: -4, unit: -3, nature: -9, quality: -3 },
  nature: { nature: 5, blank: -1, words: -8, value: -9, number: -9, unit: -9, mixed: -9, quality: -9 },
  value: { value: 2, number: 2, blank: 2, quality: 1.5, mixed: 0.5, words: -2, unit: -5, nature: -9 },
  other: { words: 0.5, quality: 0.3, mixed: 0.3, blank: 0, value: -1, number: -1, unit: -2, nature: -6 },
};
const EMPTY: Readonly<Record<string, number>> = { number: -1.5, domain: 0, name: -7, unit: -1, scope: -1, nature: -2.5, value: -2, other: -0.2 };

const classOf = ({ role }: Column): string => (isValueRole(role) ? "value" : role in FITS ? role : "other");

function fit(token: Token, column: string): number {
  const base = FITS[column]?.[token.kind] ?? NEVER;
  if (token.isRowNumber) return column === "number" ? 8 : -8;
  if (column === "number" && token.kind === "number") return -3;
  if (column === "domain" && token.text.length > 14) return base - 2;
  if (column === "name" && token.text.length <= 2) return base - 2;
  return base;
}

/** How well `token` goes on in the cell that `before` began. */
function continues(before: Token, token: Token, column: string): number {
  if (token.isRowNumber || /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.．。、](?!\d)/.test(token.text)) return -9;
  if (/^[(（]/.test(token.text)) return column === "number" || column === "nature" ? -6 : -0.3;
  if (/[与和及、（(的]$/.test(before.text) && token.kind === "words") return column === "domain" || column === "name" ? 0 : -3;
  if (column === "domain") return token.kind === "words" && before.text.length <= 4 && token.text.length <= 4 ? -0.8 : -5;
  if (column === "name") return token.kind === "words" ? -3.5 : -8;
  if (column === "value") return token.kind === "value" && before.kind === "value" ? -2.2 : token.kind === "words" && before.kind !== "number" ? -2.5 : -5;
  return -7;
}

/** The columns of one row, ready to have tokens placed in them. */
export class RowFitter {
  readonly #classes: readonly string[];
  /** Cost of leaving all columns before this one empty. */
  readonly #before: readonly number[];

  constructor(columns: readonly Column[]) {
    this.#classes = columns.map(classOf);
    const before = [0];
    for (const name of this.#classes) before.push((before.at(-1) ?? 0) + (EMPTY[name] ?? 0));
    this.#before = before;
  }

  /** Scores of rows made of the first 1, 2, 3 … of the tokens from `start` on. */
  scores(tokens: readonly Token[], start: number, longest: number): number[] {
    const scores: number[] = [];
    let last: readonly number[] = [];
    for (let length = 1; length <= longest && start + length <= tokens.length; length++) {
      last = this.#step(last, tokens, start + length - 1, length === 1);
      scores.push(Math.max(...last.map((score, column) => score + this.#emptyAfter(column))));
    }
    return scores;
  }

  /** For each token of a row the column it stands in; several may share one. */
  place(tokens: readonly Token[]): readonly number[] {
    const steps: (readonly number[])[] = [];
    tokens.forEach((_, at) => steps.push(this.#step(steps[at - 1] ?? [], tokens, at, at === 0)));
    const columns: number[] = [];
    for (let at = tokens.length - 1; at >= 0; at--) {
      const step = steps[at] ?? [];
      const next = columns[0];
      const value = (column: number): number => next === undefined ? this.#emptyAfter(column) : this.#move(tokens, at + 1, column, next);
      columns.unshift(step.reduce((best, score, column) => (score + value(column) > (step[best] ?? NEVER) + value(best) ? column : best), 0));
    }
    return columns;
  }

  #emptyAfter(column: number): number {
    return (this.#before.at(-1) ?? 0) - (this.#before[column + 1] ?? 0);
  }

  /** Gain of putting token `at` into column `to` when the token before it is in column `from`. */
  #move(tokens: readonly Token[], at: number, from: number, to: number): number {
    const [token, before] = [tokens[at], tokens[at - 1]];
    const name = this.#classes[to];
    if (!token || !before || name === undefined || to < from) return NEVER;
    if (to === from) return continues(before, token, name);
    return fit(token, name) + (this.#before[to] ?? 0) - (this.#before[from + 1] ?? 0);
  }

  #step(last: readonly number[], tokens: readonly Token[], at: number, isFirst: boolean): readonly number[] {
    return this.#classes.map((name, to) => {
      const token = tokens[at];
      if (!token) return NEVER;
      if (isFirst) return fit(token, name) + (this.#before[to] ?? 0);
      let best = NEVER;
      for (let from = 0; from <= to; from++) best = Math.max(best, (last[from] ?? NEVER) + this.#move(tokens, at, from, to));
      return best;
    });
  }
}
