import type { AssessmentReason } from "../assessment";
import { defineRule } from "../define";

const KIND = { high: "highRisk", watch: "toWatch", unknown: "undetermined", controlled: null, met: null } as const;

/** Slips, and targets behind their baselines, are other rules' findings. */
const SAID_ELSEWHERE: ReadonlySet<AssessmentReason> = new Set<AssessmentReason>(["targetWeaker", "toBeCorrected"]);

/** Every binding indicator can be met, as far as its numbers tell. A missing baseline is another rule's finding. */
export const bindingOnTrack = defineRule({
  id: "binding-on-track",
  sources: ["outline11", "pace"],
  findings: {
    highRisk: { severity: "warning", facts: ["name", "baseline", "target", "gap"] },
    toWatch: { severity: "info", facts: ["name", "baseline", "target", "gap"] },
    undetermined: { severity: "info", facts: ["name", "baseline", "target"] },
  },
  inapplicable: ({ bindingRows }) => (bindingRows.length > 0 ? null : "noBinding"),
  *check({ rows, binding }) {
    for (const assessment of binding) {
      const finding = KIND[assessment.risk];
      if (finding === null || (finding === "undetermined" && (assessment.baseline.raw === null || assessment.target.raw === null)) || assessment.reasons.some(({ code }) => SAID_ELSEWHERE.has(code))) continue;
      const row = rows[assessment.indicator];
      const at = row?.goal?.at ?? assessment.at;
      const { indicator, name, baseline: { raw: baseline }, target: { raw: target }, gap } = assessment;
      if (finding === "undetermined") yield { finding, at, indicator, facts: { name, baseline, target } };
      else yield { finding, at, indicator, facts: { name, baseline, target, gap } };
    }
  },
});
