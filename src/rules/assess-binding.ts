import { isGrowthRate } from "../catalogue/is-growth-rate";
import { annualChange } from "../measures/annual-change/measure";
import { annualRate } from "../measures/annual-rate/measure";
import { gap } from "../measures/gap/measure";
import { latestAfter } from "../measures/latest-after";
import { risk } from "../measures/risk/measure";
import { RISKS, type RiskValue } from "../measures/risk/risk";
import type { MeasureSettings } from "../measures/settings";
import { toA1 } from "../grid/area";
import { meets } from "../target/meets";
import type { Bound } from "../target/target";
import type { Assessment } from "./assessment";
import type { Base } from "./past";
import type { CheckContext, TableContext } from "./context";
import type { RowView } from "./row-view";
import { holds } from "./holds";
import { strongerNational } from "./national-target";
import { hasImpossible } from "./slips";
import { otherTargets } from "./other-targets";
import { standingOf } from "./standing";

/** Judges every binding indicator of a table, as they stand; of a row taken over from the last check the verdict is too. */
export function assessBinding(context: TableContext, last?: CheckContext): readonly Assessment[] {
  const known = new Map(last?.binding.map((assessment) => [last.rows[assessment.indicator], assessment]));
  return context.bindingRows.map((row) => known.get(row) ?? assessRow(row, context));
}

/** Worst first, else as they stand. */
export const worstFirst = (binding: readonly Assessment[]): readonly Assessment[] =>
  RISKS.flatMap((level) => binding.filter(({ risk: found }) => found === level));

/** Judges one row; every number in it comes from a measure. */
export function assessRow(row: RowView, context: TableContext): Assessment {
  const { indicator, goal, base: past, baseline: base } = row;
  const { settings } = context;
  const standing = standingOf(row, context);
  const baseYear = standing.baseline.year;
  const { bound: target, year: targetYear } = standing.target;
  const judged = judge(row, { baseYear, targetYear }, settings);
  const way = { base: isPursued(row, judged) && !isAddedUp(row) ? base : null, baseYear, target, targetYear, growthIndicator: isGrowthRate(indicator.name) };
  const against = againstTarget(row, context);
  const { name, at, unit, direction, baseline, observed, target: aim, completion, timeProgress, status, why } = standing;
  // Named one by one: a spread of so many fields takes several times as long.
  return {
    indicator: standing.indicator, name, at, unit, direction, baseline, observed, target: aim, completion, timeProgress, status, why,
    cells: goal === null ? [indicator.at] : [indicator.at, goal.at],
    gap: valueOf(gap.calc(way)),
    gapUnit: unitOfGap(target?.unit ?? indicator.unit),
    neededPerYear: valueOf(annualChange.calc(way)),
    neededRate: valueOf(annualRate.calc(way)),
    // What is otherwise in hand is to be looked at again where text and table ask for different things.
    risk: against.some(({ code }) => code === "textDisagrees") && (judged.risk === "controlled" || judged.risk === "met") ? "watch" : judged.risk,
    reasons: against.length === 0 && (past === null || past.origin.from === "cell") ? judged.reasons : [...judged.reasons, ...against, ...takenFrom(past)],
  };
}

type Reason = Assessment["reasons"][number];

/** A target that lies behind the baseline, or holds a slip, is first to be settled: there is no gap to close, and no pace to keep. */
const isPursued = ({ baseline, bound }: RowView, { reasons }: Pick<Assessment, "reasons">): boolean =>
  !reasons.some(({ code }) => code === "toBeCorrected" || (code === "targetWeaker" && bound.ok && bound.value.value !== baseline));

/** 〔12000〕 is added up from the plan's beginning: what a year before it came to is no part of the way. */
const isAddedUp = ({ countedFromNothing, goal }: RowView): boolean => countedFromNothing && goal?.target.kind === "change" && goal.target.measure === "amount";

const NOTHING: readonly Reason[] = [];

/** What speaks against the target itself. */
function againstTarget(row: RowView, context: TableContext): readonly Reason[] {
  const [other] = otherTargets(row, context.table.plan);
  const national = strongerNational(row, context.table.plan);
  if (other === undefined && national === null) return NOTHING;
  return [
    ...(other ? [{ code: "textDisagrees" as const, facts: { raw: row.goal?.raw ?? "", said: other.claim.raw, line: other.claim.line } }] : []),
    ...(national ? [{ code: "looserThanNational" as const, facts: { national: national.value, wording: national.figure.target, source: national.figure.source } }] : []),
  ];
}

/** A baseline that does not stand in the row says where it was found. */
function takenFrom(base: Base | null): readonly Reason[] {
  if (base === null || base.origin.from === "cell") return [];
  const { origin, raw } = base;
  return origin.from === "table"
    ? [{ code: "baselineFromTable", facts: { raw, sheet: origin.at.sheet, cell: toA1(origin.at) } }]
    : [{ code: "baselineFromText", facts: { raw, line: origin.line, quote: origin.quote, assumed: origin.yearAssumed ? 1 : 0 } }];
}

interface Years {
  readonly baseYear: number;
  readonly targetYear: number;
}

