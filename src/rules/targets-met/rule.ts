import { meets } from "../../target/meets";
import { defineRule } from "../define";
import { inUnitOf } from "../units";

/** At the end of a plan its targets are met, or the shortfall is explained. */
export const targetsMet = defineRule({
  id: "targets-met",
  sources: ["outline11", "tableForm"],
  findings: {
    missed: { severity: "warning", facts: ["name", "actual", "raw", "year"] },
    belowPlan: { severity: "info", facts: ["name", "actual", "raw", "year"] },
  },
  inapplicable: ({ table }) => (table.kind === "completion" ? null : "planTable"),
  *check({ table: { plan }, rows, settings }) {
    for (const { indicator, index, goal, bound, direction } of rows) {
      const actual = indicator.actuals.find(({ year, value }) => year === plan.targetYear && value !== null);
      if (actual?.value === undefined || actual.value === null || goal === null || !bound.ok) continue;
      const value = inUnitOf({ unit: bound.value.unit ?? indicator.unit }, actual.value, actual.reading.kind === "level" ? actual.reading.unit ?? indicator.unit : null);
      if (value === null) continue;
      const met = meets(bound.value, value, { direction, tolerance: settings.approxTolerance });
      const found = { at: actual.at, indicator: index, related: [goal.at], facts: { name: indicator.name, actual: actual.raw, raw: goal.raw, year: plan.targetYear } };
      if (met === false) yield { ...found, finding: "missed" };
      // Of unknown direction it cannot be said that it is missed, only that it is less.
      else if (met === null && value < bound.value.value) yield { ...found, finding: "belowPlan" };
    }
  },
});
