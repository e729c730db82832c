import type { Bound, Direction } from "./target";

export interface MeetsOptions {
  /** Which way is better: what a bare number is a bound on. */
  readonly direction: Direction | null;
  /** Share of the bound that 左右 leaves on the bad side, 0.01 = 1 %. */
  readonly tolerance: number;
}

/** Differences below this share of the numbers are binary noise. */
const NOISE = 1e-9;

/** −1 below, 0 equal, 1 above; noise is equal. */
const compare = (a: number, b: number): number =>
  Math.abs(a - b) <= NOISE * Math.max(Math.abs(a), Math.abs(b)) ? 0 : Math.sign(a - b);

/**
 * Whether a value meets a bound. Null: it can't be said, because the number is bare, the direction unknown, and the
 * value another; or because the value is no number.
 */
export const meets = (bound: Bound, value: number, { direction, tolerance }: MeetsOptions): boolean | null => {
  if (!Number.isFinite(value)) return null;
  const slack = bound.approx === true ? tolerance * Math.abs(bound.value) : 0;
  const above = compare(value, bound.value - slack);
  const below = compare(value, bound.value + slack);
  switch (bound.op) {
    case ">=":
      return above >= 0;
    case ">":
      return slack > 0 ? above >= 0 : above > 0;
    case "<=":
      return below <= 0;
    case "<":
      return slack > 0 ? below <= 0 : below < 0;
    case "within": {
      const high = bound.high ?? bound.value;
      const room = bound.approx === true ? tolerance * Math.abs(high) : 0;
      return above >= 0 && compare(value, high + room) <= 0;
    }
    case "=":
      if (direction === "higher") return above >= 0;
      if (direction === "lower") return below <= 0;
      if (above >= 0 && below <= 0) return true;
      return direction === "within" ? false : null;
  }
};
