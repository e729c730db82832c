/** Arithmetic on values that people write with a few decimals. */

/** Digits that are kept; a double holds 15 to 16, the rest is where binary noise stands. */
const DIGITS = 12;
/** Powers of ten up to this one are exact in a double. */
const EXACT_POWERS = 22;

/** Rounds away what lies below 12 significant digits of `scale`: 1.2199999999999989 at the scale of 79 → 1.22. */
export function tidy(value: number, scale: number = value): number {
  const size = Math.abs(scale);
  if (!Number.isFinite(value) || size === 0 || !Number.isFinite(size)) return value;
  const decimals = DIGITS - 1 - Math.floor(Math.log10(size));
  if (decimals < 0 || decimals > 100) return Number(value.toPrecision(DIGITS));
  const rounded = decimals > EXACT_POWERS ? Number(value.toFixed(decimals)) : roundedAt(value, 10 ** decimals);
  return rounded === 0 ? 0 : rounded;
}

/** As toFixed and back, in half the time: power and whole are exact, so their quotient is the nearest double. */
const roundedAt = (value: number, power: number): number => Math.round(value * power) / power;

/** a − b without binary noise: difference(79, 77.78) is 1.22. */
export const difference = (a: number, b: number): number => tidy(a - b, Math.max(Math.abs(a), Math.abs(b)));

/** The middle value; the mean of the two middle ones where their number is even. `values` must not be empty. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
