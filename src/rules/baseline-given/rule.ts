import { defineRule } from "../define";

/** Indicators have a baseline; a binding one cannot be judged without it, a relative one not even read. */
export const baselineGiven = defineRule({
  id: "baseline-given",
  sources: ["tableForm", "outline11"],
  findings: {
    bindingWithoutBaseline: { severity: "error", facts: ["name", "target", "baseYear"] },
    relativeWithoutBaseline: { severity: "error", facts: ["name", "target", "baseYear"] },
    baselineMissing: { severity: "info", facts: ["name", "baseYear"] },
  },
  inapplicable: ({ table }) => (table.columns.some(({ role }) => role === "baseline") ? null : "noBaselineColumn"),
  *check({ table, rows }) {
    for (const { indicator, index, goal, bound } of rows) {
      if (indicator.baseline?.raw) continue;
      const place = { at: indicator.baseline?.at ?? indicator.at, indicator: index };
      const facts = { name: indicator.name, target: goal?.raw ?? null, baseYear: table.plan.baseYear };
      if (indicator.nature === "binding") {
        yield { ...place, finding: "bindingWithoutBaseline", facts };
      } else if (!bound.ok && bound.fault === "noBaseline") {
        yield { ...place, finding: "relativeWithoutBaseline", facts };
      } else {
        yield { ...place, finding: "baselineMissing", facts: { name: facts.name, baseYear: facts.baseYear } };
      }
    }
  },
});
