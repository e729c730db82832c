import { defineRule } from "../define";
import { isDone } from "../done";

/** 完成省下达任务: the superior sets the number, as of energy and emissions. */
const IS_ASSIGNED = /下达|分解/;

/** A binding target is definite: a number, or done and not done. */
export const bindingTargetDefinite = defineRule({
  id: "binding-target-definite",
  sources: ["outline11"],
  findings: {
    approximate: { severity: "warning", facts: ["name", "raw"] },
    assigned: { severity: "info", facts: ["name", "raw"] },
    numberless: { severity: "warning", facts: ["name", "raw"] },
  },
  inapplicable: ({ bindingRows }) => (bindingRows.length > 0 ? null : "noBinding"),
  *check({ bindingRows }) {
    for (const { indicator, index, goal } of bindingRows) {
      if (goal === null || goal.raw === null) continue;
      const found = { at: goal.at, indicator: index, facts: { name: indicator.name, raw: goal.raw } };
      const { target } = goal;
      if (target.kind === "qualitative" && IS_ASSIGNED.test(goal.raw)) yield { ...found, finding: "assigned" };
      else if ((target.kind === "qualitative" && !isDone(target, goal.raw)) || target.kind === "peer") yield { ...found, finding: "numberless" };
      if ("approx" in target && target.approx) yield { ...found, finding: "approximate" };
    }
  },
});
