import { defineRule } from "../define";

/** What stands in a value's cell can be read in one way. */
export const valuesReadable = defineRule({
  id: "values-readable",
  sources: ["tableForm"],
  findings: {
    targetUnread: { severity: "warning", facts: ["name", "raw"] },
    baselineUnread: { severity: "warning", facts: ["name", "raw"] },
    severalTargets: { severity: "warning", facts: ["name", "raw", "count"] },
    percentOrPoints: { severity: "warning", facts: ["name", "raw"] },
  },
  *check({ rows }) {
    for (const { indicator, index, goal, bound } of rows) {
      const { name, baseline } = indicator;
      if (baseline?.raw && baseline.reading.kind === "unread") {
        yield { finding: "baselineUnread", at: baseline.at, indicator: index, facts: { name, raw: baseline.raw } };
      }
      if (goal === null || goal.raw === null) continue;
      const place = { at: goal.at, indicator: index };
      const facts = { name, raw: goal.raw };
      if (goal.target.kind === "unread") yield { ...place, finding: "targetUnread", facts };
      if (goal.target.kind === "parts") {
        yield { ...place, finding: "severalTargets", facts: { ...facts, count: goal.target.parts.length } };
      }
      if (!bound.ok && bound.fault === "percentOrPoints") yield { ...place, finding: "percentOrPoints", facts };
    }
  },
});
