import type { Figure } from "../../table/table";
import { defineRule } from "../define";
import { isDone } from "../done";

/** 完成省下达任务: the superior sets the number, as of energy and emissions. */
const IS_ASSIGNED = /下达|分解/;

/** 重点建设用地安全利用：有效保障, as the State's own plans have it. */
const IS_GUARANTEE = /^(?:得到|持续得到)?(?:有效|切实|全面)?保障$/;

/** What is there is the line: 不减少, 只增不减, 不低于现状. */
const KEEPS_WHAT_IS = /不(?:再)?(?:减少|降低|下降|增加|增长|扩大|上升)$|只[增减]不[增减]|[零负]增长|(?:不低于|不高于|不超过|保持)(?:现状|现有|20\d\d年)(?:水平|规模|面积|数量)?$/;

/** A binding target is definite: a number, or done and not done. */
export const bindingTargetDefinite = defineRule({
  id: "binding-target-definite",
  sources: ["outline11"],
  findings: {
    approximate: { severity: "warning", facts: ["name", "raw"] },
    assigned: { severity: "warning", facts: ["name", "raw"] },
    guaranteed: { severity: "info", facts: ["name", "raw"] },
    numberless: { severity: "warning", facts: ["name", "raw"] },
  },
  only: { rows: ({ indicator }) => indicator.nature === "binding", else: "noBinding" },
  row({ indicator, goal }, report) {
    if (goal === null || goal.raw === null) return;
    const { at, raw, target } = goal;
    const facts = { name: indicator.name, raw };
    if (target.kind === "qualitative" && IS_ASSIGNED.test(raw)) report({ finding: "assigned", at, facts });
    else if (target.kind === "qualitative" && indicator.unit === null && IS_GUARANTEE.test(raw.trim())) report({ finding: "guaranteed", at, facts });
    else if ((target.kind === "qualitative" && !isDone(target, raw) && !keepsWhatIs(indicator.baseline, raw)) || target.kind === "peer") report({ finding: "numberless", at, facts });
    if ("approx" in target && target.approx) report({ finding: "approximate", at, facts });
  },
});

const keepsWhatIs = (baseline: Figure | null, raw: string): boolean => baseline !== null && baseline.value !== null && KEEPS_WHAT_IS.test(raw.trim());
