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
    totalDiffers: { severity: "warning", facts: ["name", "raw", "computed", "baseline", "target"] },
  },
  inapplicable: ({ table }) => (table.columns.some(({ role }) => role === "rate" || role === "change") ? null : "noGrowthColumn"),
  *check(context) {
    for (const row of context.rows) {
      for (const { figure, role } of growthsOf(row, context)) {
        const { target } = figure;
        const { goal, bound, baseline, indicator } = row;
        if (target.kind !== "change" || target.measure !== "percent" || target.op !== "=" || goal === null || goal === figure) continue;
        if (!bound.ok || bound.value.op === "within" || baseline === null || baseline <= 0 || bound.value.value <= 0) continue;
        const years = (goal.year ?? context.table.plan.targetYear) - context.table.plan.baseYear;
        const ratio = bound.value.value / baseline;
        const yearly = role === "rate";
        const computed = ((yearly ? ratio ** (1 / years) : ratio) - 1) * 100;
        const stated = target.direction === "up" ? target.value : -target.value;
        if (years <= 0 || Math.abs(stated - computed) <= ROUNDING) continue;
        yield {
          finding: yearly ? "yearlyDiffers" as const : "totalDiffers" as const, at: figure.at, indicator: row.index, related: [goal.at],
          facts: { name: indicator.name, raw: figure.raw, computed: Number(computed.toFixed(2)), baseline, target: bound.value.value },
        };
      }
    }
  },
});

function growthsOf({ indicator }: RowView, { table }: CheckContext): readonly { readonly figure: TargetFigure; readonly role: ColumnRole }[] {
  const roles = new Map(table.columns.map(({ column, role }) => [column, role]));
  return indicator.targets.flatMap((figure) => {
    const role = roles.get(figure.at.column);
    return role === "rate" || role === "change" ? [{ figure, role }] : [];
  });
}
