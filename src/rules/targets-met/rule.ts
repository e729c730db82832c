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
  given: ({ table: { plan }, settings }) => ({ targetYear: plan.targetYear, tolerance: settings.approxTolerance }),
  row({ indicator, goal, bound, direction }, report, { targetYear, tolerance }) {
    const actual = indicator.actuals.find(({ year, value }) => year === targetYear && value !== null);
    if (actual?.value === undefined || actual.value === null || goal === null || !bound.ok) return;
    const value = inUnitOf({ unit: bound.value.unit ?? indicator.unit }, actual.value, actual.reading.kind === "level" ? actual.reading.unit ?? indicator.unit : null);
    if (value === null) return;
    const met = meets(bound.value, value, { direction, tolerance });
    // Of unknown direction it cannot be said that it is missed, only that it is less.
    const finding = met === false ? "missed" : met === null && value < bound.value.value ? "belowPlan" : null;
    if (finding !== null) report({ finding, at: actual.at, related: [goal.at], facts: { name: indicator.name, actual: actual.raw, raw: goal.raw, year: targetYear } });
  },
});
