import type { Base, Time } from "./moments";
import type { UnitMeasure } from "./units";
import type { Word } from "./words";

/** A number with what belongs to it. */
export interface Quantity {
  readonly role: "quantity";
  readonly text: string;
  /** As written, before the multiplier. */
  readonly number: number;
  /** 万 → 1e4; 1 without one. */
  readonly factor: number;
  readonly unit?: string;
  readonly measure: UnitMeasure | "bare";
}

/** A multiplier and unit that stand behind a bracket: 〔1000〕万人. */
export interface LooseUnit {
  readonly role: "unit";
  readonly text: string;
  readonly factor: number;
  readonly unit?: string;
  readonly measure: UnitMeasure | "bare";
}

/** What stands in brackets, read later by who knows what it is. */
export interface Bracket {
  readonly role: "bracket";
  readonly text: string;
  readonly square: boolean;
  readonly inner: string;
}

/** Anything unknown: a name, a note, a stray sign. */
export interface Plain {
  readonly role: "text";
  readonly text: string;
}

export type Token = Word | Quantity | LooseUnit | Bracket | Plain | Base | Time;

/** The value of a quantity, its multiplier worked in, without binary noise: 1.39 × 1e12 is 1390000000000. */
export const scaled = (number: number, factor: number): number => {
  if (factor === 1) return number;
  const product = number * factor;
  return Number.isInteger(product) && Math.abs(product) < 1e14 ? product : Number(product.toPrecision(15));
};
