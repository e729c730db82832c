import type { ColumnRole, TargetFigure } from "../../table/table";
import type { CheckContext, RowView } from "../context";
import { defineRule } from "../define";

/** Rates are given with one decimal. */
const ROUNDING = 0.1;

/** A growth that is stated joins the two values beside it. */
export const growthAgrees = defineRule({
  id: "growth-agrees",
  sources: ["unitDefinition"],
  findings: {
    yearlyDiffers: { severity: "warning", facts: ["name", "raw", "computed", "baseline", "target"] },
    differenceDiffers: { severity: "warning", facts: ["name", "raw", "computed", "baseline", "target"] },
    totalUnderYearly: { severity: "warning", facts: ["name", "raw", "header"] },
    totalDiffers: { severity: "warning", facts: ["name", "raw", "computed", "baseline", "target"] },
  },
  inapplicable: ({ table }) => (table.columns.some(({ role }) => role === "rate" || role === "change") ? null : "noGrowthColumn"),
  *check(context) {
    for (const row of context.rows) {
      for (const { figure, role } of growthsOf(row, context)) {
        if (role === "rate" && isUnexplainedTotal(figure, context)) {
          yield { finding: "totalUnderYearly", at: figure.at, indicator: row.index, facts: { name: row.indicator.name, raw: figure.raw, header: figure.column } };
          continue;
        }
        const found = figure === row.goal ? null : differing(row, figure, role, context);
        if (found !== null) yield found;
      }
    }
  },
});

/** 〔3〕 is a total over the plan: under a header of 年均 alone it says another thing than the header, unless a note explains the brackets. */
const isUnexplainedTotal = ({ raw, column }: TargetFigure, { table: { notes } }: CheckContext): boolean =>
  raw !== null && /^[〔［\[【].*[〕］\]】]/.test(raw.trim()) && /年均|每年|增速|增长率/.test(column) && !/累计|总/.test(column)
  && !notes.some((note) => /[〔［\[【].*累计|累计.*[〔［\[【]/.test(note));

function differing(row: RowView, figure: TargetFigure, role: ColumnRole, { table }: CheckContext) {
  const { goal, bound, baseline, indicator, countedFromNothing } = row;
  const { target } = figure;
  if (target.kind !== "change" || target.op !== "=" || target.high !== undefined || goal === null || countedFromNothing) return null;
  if (!bound.ok || bound.value.op === "within" || goal.target.kind !== "level" || baseline === null) return null;
  const stated = target.direction === "up" ? target.value : -target.value;
  const place = { at: figure.at, indicator: row.index, related: [goal.at] };
  const facts = { name: indicator.name, raw: figure.raw, baseline, target: bound.value.value };
  const years = (goal.year ?? table.plan.targetYear) - table.plan.baseYear;
  if (target.measure === "points" || target.measure === "amount") {
    const whole = bound.value.value - baseline;
    const computed = Number((target.per === "year" ? whole / years : whole).toPrecision(10));
    // 〔3〕 of a growth in per cent is no difference of levels: only what is in the row's own unit is one.
    const isOwn = target.measure === "points" ? indicator.unit === "%" : target.unit === undefined || target.unit === indicator.unit;
    if (!isOwn || years <= 0 || Math.abs(Math.abs(stated) - Math.abs(computed)) <= 0.5 * 10 ** -decimalsOf(stated) + 1e-9) return null;
    return { ...place, finding: "differenceDiffers" as const, facts: { ...facts, computed } };
  }
  if (target.measure !== "percent" || baseline <= 0 || bound.value.value <= 0 || years <= 0) return null;
  const ratio = bound.value.value / baseline;
  const yearly = role === "rate";
  const computed = ((yearly ? ratio ** (1 / years) : ratio) - 1) * 100;
  if (Math.abs(stated - computed) <= ROUNDING) return null;
  return { ...place, finding: yearly ? "yearlyDiffers" as const : "totalDiffers" as const, facts: { ...facts, computed: Number(computed.toFixed(2)) } };
}

const decimalsOf = (value: number): number => String(value).split(".")[1]?.length ?? 0;

function growthsOf({ indicator }: RowView, { table }: CheckContext): readonly { readonly figure: TargetFigure; readonly role: ColumnRole }[] {
  const roles = new Map(table.columns.map(({ column, role }) => [column, role]));
  return indicator.targets.flatMap((figure) => {
    const role = roles.get(figure.at.column);
    return role === "rate" || role === "change" ? [{ figure, role }] : [];
  });
}
