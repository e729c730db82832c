import type { Operator } from "./target";
import type { UnitMeasure } from "./units";

/**
 * What a text is taken apart into. Tokens of one group have one shape, all fields always there:
 * the engine then reads them several times as fast.
 */
export type Token = Word | Quantity | LooseUnit | Bracket | Base;

/** What the words of the tables can say; each role says some of it. */
export interface Sayings {
  readonly role: string;
  readonly text: string;
  readonly op: Operator | null;
  readonly direction: "up" | "down" | null;
  readonly per: "year" | "period" | null;
  /** Means something only right before a number or a word that leads to one: "达95%", not "达标率". */
  readonly tight: boolean;
  /** Means something only right behind a number. */
  readonly after: boolean;
  /** Parts two clauses only where a number stands before it. */
  readonly soft: boolean;
  readonly hold: boolean;
  /** Without a base it is against the year before: 增长. */
  readonly fresh: boolean;
}

const silent = (text: string): Sayings => ({ role: "text", text, op: null, direction: null, per: null, tight: false, after: false, soft: false, hold: false, fresh: false });

/** A word that says this and nothing else. Assigned, not spread: what is spread has a shape of its own. */
export const wordOf = <const Said extends Partial<Sayings>>(text: string, said: Said): Sayings & Said => Object.assign(silent(text), said);

type Says<Role extends string, Said extends Partial<Sayings> = object> = Sayings & Said & { readonly role: Role };

export type Word =
  /** Before the number: 不低于, ≥. */
  | Says<"compare", { readonly op: Operator }>
  /** After the number: 以上. */
  | Says<"bound", { readonly op: Operator }>
  | Says<"approx">
  /** Names the level reached; `op` is what a bare number after it means. */
  | Says<"to">
  | Says<"hold">
  /** A change. */
  | Says<"verb", { readonly direction: "up" | "down" }>
  /** The noun of a change: 增速, 降幅. */
  | Says<"rate", { readonly direction: "up" | "down" }>
  | Says<"per", { readonly per: "year" | "period" }>
  /** Says nothing about the target: 力争, 预计, 约束性. */
  | Says<"filler">
  | Says<"from">
  | Says<"arrow">
  | Says<"dash">
  | Says<"each">
  | Says<"subset">
  | Says<"separator">
  /** Makes a number something the algebra has no place for: 第5位, 100余家, 环比. */
  | Says<"doubt">
  /** A date or span that only says when. */
  | Says<"time">
  /** Anything unknown, a name, a stray sign; also names that hold a word of these tables: 增加值, 学前三年. */
  | Says<"text">;

export type WordOf<Role extends Word["role"]> = Extract<Word, { role: Role }>;

/** Written out, since most tokens are such. */
export const plain = (text: string): WordOf<"text"> => ({
  role: "text", text, op: null, direction: null, per: null, tight: false, after: false, soft: false, hold: false, fresh: false,
});

/** So much of something. */
interface Amount {
  readonly text: string;
  /** As written, before the multiplier. */
  readonly number: number;
  /** 万 → 1e4; 1 without one. */
  readonly factor: number;
  /** "" without one. */
  readonly unit: string;
  readonly measure: UnitMeasure | "bare";
}

/** A number with what belongs to it. */
export interface Quantity extends Amount {
  readonly role: "quantity";
}

/** A multiplier and unit that stand behind a bracket: 〔1000〕万人. Its number is 1. */
export interface LooseUnit extends Amount {
  readonly role: "unit";
}

/** Quantities and loose units are made here only, so that both have one shape. */
export const quantityOf = (text: string, number: number, factor: number, unit: string, measure: Quantity["measure"]): Quantity => ({
  role: "quantity", text, number, factor, unit, measure,
});

export const looseUnitOf = (text: string, factor: number, unit: string, measure: Quantity["measure"]): LooseUnit => ({
  role: "unit", text, number: 1, factor, unit, measure,
});

/** What stands in brackets, read later by who knows what it is. */
export interface Bracket {
  readonly role: "bracket";
  readonly text: string;
  readonly square: boolean;
  readonly inner: string;
}

/** What a change is measured from. */
export interface Base {
  readonly role: "base";
  readonly text: string;
  readonly basis: number | "baseline" | "previousYear";
  /** The base's own value where it stands in brackets: 比2015年（12.93）. */
  readonly value: number | null;
}

/** Beyond this, digits are lost (2⁵³), and nothing is planned: a run of digits is no target. */
export const LARGEST = Number.MAX_SAFE_INTEGER;

/** The value of a quantity, its multiplier worked in, without binary noise: 1.39 × 1e12 is 1390000000000. */
export const scaled = (number: number, factor: number): number => {
  if (factor === 1) return number;
  const product = number * factor;
  return Number.isInteger(product) && Math.abs(product) < 1e14 ? product : Number(product.toPrecision(15));
};
