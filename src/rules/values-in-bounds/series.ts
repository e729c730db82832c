import type { Figure, Indicator } from "../../table/table";
import type { RowView } from "../row-view";
import { RATES, unitIn } from "../units";

/** About ten, a hundred or a thousand times as much, give or take a share: a decimal point, or a unit of another scale. */
const isPowerOfTen = (ratio: number, within = 1.25): boolean => [10, 100, 1000, 10000].some((power) => ratio * within >= power && ratio <= power * within);

/** Deaths and the like per so many people fall slowly; shares that are to vanish need not. */
const SLOW: ReadonlySet<string> = new Set([...RATES].filter((unit) => unit !== "%"));

/** How many times a ceiling goes into the baseline, where that is about a power of ten and what is measured falls slowly: 0.41 for 4.1‰. */
export function fallenByDecimals({ indicator, direction, bound, baseline }: RowView): number | null {
  if (direction !== "lower" || indicator.unit === null || !SLOW.has(indicator.unit) || !bound.ok || bound.value.value <= 0 || baseline === null) return null;
  const times = baseline / bound.value.value;
  return isPowerOfTen(times) ? Math.round(times) : null;
}

/** Small whole numbers (1 accident, 10 accidents) leap of themselves. */
const FEW = 20;

/** A year's value that is tenfold, a hundredfold … off those before and after it, which are near each other. */
export function outOfSeries({ baseline, actuals, unit }: Indicator): { readonly figure: Figure; readonly beside: Figure; readonly times: number } | null {
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
    if (Math.max(near, far) / Math.min(near, far) > 1.5 || (Number.isInteger(value) && Number.isInteger(near) && Math.min(value, near) < FEW)) continue;
    const apart = (each: number): number => Math.max(value, each) / Math.min(value, each);
    if (isPowerOfTen(apart(near)) && isPowerOfTen(apart(far), 1.6)) return { figure, beside, times: Math.round(apart(near)) };
  }
  return null;
}
