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
  row({ indicator, goal }, report) {
    if (indicator.nature !== "binding" || goal === null || goal.raw === null) return;
    const { at, raw, target } = goal;
    const facts = { name: indicator.name, raw };
    if (target.kind === "qualitative" && IS_ASSIGNED.test(raw)) report({ finding: "assigned", at, facts });
    else if ((target.kind === "qualitative" && !isDone(target, raw)) || target.kind === "peer") report({ finding: "numberless", at, facts });
    if ("approx" in target && target.approx) report({ finding: "approximate", at, facts });
  },
});
