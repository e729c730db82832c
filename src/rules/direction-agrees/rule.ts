import type { Operator } from "../../target/target";
import { defineRule } from "../define";

const AGAINST: Readonly<Record<"higher" | "lower", readonly Operator[]>> = {
  higher: ["<=", "<"],
  lower: [">=", ">"],
};

/** The target's operator points the way that is better for a standard indicator. */
export const directionAgrees = defineRule({
  id: "direction-agrees",
  sources: ["healthPlan14", "tableForm"],
  findings: { operatorAgainst: { severity: "error", facts: ["name", "raw", "direction"] } },
  inapplicable: ({ rows }) => (rows.some(({ standard }) => standard?.direction) ? null : "noStandard"),
  *check({ rows }) {
    for (const { indicator, index, standard, goal } of rows) {
      const direction = standard?.direction;
      if ((direction !== "higher" && direction !== "lower") || goal === null || goal.target.kind !== "level") continue;
      if (!AGAINST[direction].includes(goal.target.op)) continue;
      yield {
        finding: "operatorAgainst", at: goal.at, indicator: index,
        facts: { name: indicator.name, raw: goal.raw, direction },
      };
    }
  },
});
