import { cellAt } from "../../grid/area";
import { defineRule } from "../define";
import { endOf } from "../end-of";
import { SAID_MET, SAYS_WHETHER, wordsBeside } from "../words-beside";

/** At the end of a plan its targets are met, or the shortfall is explained. */
export const targetsMet = defineRule({
  id: "targets-met",
  sources: ["outline11", "tableForm"],
  findings: {
    missed: { severity: "warning", facts: ["name", "actual", "raw", "year"] },
    saidMet: { severity: "error", facts: ["name", "actual", "raw", "said"] },
    saidMetBelow: { severity: "warning", facts: ["name", "actual", "raw", "said"] },
    belowPlan: { severity: "info", facts: ["name", "actual", "raw", "year"] },
  },
  inapplicable: ({ table }) => (table.kind === "completion" ? null : "planTable"),
  given: ({ table, grid, settings }) => ({ targetYear: table.plan.targetYear, tolerance: settings.approxTolerance, said: wordsBeside(table, grid, ({ header }) => SAYS_WHETHER.test(header), (text) => SAID_MET.test(text)) }),
  row(row, report, { targetYear, tolerance, said }) {
    const ended = endOf(row, targetYear, tolerance);
    if (ended === null) return;
    const { actual, goal, met, isLess } = ended;
    const { indicator: { name, at: { row: line, sheet } } } = row;
    const isBelow = met === null && isLess;
    const word = met === false || isBelow ? said[line] : undefined;
    if (word !== undefined) {
      report({ finding: isBelow ? "saidMetBelow" : "saidMet", at: cellAt(sheet, line, word.column), related: [actual.at, goal.at], facts: { name, actual: actual.raw, raw: goal.raw, said: word.text } });
      return;
    }
    // Of unknown direction it cannot be said that it is missed, only that it is less.
    const finding = met === false ? "missed" : isBelow ? "belowPlan" : null;
    if (finding !== null) report({ finding, at: actual.at, related: [goal.at], facts: { name, actual: actual.raw, raw: goal.raw, year: targetYear } });
  },
});
