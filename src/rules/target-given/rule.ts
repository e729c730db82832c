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
  inapplicable: ({ table }) => (table.kind === "plan" ? null : "completionTable"),
  *check({ table, rows }) {
    if (isUnfilled(table)) {
      const { sheet, area, plan: { targetYear } } = table;
      yield { finding: "noneFilled", at: cellAt(sheet, area.row, area.column), indicator: null, facts: { count: rows.length, targetYear } };
      return;
    }
    for (const { indicator, index, goal } of rows) {
      if (goal === null || goal.raw !== null || indicator.targets.some(({ raw }) => raw !== null)) continue;
      const facts = { name: indicator.name, targetYear: table.plan.targetYear };
      const finding = indicator.nature === "binding" ? "bindingWithoutTarget" as const : "targetMissing" as const;
      yield { finding, at: goal.at, indicator: index, facts };
    }
  },
});
