import { cellAt } from "../../grid/area";
import { defineRule } from "../define";
import { isUnfilled } from "../filled";

/** Every indicator of a plan has a target. */
export const targetGiven = defineRule({
  id: "target-given",
  sources: ["tableForm", "outline11"],
  findings: {
    bindingWithoutTarget: { severity: "error", facts: ["name", "targetYear"] },
    noneFilled: { severity: "warning", facts: ["count", "targetYear"] },
    targetMissing: { severity: "warning", facts: ["name", "targetYear"] },
  },
  inapplicable: ({ table }) => (table.kind === "plan" || isUnfilled(table) ? null : "completionTable"),
  given: ({ table }) => (isUnfilled(table) ? null : { targetYear: table.plan.targetYear }),
  row({ indicator, goal }, report, { targetYear }) {
    // What is only advocated need not set a value to reach.
    if (indicator.nature === "advocated") return;
    if (goal === null || goal.raw !== null || indicator.targets.some(({ raw }) => raw !== null)) return;
    report({ finding: indicator.nature === "binding" ? "bindingWithoutTarget" : "targetMissing", at: goal.at, facts: { name: indicator.name, targetYear } });
  },
  *check({ table, rows }) {
    if (!isUnfilled(table)) return;
    const { sheet, area, plan: { targetYear } } = table;
    yield { finding: "noneFilled", at: cellAt(sheet, area.row, area.column), indicator: null, facts: { count: rows.length, targetYear } };
  },
});
