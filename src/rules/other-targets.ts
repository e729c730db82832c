import type { RowView } from "./context";
import { fitsRounding } from "./rounding";
import { inUnitOf } from "./units";
import type { Claim } from "../table/claim";
import type { PlanPeriod, TargetFigure } from "../table/table";
import { resolveTarget } from "../target/resolve-target";

/** A claim of the text that names another target than the table. */
export interface OtherTarget {
  readonly claim: Claim;
  /** In the row's unit. */
  readonly value: number;
}

/** Claims of the same target, for the same year or for none, that give another number. A table's own copies in the text are no claims. */
export function otherTargets({ indicator, goal, bound, base, said: claims }: RowView, plan: PlanPeriod): readonly OtherTarget[] {
  if (goal === null || !bound.ok || claims.length === 0) return NONE;
  const own = bound.value;
  const year = goal.year ?? plan.targetYear;
  const summed = summedIn(goal);
  return claims.flatMap((claim) => {
    if (claim.role !== "target" || (claim.year !== null && claim.year !== year)) return [];
    // By how much something is to grow, without a year, is this year's growth as often as the plan's.
    if (claim.reading.kind === "change" && (claim.year === null || claim.reading.basis === "previousYear")) return [];
    const said = resolveTarget(claim.reading, {
      baseline: base?.value ?? null, baseYear: plan.baseYear, targetYear: year, unit: indicator.unit, direction: null,
    });
    if (!said.ok) return [];
    const [value, high] = [said.value.value, said.value.high].map((each) => (each === undefined ? null : inUnitOf({ unit: own.unit ?? indicator.unit }, each, said.value.unit)));
    if (value === null || value === undefined) return [];
    // Undated prose that repeats the baseline tells how things are, however it sounds.
    if (claim.year === null && base?.value !== undefined && base.value !== null && same(value, base.value)) return [];
    // 〔1500〕 beside a year's 620 is what the text calls 1500户.
    if (claim.reading.kind === "level" && summed !== null && same(value, summed)) return [];
    // 65.8万吨 is 13.2亿斤 as exactly as that is written; in one unit a target is what it says.
    const isConverted = claim.reading.kind === "level" && claim.reading.value !== value;
    const isSame = isConverted ? fitsRounding(own.value, value, goal.raw ?? "", claim.raw) : same(value, own.value);
    return isSame && (own.high === undefined || high === null || high === undefined || same(high, own.high)) ? [] : [{ claim, value }];
  });
}

/** The number in a table's brackets, which is added up over the years, in the row's unit. */
const summedIn = ({ target, raw }: TargetFigure): number | null =>
  (target.kind === "change" && target.measure === "amount" && target.basis === "baseline" && /^[[〔【［(（]/.test(raw?.trim() ?? "") ? target.value : null);

const NONE: readonly OtherTarget[] = [];
const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
