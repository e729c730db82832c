import { cellAt } from "../../grid/area";
import { goalOf } from "../goal-of";
import type { RowView } from "../row-view";
import { defineRule } from "../define";
import { isWeaker } from "../advance";
import { hasImpossible } from "../slips";
import { inUnitOf } from "../units";
import { missedAndDropped } from "./dropped";

/** The plan asks for no less than the plan before it did, and does not leave out what that one missed. */
export const previousTargetKept = defineRule({
  id: "previous-target-kept",
  sources: ["tableForm"],
  findings: {
    weakerThanBefore: { severity: "warning", facts: ["name", "raw", "before", "plan"] },
    missedAndDropped: { severity: "info", facts: ["name", "actual", "before", "plan"] },
    missedAndRepeated: { severity: "info", facts: ["name", "raw", "baseline", "plan"] },
  },
  only: { rows: ({ before }) => before !== null, else: "noPlanBefore" },
  row(row, report) {
    const { indicator, goal, bound, before, direction } = row;
    if (goal === null || before === null || !bound.ok || bound.value.op === "within") return;
    const earlier = goalOf(before.table, before.indicator);
    const asked = earlier === null ? null : askedIn(row, earlier.target);
    if (earlier === null || asked === null) return;
    // A slip of scale is another rule's finding, which says it all.
    if (hasImpossible(row)) return;
    const place = { at: goal.at, related: [earlier.at] };
    const facts = { name: indicator.name, raw: goal.raw, plan: before.table.plan.name };
    if (isWeaker(bound.value.value, asked, direction)) report({ ...place, finding: "weakerThanBefore", facts: { ...facts, before: earlier.raw } });
    else if (bound.value.value === asked && row.baseline !== null && row.baseline < asked && direction !== "lower") {
      report({ ...place, finding: "missedAndRepeated", facts: { ...facts, baseline: row.base?.raw ?? row.baseline } });
    }
  },
  *check(context) {
    const { table: { sheet, area } } = context;
    for (const { before, indicator: { name }, goal, actual } of missedAndDropped(context)) {
      yield {
        finding: "missedAndDropped", at: cellAt(sheet, area.row, area.column), indicator: null, related: [actual.at],
        facts: { name, actual: actual.raw, before: goal.raw, plan: before.plan.name },
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
