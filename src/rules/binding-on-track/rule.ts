import type { Assessment } from "../assessment";
import { defineRule } from "../define";
import { hasImpossible } from "../slips";

const KIND = { high: "highRisk", watch: "toWatch", unknown: "undetermined", controlled: null, met: null } as const;

/** Every binding indicator can be met, as far as its numbers tell. A missing baseline, and a target weaker than it, are other rules' findings. */
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
      if (finding === null || (finding === "undetermined" && (assessment.baseline.raw === null || assessment.target.raw === null)) || assessment.reasons.some(({ code }) => code === "targetWeaker")) continue;
      const row = rows[assessment.indicator];
      if (finding === "highRisk" && row !== undefined && hasImpossible(row)) continue;
      const place = { at: row?.goal?.at ?? assessment.at, indicator: assessment.indicator };
      const facts = factsOf(assessment);
      if (finding === "undetermined") yield { ...place, finding, facts };
      else yield { ...place, finding, facts: { ...facts, gap: assessment.gap } };
    }
  },
});

const factsOf = ({ name, baseline, target }: Assessment) => ({ name, baseline: baseline.raw, target: target.raw });
