import { peopleBase } from "../../catalogue/name-key";
import type { PlanSpan } from "../../catalogue/plans";
import { advance } from "../advance";
import type { RowView } from "../context";
import { defineRule } from "../define";
import { outside } from "../limits";
import { nationalTarget } from "../national-target";

/** Staff and beds per so many people grow as fast as people are trained and wards are built. Binding rows have their own verdict. */
export const pacePlausible = defineRule({
  id: "pace-plausible",
  sources: ["pace"],
  findings: { steep: { severity: "info", facts: ["name", "baseline", "target", "raw", "percent"] } },
  inapplicable: ({ table }) => (table.kind === "plan" ? null : "noRates"),
  given: ({ table: { plan }, settings }) => ({ plan, steepChange: settings.steepChange }),
  only: { rows: (row, { plan }) => neededShare(row, plan) !== null, else: "noRates" },
  row(row, report, { plan, steepChange }) {
    const share = neededShare(row, plan);
    if (share === null || share <= steepChange || row.goal === null || !row.bound.ok) return;
    report({
      finding: "steep", at: row.goal.at,
      facts: { name: row.indicator.name, baseline: row.baseline, target: row.bound.value.value, raw: row.goal.raw, percent: Math.round(share * 100) },
    });
  },
});

/** How much more than the baseline is asked, as a share of it; null where nothing tells, or where the nation asks for as much. */
function neededShare(row: RowView, plan: PlanSpan): number | null {
  const { indicator, baseline, bound, direction } = row;
  if (indicator.nature === "binding" || direction === "lower" || baseline === null || baseline <= 0 || !bound.ok || bound.value.op === "within") return null;
  if (!/[百千万]/.test(indicator.name) || peopleBase(indicator.name) === null) return null;
  // A value that cannot be is another rule's finding.
  const { plausible } = row.standard ?? {};
  if (plausible !== undefined && (outside(baseline, plausible) || outside(bound.value.value, plausible))) return null;
  const share = advance(baseline, bound.value.value, "higher") / baseline;
  if (share <= 0) return null;
  const national = nationalTarget(row, plan);
  return national !== null && advance(national.value, bound.value.value, "higher") <= 0 ? null : share;
}
