import { defineRule } from "../define";
import { nationalTarget, strongerNational } from "../national-target";

/** Beside the national plan, for reference: figures not yet held against the official text accuse nobody. */
export const nationalMet = defineRule({
  id: "national-met",
  sources: ["healthPlan14"],
  findings: {
    bindingWeaker: { severity: "warning", facts: ["name", "raw", "national", "wording", "source"] },
    weaker: { severity: "info", facts: ["name", "raw", "national", "wording", "source"] },
  },
  inapplicable: ({ rows, table }) => (rows.some((row) => nationalTarget(row, table) !== null) ? null : "noNational"),
  *check({ rows, table }) {
    if (table.kind !== "plan") return;
    for (const row of rows) {
      const national = strongerNational(row, table);
      if (national === null || row.goal === null) continue;
      yield {
        finding: row.indicator.nature === "binding" ? "bindingWeaker" as const : "weaker" as const, at: row.goal.at, indicator: row.index,
        facts: { name: row.indicator.name, raw: row.goal.raw, national: national.value, wording: national.figure.target, source: national.figure.source },
      };
    }
  },
});
