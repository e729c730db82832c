import { defineRule } from "../define";

/** 全部消除, 全覆盖, 完成: done or not done is a line to judge by; 基本消除 and 完成省下达任务 say no measure of their own. */
const isDone = (raw: string, sense: string): boolean => (sense === "done" || /^(?:实现)?全(?:部|面)?(?:消除|完成|建成|达标|退出|淘汰|覆盖)$/.test(raw)) && !/基本|大体|任务|目标|要求/.test(raw);

/** A binding target is definite: a number, or done and not done. */
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
      if ((target.kind === "qualitative" && !isDone(goal.raw, target.sense)) || target.kind === "peer") yield { ...found, finding: "numberless" };
      if ("approx" in target && target.approx) yield { ...found, finding: "approximate" };
    }
  },
});
