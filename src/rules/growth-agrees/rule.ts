import { readTarget } from "../../target/read-target";
import type { SheetArea } from "../../grid/area";
import type { PlanPeriod, TargetFigure } from "../../table/table";
import type { RowView } from "../row-view";
import { isAdditive } from "../../table/additive";
import { defineRule } from "../define";
import { inUnitOf } from "../units";
import { decimalsOf } from "../rounding";

/** Rates are given with one decimal. */
const ROUNDING = 0.1;
/** In points: no rounding of the two values moves a yearly growth so far. */
const FAR = 1;

/** A growth that is stated joins the two values beside it. */
export const growthAgrees = defineRule({
  id: "growth-agrees",
  sources: ["unitDefinition"],
  findings: {
    yearlyDiffers: { severity: "warning", facts: ["name", "raw", "computed", "baseline", "target"] },
    yearlyContradicts: { severity: "error", facts: ["name", "raw", "computed", "baseline", "target"] },
    differenceDiffers: { severity: "error", facts: ["name", "raw", "computed", "baseline", "target"] },
    differenceMayDiffer: { severity: "warning", facts: ["name", "raw", "computed", "baseline", "target"] },
    totalUnderYearly: { severity: "warning", facts: ["name", "raw", "header"] },
    totalDiffers: { severity: "warning", facts: ["name", "raw", "computed", "baseline", "target"] },
  },
  inapplicable: ({ table }) => (table.columns.some(({ role }) => role === "rate" || role === "change") || table.indicators.some(({ targets }) => targets.some(({ raw }) => paceIn(raw) !== null)) ? null : "noGrowthColumn"),
  given: ({ table: { kind, plan, columns, notes } }) => ({
    plan, isPast: kind === "completion",
    roles: Object.fromEntries(columns.flatMap(({ column, role }) => (role === "rate" || role === "change" ? [[column, role]] : []))),
    explained: notes.some((note) => /[〔［\[【].*累计|累计.*[〔［\[【]/.test(note)),
  }),
  row(row, report, { plan, isPast, roles, explained }) {
    for (const figure of row.indicator.targets) {
      const role = roles[figure.at.column];
      if (role === undefined) {
        const pace = figure === row.goal ? paceIn(figure.raw) : null;
        const beside = pace === null ? null : differing(row, { ...figure, raw: pace, target: readTarget(`年均增长${pace}`, { indicator: row.indicator.name }) }, "rate", plan);
        if (beside !== null) report(beside);
        continue;
      }
      if (role === "rate" && !explained && isTotalUnderYearly(figure)) {
        report({ finding: "totalUnderYearly", at: figure.at, facts: { name: row.indicator.name, raw: figure.raw, header: figure.column } });
        continue;
      }
      if (figure === row.goal) continue;
      // In a table of how a plan ended growth is what there was, and may as well be what was planned.
      const planned = differing(row, figure, role, plan);
      const found = !isPast || planned === null && row.goal !== null ? planned : reachedIn(row, figure, role, plan) ?? planned;
      if (found !== null && found !== "agrees") report(found);
    }
  },
});

/** 10% of 110（年均增长10%）; null where a target says nothing of its pace beside a value. */
const paceIn = (raw: string | null): string | null => (raw === null || !raw.includes("年") ? null : /\d[^（(]*[（(]\s*(?:年均|每年|年平均)(?:增长|增速|提高)?[:：]?\s*([\d.]+%)\s*[)）]\s*$/.exec(raw)?.[1] ?? null);

/** 〔3〕 is a total over the plan: under a header of 年均 alone it says another thing than the header, unless a note explains the brackets. */
const isTotalUnderYearly = ({ raw, column }: TargetFigure): boolean =>
  raw !== null && /^[〔［\[【].*[〕］\]】]/.test(raw.trim()) && /年均|每年|增速|增长率/.test(column) && !/累计|总/.test(column);

/** How a growth of a plan that is over joins what was reached; null where that is not known. */
function reachedIn(row: RowView, figure: TargetFigure, role: "rate" | "change", plan: PlanPeriod) {
  const actual = row.indicator.actuals.find(({ year }) => year === plan.targetYear);
  const value = actual === undefined || actual.value === null ? null : inUnitOf(row.indicator, actual.value, actual.reading.kind === "level" ? actual.reading.unit : null);
  if (actual === undefined || value === null) return null;
  return joining(row, figure, role, { at: actual.at, value, years: plan.targetYear - plan.baseYear }) ?? "agrees";
}

function differing(row: RowView, figure: TargetFigure, role: "rate" | "change", plan: PlanPeriod) {
  const { goal, bound, baseline } = row;
  const { target } = figure;
  if (goal === null || !bound.ok || bound.value.op === "within" || goal.target.kind !== "level" || baseline === null) return null;
  // A target below the baseline beside a growth: target-not-weaker says that it steps back.
  if (target.kind === "change" && target.direction === "up" && row.direction === "higher" && !row.directionGuessed && bound.value.value < baseline) return null;
  return joining(row, figure, role, { at: goal.at, value: bound.value.value, years: (goal.year ?? plan.targetYear) - plan.baseYear });
}

interface End {
  readonly at: SheetArea;
  /** In the row's unit. */
  readonly value: number;
  /** Since the baseline. */
  readonly years: number;
}

function joining({ baseline, indicator, countedFromNothing }: RowView, figure: TargetFigure, role: "rate" | "change", { at, value, years }: End) {
  const { target } = figure;
  if (target.kind !== "change" || target.op !== "=" || target.high !== undefined || countedFromNothing || baseline === null) return null;
  const stated = target.direction === "up" ? target.value : -target.value;
  const place = { at: figure.at, related: [at] };
  const facts = { name: indicator.name, raw: figure.raw, baseline, target: value };
  if (target.measure === "points" || target.measure === "amount") {
    const whole = value - baseline;
    const computed = Number((target.per === "year" ? whole / years : whole).toPrecision(10));
    // 〔3〕 of a growth in per cent is no difference of levels: only what is in the row's own unit is one.
    const isOwn = target.measure === "points" ? indicator.unit === "%" : target.unit === undefined || target.unit === indicator.unit;
    const apart = Math.abs(Math.abs(stated) - Math.abs(computed)) - 0.5 * 10 ** -decimalsOf(stated) - 1e-9;
    if (!isOwn || years <= 0 || apart <= 0) return null;
    // Both values may be rounded as well: then one more of their last digit says little.
    const isFar = apart > 10 ** -Math.max(decimalsOf(value), decimalsOf(baseline));
    return { ...place, finding: isFar ? "differenceDiffers" as const : "differenceMayDiffer" as const, facts: { ...facts, computed } };
  }
  if (target.measure !== "percent" || baseline <= 0 || value <= 0 || years <= 0) return null;
  const ratio = value / baseline;
  const yearly = role === "rate";
  const computed = ((yearly ? ratio ** (1 / years) : ratio) - 1) * 100;
  if (Math.abs(stated - computed) <= ROUNDING) return null;
  // Of money the prices may be others', of tons they can't.
  const isCertain = Math.abs(stated - computed) > FAR && indicator.unit !== null && !/元|[%‰]/.test(indicator.unit) && isAdditive(indicator);
  return { ...place, finding: yearly ? isCertain ? "yearlyContradicts" as const : "yearlyDiffers" as const : "totalDiffers" as const, facts: { ...facts, computed: Number(computed.toFixed(2)) } };
}
