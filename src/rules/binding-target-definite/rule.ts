import { defineRule } from "../define";

/** A binding target is a definite number. */
export const bindingTargetDefinite = defineRule({
  id: "binding-target-definite",
  sources: ["outline11"],
  findings: {
    approximate: { severity: "warning", facts: ["name", "raw"] },
    numberless: { severity: "warning", facts: ["name", "raw"] },
  },
  inapplicable: ({ bindingRows }) => (bindingRows.length > 0 ? null : "noBinding"),
  *check({ bindingRows }) {
    for (const { indicator, index, goal } of bindingRows) {
      if (goal === null || goal.raw === null) continue;
      const found = { at: goal.at, indicator: index, facts: { name: indicator.name, raw: goal.raw } };
      const { target } = goal;
      if (target.kind === "qualitative" || target.kind === "peer") yield { ...found, finding: "numberless" };
      if ("approx" in target && target.approx) yield { ...found, finding: "approximate" };
    }
  },
});
