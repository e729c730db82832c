import type { Base, Quantity, WordOf } from "./tokens";

/** What one clause says, slot by slot, before it is weighed what it means. */
export interface Frame {
  label: string;
  /** Unknown words behind 达到 or 不低于: what the number would be relative to. */
  between: string;
  /** The year or span the clause is about; only a label among several values. */
  time: string;
  base: Base | null;
  per: "year" | "period" | null;
  verb: WordOf<"verb"> | null;
  to: WordOf<"to"> | null;
  rate: WordOf<"rate"> | null;
  compare: WordOf<"compare"> | null;
  bound: WordOf<"bound"> | null;
  approx: boolean;
  hold: boolean;
  /** 从, 由: a first number is where it starts. */
  from: boolean;
  /** A value in cumulative brackets, 〔6〕. */
  cumulative: boolean;
  /** A minus sign before the brackets: -〔18〕. */
  minus: boolean;
  /** 分别: the values of a list share this clause's words. */
  each: boolean;
  quantity: Quantity | null;
  /** The upper end of a range; `quantity` is then the lower one. */
  high: Quantity | null;
  /** Text behind the number. */
  trailing: string;
  /** The values of a 分别 list that are complete. */
  list: Item[];
}

/** One value of a list, with the words that stand at it alone. */
export interface Item {
  readonly quantity: Quantity;
  readonly bound: WordOf<"bound"> | null;
  readonly approx: boolean;
}

export const emptyFrame = (): Frame => ({
  label: "",
  between: "",
  time: "",
  base: null,
  per: null,
  verb: null,
  to: null,
  rate: null,
  compare: null,
  bound: null,
  approx: false,
  hold: false,
  from: false,
  cumulative: false,
  minus: false,
  each: false,
  quantity: null,
  high: null,
  trailing: "",
  list: [],
});
