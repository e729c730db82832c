import { latestAfter } from "../../measures/latest-after";
import { meets } from "../../target/meets";
import { advance } from "../advance";
import type { RowView } from "../row-view";
import { defineRule } from "../define";
import { outOfSeries } from "../out-of-series";
import { hasImpossible } from "../slips";

/** Since the base year no indicator has gone back. Binding ones have their own verdict. */
export const progressKept = defineRule({
  id: "progress-kept",
  sources: ["tableForm"],
  findings: {
    wentBack: { severity: "warning", facts: ["name", "actual", "year", "baseline", "raw"] },
  },
  inapplicable: ({ table }) => (table.kind === "plan" ? null : "completionTable"),
  given: ({ table: { plan: { baseYear } } }) => ({ baseYear }),
  only: { rows: ({ observed }, { baseYear }) => latestAfter(observed, baseYear) !== null, else: "noActuals" },
  row(row, report, { baseYear }) {
    const { indicator: { name, nature, actuals }, base, baseline, goal } = row;
    const latest = latestAfter(row.observed, baseYear);
    if (nature === "binding" || latest === null || baseline === null || base === null || goal === null) return;
    if (!hasGoneBack(row, baseline, latest.value) || hasImpossible(row)) return;
    const figure = actuals.find(({ year, value }) => year === latest.year && value !== null);
    // A slip of the pen is told as such.
    if (figure === undefined || outOfSeries(row.indicator)?.figure === figure) return;
    const related = base.origin.from === "cell" ? [base.origin.at, goal.at] : [goal.at];
    report({ finding: "wentBack", at: figure.at, related, facts: { name, actual: figure.raw, year: latest.year, baseline, raw: goal.raw } });
  },
});

/** Behind the baseline, while the target leads on from it: the target then confirms what the name may only hint at. */
function hasGoneBack({ bound, direction, countedFromNothing }: RowView, baseline: number, now: number): boolean {
  if (!bound.ok || countedFromNothing || (direction !== "higher" && direction !== "lower")) return false;
  return advance(baseline, bound.value.value, direction) > 0 && advance(baseline, now, direction) < 0
    && meets(bound.value, now, { direction, tolerance: 0 }) === false;
}
