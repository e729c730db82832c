import { fail, ok, type Result } from "../../grid/result";
import { defineMeasure } from "../define";
import { GROWTH_FAULTS, GROWTH_PARAMS } from "./params";
import type { GrowthClass, GrowthFault, GrowthValue } from "./params";

/** The method cannot take a zero and puts this in its place. */
const INSTEAD_OF_ZERO = 0.001;
/** Exponent of the limit factor, as published. */
const LIMIT_EXPONENT = 4.44;
const WITH_TARGET = { high: 0.95, medium: 0.6 };
const WITHOUT_TARGET = { high: 0.015, medium: 0.005 };
/** The method's own default where a target is given without its year. */
const DEFAULT_TARGET_YEAR = 2030;

/**
 * 第二意见: the growth-rate ratio of Statistics Canada and Open SDG 2.4, followed to the letter.
 * With a target R = d · observed rate ÷ |needed rate|, without one the observed rate itself in the wanted direction.
 * An achieved target overrides both; `ratio` is then null where the rate cannot be calculated.
 */
export const growthRatio = defineMeasure({
  id: "growth-ratio",
  excelName: null,
  params: GROWTH_PARAMS,
  unit: "class",
  faults: GROWTH_FAULTS,
  sources: ["growthRatio"],
  calc: ({ direction, baseYear, base, year, actual, targetYear, target, limit }): Result<GrowthValue, GrowthFault> => {
    if (base === null) return fail("noBaseline");
    if (actual === null) return fail("noActual");
    if (direction !== "higher" && direction !== "lower") return fail("directionUnknown");
    const wanted = direction === "higher" ? 1 : -1;
    const goal = target === 0 ? INSTEAD_OF_ZERO : (target ?? null);
    const achieved = goal !== null && (wanted === 1 ? actual >= goal : actual <= goal);
    const ratio = progressValue({ wanted, baseYear, base, year, actual, goal, targetYear: targetYear ?? DEFAULT_TARGET_YEAR });
    if (achieved) return ok({ ratio: ratio.ok ? ratio.value : null, class: "target_achieved" });
    if (!ratio.ok) return ratio;
    const factor = goal === null ? limitFactor(base, limit ?? null) : 1;
    return ok({ ratio: ratio.value, class: classOf(ratio.value, goal === null ? WITHOUT_TARGET : WITH_TARGET, factor) });
  },
});

interface Series {
  readonly wanted: 1 | -1;
  readonly baseYear: number;
  readonly base: number;
  readonly year: number;
  readonly actual: number;
  readonly goal: number | null;
  readonly targetYear: number;
}

function progressValue({ wanted, baseYear, base: given, year, actual, goal, targetYear }: Series): Result<number, GrowthFault> {
  // The sign is taken before a zero base is replaced.
  const sign = given < 0 ? -1 : 1;
  const base = given === 0 ? INSTEAD_OF_ZERO : given;
  if (base * actual < 0) return fail("signsDiffer");
  if (year - baseYear < 1) return fail("noTimePassed");
  const observed = growthRate(base, actual, year - baseYear);
  if (goal === null) return ok(sign * wanted * observed);
  // A target year before the base year (a late first figure) is calculated with, as the published code does.
  if (targetYear === baseYear) return fail("yearsReversed");
  if (base * goal < 0) return fail("signsDiffer");
  const needed = growthRate(base, goal, targetYear - baseYear);
  return needed === 0 ? fail("noChange") : ok((sign * wanted * observed) / Math.abs(needed));
}

const growthRate = (from: number, to: number, years: number): number => (to / from) ** (1 / years) - 1;

/** C: lowers the thresholds the closer the base stands to the natural limit; 1 far from it, 0 at it. */
function limitFactor(base: number, limit: number | null): number {
  if (limit === null) return 1;
  const from = Math.abs(base);
  const edge = Math.abs(limit);
  if (from >= 2 * edge) return 1;
  const nearness = from <= edge ? from / edge : (2 * edge - from) / edge;
  return 1 - nearness ** LIMIT_EXPONENT;
}

function classOf(value: number, threshold: { readonly high: number; readonly medium: number }, factor: number): GrowthClass {
  if (value >= threshold.high * factor) return "substantial_progress";
  if (value >= threshold.medium * factor) return "moderate_progress";
  return value >= 0 ? "limited_progress" : "deterioration";
}
