import { goalOf, type RowView } from "../context";
import { defineRule } from "../define";
import { isWeaker } from "../advance";
import { inUnitOf } from "../units";

/** The plan asks for no less than the plan before it did. */
export const previousTargetKept = defineRule({
  id: "previous-target-kept",
  sources: ["tableForm"],
  findings: { weakerThanBefore: { severity: "warning", facts: ["name", "raw", "before", "plan"] } },
  inapplicable: ({ rows }) => (rows.some(({ before }) => before !== null) ? null : "noPlanBefore"),
  *check({ rows }) {
    for (const row of rows) {
      const { indicator, index, goal, bound, before, direction } = row;
      if (goal === null || before === null || !bound.ok || bound.value.op === "within") continue;
      const earlier = goalOf(before.table, before.indicator);
      const asked = earlier === null ? null : askedIn(row, earlier.target);
      if (earlier === null || asked === null || !isWeaker(bound.value.value, asked, direction)) continue;
      yield {
        finding: "weakerThanBefore", at: goal.at, indicator: index, related: [earlier.at],
        facts: { name: indicator.name, raw: goal.raw, before: earlier.raw, plan: before.table.plan.name },
      };
    }
  },
});

/** The number of the earlier target in the row's unit; only a plain one can be compared. */
function askedIn({ indicator, before }: RowView, target: NonNullable<ReturnType<typeof goalOf>>["target"]): number | null {
  if (target.kind !== "level" || before === null) return null;
  return target.unit === undefined && before.indicator.standard !== indicator.standard
    ? null
    : inUnitOf(indicator, target.value, target.unit ?? before.indicator.unit);
}
