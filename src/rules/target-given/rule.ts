import { defineRule } from "../define";

/** Every indicator of a plan has a target. */
export const targetGiven = defineRule({
  id: "target-given",
  sources: ["tableForm", "outline11"],
  findings: {
    bindingWithoutTarget: { severity: "error", facts: ["name", "targetYear"] },
    targetMissing: { severity: "warning", facts: ["name", "targetYear"] },
  },
  inapplicable: ({ table }) => (table.kind === "plan" ? null : "completionTable"),
  *check({ table, rows }) {
    for (const { indicator, index, goal } of rows) {
      if (goal === null || goal.raw !== null || indicator.targets.some(({ raw }) => raw !== null)) continue;
      const facts = { name: indicator.name, targetYear: table.plan.targetYear };
      const finding = indicator.nature === "binding" ? "bindingWithoutTarget" as const : "targetMissing" as const;
      yield { finding, at: goal.at, indicator: index, facts };
    }
  },
});
