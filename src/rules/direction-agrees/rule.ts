import { defineRule } from "../define";
import { pointsAgainst } from "../slips";

/** A minus that is no dash between two numbers. */
const NEGATIVE = /(?:^|[^\d%.])[-−–]\s*\d/;

/** The target's operator points the way that is better for a standard indicator. */
export const directionAgrees = defineRule({
  id: "direction-agrees",
  sources: ["healthPlan14", "tableForm"],
  findings: {
    operatorAgainst: { severity: "error", facts: ["name", "raw", "direction"] },
    negativeDrop: { severity: "warning", facts: ["name", "raw"] },
  },
  inapplicable: ({ rows }) => (rows.some(({ standard, isDrop }) => standard?.direction || isDrop) ? null : "noStandard"),
  *check({ rows }) {
    for (const row of rows) {
      const { indicator, index, standard, isDrop, goal } = row;
      if (isDrop && goal?.raw && NEGATIVE.test(goal.raw.normalize("NFKC"))) {
        yield { finding: "negativeDrop", at: goal.at, indicator: index, facts: { name: indicator.name, raw: goal.raw } };
      }
      if (goal === null || !pointsAgainst(row)) continue;
      yield {
        finding: "operatorAgainst", at: goal.at, indicator: index,
        facts: { name: indicator.name, raw: goal.raw, direction: standard?.direction ?? null },
      };
    }
  },
});
