import { scanMultiplier } from "./numerals";

/** Units that are parts of a whole, by their size. */
const RATIOS: Readonly<Record<string, number>> = {
  "%": 1e-2, "‰": 1e-3, "‱": 1e-4, "1/万": 1e-4, "/万": 1e-4, "1/10万": 1e-5, "/10万": 1e-5, 十万分之: 1e-5, 万分之: 1e-4, 千分之: 1e-3,
};

/** Takes binary noise off a computed value: 40.699999999999996 is 40.7. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

/** 万人 → its multiplier and what is counted. */
const split = (unit: string): { readonly factor: number; readonly counted: string } => {
  // 千瓦, 千米, 千克 are units of their own; only 万 and above are split off.
  const multiplier = unit.startsWith("千") || unit.startsWith("百") ? undefined : scanMultiplier(unit, 0);
  return multiplier === undefined ? { factor: 1, counted: unit } : { factor: multiplier.value, counted: unit.slice(multiplier.text.length) };
};

export interface Measured {
  readonly value: number;
  readonly unit?: string;
}

/**
 * The value in the indicator's own unit where the two differ only in scale (人 and 万人, % and ‰);
 * untouched where either is silent or they measure different things.
 */
export const inUnit = (measured: Measured, unit: string | null): Measured => {
  if (unit === null || measured.unit === undefined || measured.unit === unit) return measured;
  const [from, to] = [RATIOS[measured.unit], RATIOS[unit]];
  if (from !== undefined && to !== undefined) return { value: tidy((measured.value * from) / to), unit };
  const [a, b] = [split(measured.unit), split(unit)];
  return a.counted === b.counted ? { value: tidy((measured.value * a.factor) / b.factor), unit } : measured;
};
