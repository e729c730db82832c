import { isGrowthRate } from "../catalogue/is-growth-rate";
import { annualChange } from "../measures/annual-change/measure";
import { annualRate } from "../measures/annual-rate/measure";
import type { Observation } from "../measures/define";
import { gap } from "../measures/gap/measure";
import { risk } from "../measures/risk/measure";
import { RISKS, type RiskValue } from "../measures/risk/risk";
import { MEASURE_DEFAULTS, type MeasureSettings } from "../measures/settings";
import { status } from "../measures/status/measure";
import type { Status } from "../measures/status/status";
import type { IndicatorTable } from "../table/table";
import type { Assessment } from "./assessment";
import { contextOf, type CheckContext, type RowView } from "./context";

/** Judges every binding indicator of a table; worst first, else as they stand. */
export function assessBinding(table: IndicatorTable, settings: MeasureSettings = MEASURE_DEFAULTS): readonly Assessment[] {
  const context = contextOf(table, settings);
  return context.rows
    .filter(({ indicator }) => indicator.nature === "binding")
    .map((row) => assessRow(row, context))
    .sort((a, b) => RISKS.indexOf(a.risk) - RISKS.indexOf(b.risk));
}

/** Judges one row; every number in it comes from a measure. */
export function assessRow(row: RowView, { table, settings }: CheckContext): Assessment {
  const { indicator, goal, bound, baseline: base } = row;
  const { baseYear } = table.plan;
  const targetYear = goal?.year ?? table.plan.targetYear;
  const target = bound.ok ? bound.value : null;
  const way = { base, baseYear, target, targetYear, growthIndicator: isGrowthRate(indicator.name) };
  const judged = judge(row, { baseYear, targetYear }, settings);
  return {
    indicator: row.index,
    name: indicator.name,
    at: indicator.at,
    cells: goal === null ? [indicator.at] : [indicator.at, goal.at],
    unit: indicator.unit,
    baseline: { raw: indicator.baseline?.raw ?? null, value: base, year: baseYear },
    target: { raw: goal?.raw ?? null, year: targetYear, bound: target, fault: bound.ok ? null : bound.fault },
    gap: valueOf(gap.calc(way)),
    gapUnit: unitOfGap(target?.unit ?? indicator.unit),
    neededPerYear: valueOf(annualChange.calc(way)),
    neededRate: valueOf(annualRate.calc(way)),
    status: statusOf(row, { baseYear, targetYear }, settings),
    risk: judged.risk,
    reasons: judged.reasons,
  };
}

interface Years {
  readonly baseYear: number;
  readonly targetYear: number;
}

function judge(row: RowView, { baseYear, targetYear }: Years, settings: MeasureSettings): RiskValue {
  const { direction, bound, baseline: base } = row;
  const unknown = whyUnread(row);
  if (unknown !== null) return unknown;
  const judged = risk.calc({
    direction, base, baseYear, targetYear,
    target: bound.ok ? bound.value : null,
    targetFault: bound.ok ? null : bound.fault,
    actuals: observations(row),
    previousPace: previousPace(row, baseYear),
    ...settings,
  });
  if (judged.ok) return judged.value;
  return { risk: "unknown", reasons: [{ code: "targetUnresolved", facts: { raw: row.goal?.raw ?? "" } }] };
}

/** What the measure cannot know: a cell that holds something which is no number, or no number in this unit. */
function whyUnread({ indicator, goal, bound, unitsDiffer }: RowView): RiskValue | null {
  const { baseline } = indicator;
  const because = (code: RiskValue["reasons"][number]["code"], raw: string): RiskValue =>
    ({ risk: "unknown", reasons: [{ code, facts: { raw } }] });
  if (baseline?.raw && baseline.value === null) return because("baselineUnread", baseline.raw);
  if (unitsDiffer) return because("unitsDiffer", baseline?.raw ?? "");
  if (goal?.raw && !bound.ok && bound.fault !== "noBaseline" && bound.fault !== "none") return because("targetUnresolved", goal.raw);
  return null;
}

const observations = ({ indicator }: RowView): readonly Observation[] =>
  indicator.actuals.flatMap(({ year, value }) => (year === null || value === null ? [] : [{ year, value }]));

/** Change a year from the earliest known value before the base year to the baseline; null where none is known. */
function previousPace(row: RowView, baseYear: number): number | null {
  const earlier = observations(row).filter(({ year }) => year < baseYear).sort((a, b) => a.year - b.year)[0];
  return earlier === undefined || row.baseline === null ? null : (row.baseline - earlier.value) / (baseYear - earlier.year);
}

function statusOf(row: RowView, { baseYear, targetYear }: Years, settings: MeasureSettings): Status {
  const latest = [...observations(row)].sort((a, b) => b.year - a.year)[0];
  const said = status.calc({
    direction: row.direction, base: row.baseline, baseYear, targetYear,
    target: row.bound.ok ? row.bound.value : null,
    year: latest?.year ?? baseYear,
    actual: latest?.value ?? null,
    ...settings,
  });
  return said.ok ? said.value.status : "unknown";
}

/** A difference of percentages is in points. */
const unitOfGap = (unit: string | null): string | null => (unit === "%" ? "points" : unit);

const valueOf = (result: { readonly ok: true; readonly value: number } | { readonly ok: false }): number | null =>
  result.ok ? result.value : null;
