import { baseYearOf } from "../base-year";
import type { CheckContext } from "../context";
import type { RowView } from "../row-view";
import { defineRule } from "../define";
import { isUnfilled } from "../filled";
import { knowsNoBaseline } from "../main-table";
import { isMisplaced } from "../misplaced";
import { asksForBaseline, bindingNeedsBaseline, isRelative, isWordsAlone } from "../needs-baseline";

const hasColumn = ({ table }: CheckContext): boolean => table.columns.some(({ role }) => role === "baseline");

/** Indicators have a baseline; a binding one cannot be judged without it, a relative one not even read. */
export const baselineGiven = defineRule({
  id: "baseline-given",
  sources: ["tableForm", "outline11"],
  findings: {
    bindingWithoutBaseline: { severity: "error", facts: ["name", "target", "baseYear"] },
    relativeWithoutBaseline: { severity: "error", facts: ["name", "target", "baseYear"] },
    trendWithoutBaseline: { severity: "warning", facts: ["name", "target", "baseYear"] },
    bindingBaselineInText: { severity: "warning", facts: ["name", "baseYear", "said", "line"] },
    baselineMissing: { severity: "info", facts: ["name", "baseYear"] },
  },
  inapplicable: (context) => (context.table.kind === "completion" && !hasColumn(context) ? "noBaselineColumn" : null),
  // Of a table without any figure one thing is said, by target-given.
  given: (context) => (isUnfilled(context.table) ? null : { baseYear: baseYearOf(context.table), inColumn: hasColumn(context), saidOfTable: knowsNoBaseline(context) }),
  row(row, report, { baseYear, inColumn, saidOfTable }) {
    const { indicator, goal, bound } = row;
    const at = indicator.baseline?.at ?? indicator.at;
    // A baseline that the completion table or the text gives is one; what binds has it in a table, where it is looked up.
    if (row.base !== null || row.countedFromNothing) {
      const origin = row.base?.origin;
      if (indicator.nature !== "binding" || origin?.from !== "text") return;
      report({ finding: "bindingBaselineInText", at, said: [{ line: origin.line, quote: origin.quote }], facts: { name: indicator.name, baseYear, said: row.base?.raw ?? null, line: origin.line } });
      return;
    }
    if (isMisplaced(indicator)) return;
    const facts = { name: indicator.name, target: goal?.raw ?? null, baseYear };
    // That there is no column of baselines says it of all such targets.
    if (saidOfTable && asksForBaseline(row)) return;
    if (!bound.ok && bound.fault === "noBaseline") report({ finding: "relativeWithoutBaseline", at, facts });
    // Where the target is missing as well, that is said already, and says it all.
    else if (bindingNeedsBaseline(row)) report({ finding: "bindingWithoutBaseline", at, facts });
    else if (isRelative(row) && (startsLater(row) || isWithoutMeasure(row))) return;
    else if (isRelative(row)) report({ finding: "trendWithoutBaseline", at, facts });
    else if (inColumn && needsOne(row) && !(indicator.nature === "binding" && isWordsAlone(row))) report({ finding: "baselineMissing", at, facts: { name: facts.name, baseYear } });
  },
});

/** The first value stands in a later year: a new index has none of the base year. */
const startsLater = ({ observed }: RowView): boolean => observed.length > 0;

/** 国际影响力显著提升: without a unit nothing is measured, and there is no value that it could start from. */
const isWithoutMeasure = ({ indicator: { unit }, goal }: RowView): boolean => unit === null && goal?.target.kind === "qualitative" && goal.target.sense !== "proportional";

/** What is done or not done has no value to start from, nor has what is only advocated and sets no value to reach. */
const needsOne = ({ indicator, goal }: RowView): boolean =>
  !(indicator.nature === "advocated" && (goal === null || goal.raw === null)) && !(goal?.target.kind === "qualitative" && goal.target.sense === "done");