type Judged = Pick<Assessment, "risk" | "reasons">;

function judge(row: RowView, { baseYear, targetYear }: Years, settings: MeasureSettings): Judged {
  const { direction, bound, baseline: base } = row;
  const { approxTolerance, statusBand, paceLimit, steepChange } = settings;
  const unknown = whyUnread(row);
  if (unknown !== null) return unknown;
  if (hasImpossible(row)) return { risk: "unknown", reasons: [{ code: "toBeCorrected", facts: {} }] };
  const target = bound.ok ? bound.value : null;
  const held = heldLevel(row, baseYear, settings) ?? growthSoFar(row, baseYear, settings);
  if (held !== null) return held;
  const judged = risk.calc({
    direction, baseYear, targetYear, target,
    // What is added up over the plan stands at nothing in its beginning.
    base: row.countedFromNothing ? 0 : base,
    targetFault: bound.ok ? null : bound.fault,
    actuals: row.observed,
    previousPace: previousPace(row, baseYear),
    approxTolerance, statusBand, paceLimit, steepChange,
  });
  if (judged.ok) return row.countedFromNothing ? countedUp(judged.value) : judged.value;
  return { risk: "unknown", reasons: [{ code: "targetUnresolved", facts: { raw: row.goal?.raw ?? "" } }] };
}

/** Nothing is known of its pace as well, and yet it has no baseline that could fall short of the target. */
const countedUp = ({ risk: level, reasons }: RiskValue): RiskValue =>
  ({ risk: level, reasons: reasons.map((reason) => (reason.code === "noPaceKnown" ? { code: "sumToBeSeen", facts: {} } : reason)) });

/** A share of 100 % that is to stay there, or a floor at what there is: nothing is left to do, and every slip shows. */
function heldLevel(row: RowView, baseYear: number, { approxTolerance }: MeasureSettings): RiskValue | null {
  const { direction, bound, baseline, observed } = row;
  if (!bound.ok || baseline === null || !(holds(row) || isLimitAt(baseline, bound.value))) return null;
  const latest = latestAfter(observed, baseYear);
  const isMet = (value: number, tolerance: number): boolean => meets(bound.value, value, { direction, tolerance }) === true;
  if (!isMet(baseline, 0)) return null;
  if (latest === null) return { risk: "controlled", reasons: [{ code: "toBeHeld", facts: { baseline } }] };
  return isMet(latest.value, approxTolerance) ? { risk: "met", reasons: [{ code: "alreadyMet", facts: { actual: latest.value } }] } : null;
}

/** 15.3 → 不低于15.3: a limit drawn at what there is asks for no more than to keep it. */
const isLimitAt = (baseline: number, { op, value }: Bound): boolean => (op === ">=" || op === "<=") && value === baseline;

/** A growth that is asked for every year: the latest year's either meets it or does not. */
function growthSoFar(row: RowView, baseYear: number, { approxTolerance }: MeasureSettings): RiskValue | null {
  const { indicator, direction, bound, observed } = row;
  if (!bound.ok || !row.countedFromNothing || !isGrowthRate(indicator.name) || row.isDrop) return null;
  const latest = latestAfter(observed, baseYear);
  if (latest === null) return { risk: "watch", reasons: [{ code: "growthToBeSeen", facts: {} }] };
  const met = meets(bound.value, latest.value, { direction, tolerance: approxTolerance });
  if (met === null) return null;
  return met
    ? { risk: "controlled", reasons: [{ code: "growthKept", facts: { actual: latest.value, year: latest.year } }] }
    : { risk: "high", reasons: [{ code: "growthMissed", facts: { actual: latest.value, year: latest.year } }] };
}

/** What the measure cannot know: a cell that holds something which is no number, or no number in this unit. */
function whyUnread({ base, goal, bound, unitsDiffer, countedFromNothing }: RowView): RiskValue | null {
  const because = (code: RiskValue["reasons"][number]["code"], raw: string): RiskValue =>
    ({ risk: "unknown", reasons: [{ code, facts: { raw } }] });
  // What is counted from nothing needs no baseline: 〔20.5〕 beside it is the period before's.
  if (base !== null && !base.isNumber && !countedFromNothing) return because("baselineUnread", base.raw);
  if (unitsDiffer && !countedFromNothing) return because("unitsDiffer", base?.raw ?? "");
  if (goal?.raw && !bound.ok && bound.fault !== "noBaseline" && bound.fault !== "none") return because("targetUnresolved", goal.raw);
  return null;
}

/** Change a year from the earliest known value before the base year to the baseline; null where none is known. */
function previousPace(row: RowView, baseYear: number): number | null {
  const earlier = row.observed.filter(({ year }) => year < baseYear).sort((a, b) => a.year - b.year)[0];
  return earlier === undefined || row.baseline === null ? null : (row.baseline - earlier.value) / (baseYear - earlier.year);
}

/** A difference of percentages is in points. */
const unitOfGap = (unit: string | null): string | null => (unit === "%" ? "points" : unit);

const valueOf = (result: { readonly ok: true; readonly value: number } | { readonly ok: false }): number | null =>
  result.ok ? result.value : null;
