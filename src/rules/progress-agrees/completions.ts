import type { RowView } from "../row-view";
import { inUnitOf } from "../units";
import { decimalsIn } from "../rounding";

/** The row's latest value since the plan began, in the unit of its target. */
export interface Latest {
  readonly year: number;
  readonly value: number;
  readonly raw: string;
}

export function latestOf({ indicator: { actuals, unit }, bound }: RowView, baseYear: number): Latest | null {
  let latest: Latest | null = null;
  for (const { year, value, raw, reading } of actuals) {
    if (year === null || year <= baseYear || value === null || raw === null || (latest !== null && latest.year >= year)) continue;
    const own = inUnitOf({ unit: bound.ok ? bound.value.unit ?? unit : unit }, value, reading.kind === "level" ? reading.unit ?? unit : null);
    if (own !== null) latest = { year, value: own, raw };
  }
  return latest;
}

/** How completion is worked out in such tables: of the way from the baseline, or of the target. */
export type Method = "way" | "share";

export interface Completion {
  readonly method: Method;
  /** In per cent. */
  readonly value: number;
  /** How far the roundings of the figures may move it. */
  readonly tolerance: number;
}

/** Every completion that the figures of a row can mean. Of what is to fall the share is also given the other way round. */
export function completionsOf(row: RowView, { value: actual, raw }: Latest): readonly Completion[] {
  const { bound, baseline, goal, countedFromNothing, base } = row;
  if (!bound.ok || bound.value.op === "within") return [];
  const target = bound.value.value;
  const half = 0.5 * 10 ** -Math.max(decimalsIn(raw), decimalsIn(goal?.raw ?? ""), decimalsIn(base?.raw ?? ""));
  const found: Completion[] = [];
  const add = (method: Method, value: number, scale: number): void => {
    if (Number.isFinite(value)) found.push({ method, value, tolerance: Math.min(MOST_TOLERANCE, (1 + Math.abs(value) / 100) * half / Math.abs(scale) * 100) });
  };
  if (baseline !== null && !countedFromNothing && target !== baseline) add("way", (actual - baseline) / (target - baseline) * 100, target - baseline);
  if (target !== 0) add("share", actual / target * 100, target);
  if (row.direction === "lower" && actual !== 0 && target !== 0) {
    add("share", target / actual * 100, actual);
    add("share", (2 - actual / target) * 100, target);
  }
  return found;
}

/** In points; figures so coarse tell no more. */
const MOST_TOLERANCE = 3;

/** 37.8%, or 37.8 and 0.378 without the sign; null for words. */
export function readCompletion(text: string): { readonly values: readonly number[]; readonly half: number } | null {
  const [, digits, sign] = /^(-?\d+(?:\.\d+)?)\s*([%％]?)$/.exec(text) ?? [];
  if (digits === undefined) return null;
  const value = Number(digits);
  const half = 0.5 * 10 ** -decimalsIn(digits);
  if (sign !== "" || Math.abs(value) > 3) return { values: [value], half };
  return { values: [value, value * 100], half: half * 100 };
}

/** Whether a completion that is stated is one of those that the figures mean; what is over-fulfilled may be called 100. */
export const fits = (stated: NonNullable<ReturnType<typeof readCompletion>>, completions: readonly Completion[]): boolean =>
  completions.some(({ value, tolerance }) => stated.values.some((each) => Math.abs(each - value) <= tolerance + stated.half + 1e-9 || (each === 100 && value >= 100)));
