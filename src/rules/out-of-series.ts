import { isGrowthRate } from "../catalogue/is-growth-rate";
import type { Figure, Indicator } from "../table/table";
import { isPowerOfTen } from "./power-of-ten";
import { unitIn } from "./units";

/** A value that does not belong among those of the years around it, and the slip that would explain it. */
export interface OutOfSeries {
  readonly figure: Figure;
  /** The value of the year next to it. */
  readonly beside: Figure;
  /** A decimal point, or a unit of another scale: so many times off. Or two digits in the wrong order: what it would be. */
  readonly slip: { readonly times: number } | { readonly likely: number };
}

/** Small whole numbers (1 accident, 10 accidents) leap of themselves. */
const FEW = 20;
const isFew = (value: number, near: number, unit: string | null): boolean =>
  Number.isInteger(value) && Number.isInteger(near) && (unit === "%" ? Math.max : Math.min)(value, near) < FEW;
/** Values next to each other that differ by more than that tell nothing of a third. */
const ALIKE = 1.5;

/** A year's value that is far off those before and after it, which are near each other, in a way that a slip of the pen explains. */
export function outOfSeries({ name, baseline, actuals, unit }: Indicator): OutOfSeries | null {
  // One value between two that are near each other: below three there is nothing to compare.
  if (actuals.length + (baseline === null ? 0 : 1) < 3) return null;
  const series = [...(baseline === null ? [] : [baseline]), ...actuals]
    .filter(({ year, value, reading }) => year !== null && value !== null && value > 0 && (unitIn(reading) ?? unit) === unit)
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  for (const [index, figure] of series.entries()) {
    const neighbours = index === 0 ? series.slice(1, 3) : index === series.length - 1 ? series.slice(-3, -1).reverse() : [series[index - 1], series[index + 1]];
    const [beside, other] = neighbours;
    if (beside === undefined || other === undefined) continue;
    const [value, near, far] = [figure.value ?? 0, beside.value ?? 0, other.value ?? 0];
    if (Math.max(near, far) / Math.min(near, far) > ALIKE || isFew(value, near, unit)) continue;
    const apart = (each: number): number => Math.max(value, each) / Math.min(value, each);
    if (isPowerOfTen(apart(near)) && isPowerOfTen(apart(far), 1.6)) return { figure, beside, slip: { times: Math.round(apart(near)) } };
    const likely = isGrowthRate(name) ? null : turnedRound(value, near, far);
    if (likely !== null) return { figure, beside, slip: { likely } };
  }
  return null;
}

/** How far years differ of themselves, at least: as a share of the value. */
const USUAL = 0.02;
/** How much further off than that a value is that nobody measured. */
const FAR_OFF = 3;
const LEAST = 0.08;

/** 4130 between 1350 and 1480: with two of its digits the other way round it lies among its neighbours. */
function turnedRound(value: number, near: number, far: number): number | null {
  const room = Math.max(Math.abs(near - far), USUAL * near);
  const beyond = (each: number): number => Math.max(Math.min(near, far) - room - each, each - Math.max(near, far) - room, 0);
  if (beyond(value) <= Math.max(FAR_OFF * room, LEAST * near)) return null;
  return withTwoTurned(String(value)).find((each) => beyond(each) === 0) ?? null;
}

const withTwoTurned = (text: string): readonly number[] =>
  Array.from({ length: text.length - 1 }, (_, at) => Number(text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2))).filter(Number.isFinite);
