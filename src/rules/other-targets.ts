import { changeJoining, levelOf, type Joined } from "./joined-by";
import type { RowView } from "./row-view";
import { fitsRounding } from "./rounding";
import { inUnitOf } from "./units";
import type { Claim } from "../table/claim";
import type { PlanPeriod, TargetFigure } from "../table/table";
import { resolveTarget } from "../target/resolve-target";
import type { Bound, Change } from "../target/target";

/** A claim of the text that names another target than the table. */
export interface OtherTarget {
  readonly claim: Claim;
  /** The table's target for the claim's year. */
  readonly figure: TargetFigure;
  /** In the row's unit. */
  readonly value: number;
  /** Of a change that the text states: the one that the row's own baseline and target make. */
  readonly joined: Joined | null;
}

/** A target of the row with what it comes to. */
interface Aim {
  readonly figure: TargetFigure;
  readonly year: number;
  readonly own: Bound;
}

/**
 * Claims of a target that give another number than the table has for their year; one without a year is held against the
 * target that the row is judged by, and says nothing new where it repeats another year's. A table's own copies in the text are no claims.
 */
export function otherTargets(row: RowView, plan: PlanPeriod): readonly OtherTarget[] {
  const { goal, bound, said: claims } = row;
  if (goal === null || !bound.ok || claims.length === 0) return NONE;
  const main: Aim = { figure: goal, year: goal.year ?? plan.targetYear, own: bound.value };
  const others = otherYears(row, main, plan);
  return claims.flatMap((claim) => {
    if (claim.role !== "target") return [];
    const aim = claim.year === null ? main : [main, ...others].find(({ year }) => year === claim.year);
    if (aim === undefined) return [];
    const value = differing(claim, aim, row, plan);
    if (value === null || claim.year === null && others.some((other) => differing(claim, other, row, plan) === null)) return [];
    const joined = joinedBy(claim, aim, row, plan);
    return joined?.fits === true ? [] : [{ claim, value, joined, figure: aim.figure }];
  });
}

/** The row's targets for other years, of the level that it is judged by. */
function otherYears({ indicator, goal, base }: RowView, main: Aim, plan: PlanPeriod): readonly Aim[] {
  if (indicator.targets.length === 1) return NO_AIMS;
  return indicator.targets.flatMap((figure) => {
    const { year, level, ofPart, target } = figure;
    if (year === null || year === main.year || year <= plan.baseYear || level !== goal?.level || ofPart === true || target.kind !== "level") return [];
    const own = resolveTarget(target, { baseline: base?.value ?? null, baseYear: plan.baseYear, targetYear: year, unit: indicator.unit, direction: null });
    return own.ok ? [{ figure, year, own: own.value }] : [];
  });
}

/** What a claim comes to where that is not the table's target; null where it is, or cannot be told. */
function differing(claim: Claim, { figure, year, own }: Aim, { indicator, base }: RowView, plan: PlanPeriod): number | null {
  // By how much something is to grow, without a year, is this year's growth as often as the plan's.
  if (claim.reading.kind === "change" && (claim.year === null || claim.reading.basis === "previousYear")) return null;
  const said = resolveTarget(claim.reading, {
    baseline: base?.value ?? null, baseYear: plan.baseYear, targetYear: year, unit: indicator.unit, direction: null,
  });
  if (!said.ok) return null;
  const [value, high] = [said.value.value, said.value.high].map((each) => (each === undefined ? null : inUnitOf({ unit: own.unit ?? indicator.unit }, each, said.value.unit)));
  if (value === null || value === undefined) return null;
  // Undated prose that repeats the baseline tells how things are, however it sounds.
  if (claim.year === null && base?.value !== undefined && base.value !== null && same(value, base.value)) return null;
  // 〔1500〕 beside a year's 620 is what the text calls 1500户.
  const summed = claim.reading.kind === "level" ? summedIn(figure) : null;
  if (summed !== null && same(value, summed)) return null;
  // 65.8万吨 is 13.2亿斤 as exactly as that is written; in one unit a target is what it says.
  const isConverted = claim.reading.kind === "level" && claim.reading.value !== value;
  const isSame = isConverted ? fitsRounding(own.value, value, figure.raw ?? "", claim.raw) : same(value, own.value);
  return isSame && (own.high === undefined || high === null || high === undefined || same(high, own.high)) ? null : value;
}

/** What the text's change comes to between the row's baseline and a target that is a level; null where there is no such change. */
function joinedBy({ reading, raw }: Claim, { figure, year, own }: Aim, { baseline, base, indicator }: RowView, plan: PlanPeriod): Joined | null {
  const from = baseline ?? base?.value ?? null;
  if (reading.kind !== "change" || figure.target.kind !== "level" || from === null) return null;
  const size = reading.measure === "amount" ? inUnitOf({ unit: own.unit ?? indicator.unit }, reading.value, reading.unit) : reading.value;
  if (size === null) return null;
  const ends = { from: levelOf(from, base?.raw ?? null), to: levelOf(own.value, figure.raw), years: year - plan.baseYear };
  const joined = changeJoining(reading, ends, raw, size);
  // 增长6.9% may as well be each year's.
  const yearly = joined?.fits === false && leavesSpanOpen(reading, raw) ? changeJoining({ ...reading, per: "year" }, ends, raw, size) : null;
  return yearly?.fits === true ? yearly : joined;
}

/** Neither says that it is each year's, nor since when it is the whole. */
const leavesSpanOpen = ({ basis, per, measure }: Change, raw: string): boolean => measure === "percent" && per === "period" && basis === "baseline" && !/[比较]|基础|累计/.test(raw);

/** The number in a table's brackets, which is added up over the years, in the row's unit. */
const summedIn = ({ target, raw }: TargetFigure): number | null =>
  (target.kind === "change" && target.measure === "amount" && target.basis === "baseline" && /^[[〔【［(（]/.test(raw?.trim() ?? "") ? target.value : null);

const NONE: readonly OtherTarget[] = [];
const NO_AIMS: readonly Aim[] = [];
const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
