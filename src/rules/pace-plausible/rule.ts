import { peopleBase } from "../../catalogue/name-key";
import type { PlanSpan } from "../../catalogue/plans";
import type { Claim } from "../../table/claim";
import { advance } from "../advance";
import type { RowView } from "../row-view";
import { defineRule, placeOf } from "../define";
import { outside } from "../limits";
import { nationalTarget } from "../national-target";

/** Staff and beds per so many people grow as fast as people are trained and wards are built. Binding rows have their own verdict. */
export const pacePlausible = defineRule({
  id: "pace-plausible",
  sources: ["pace"],
  findings: {
    leap: { severity: "warning", facts: ["name", "baseline", "target", "raw", "times"] },
    steep: { severity: "info", facts: ["name", "baseline", "target", "raw", "percent"] },
    steeperThanBefore: { severity: "info", facts: ["name", "baseline", "target", "raw", "percent", "before", "line"] },
  },
  inapplicable: ({ table }) => (table.kind === "plan" ? null : "noRates"),
  given: ({ table: { plan }, settings }) => ({ plan, steepChange: settings.steepChange, paceLimit: settings.paceLimit }),
  only: { rows: (row) => neededShare(row) !== null, else: "noRates" },
  row(row, report, { plan, steepChange, paceLimit }) {
    const share = neededShare(row);
    if (share === null || share <= steepChange || row.goal === null || !row.bound.ok) return;
    const facts = { name: row.indicator.name, baseline: row.baseline, target: row.bound.value.value, raw: row.goal.raw, percent: Math.round(share * 100) };
    const times = row.bound.value.value / (row.baseline ?? NaN);
    if (times >= LEAP && (row.baseline ?? 0) >= 1 && !isAskedByNation(row, plan)) {
      report({ finding: "leap", at: row.goal.at, facts: { name: facts.name, baseline: facts.baseline, target: facts.target, raw: facts.raw, times: Math.round(times) } });
      return;
    }
    const before = growthBefore(row, plan);
    // What the place itself did counts more than what the nation asks for.
    if (before !== null) {
      const isSteeper = share > paceLimit * before.share;
      if (isSteeper) report({ finding: "steeperThanBefore", at: row.goal.at, said: [placeOf(before.claim)], facts: { ...facts, before: Math.round(before.share * 1000) / 10, line: before.claim.line } });
    } else if (!isAskedByNation(row, plan)) report({ finding: "steep", at: row.goal.at, facts });
  },
});

/** From so many times a baseline on that is no beginning, a decimal point is likelier than the growth. */
const LEAP = 8;

/** By how much the text says that it grew over the five years before; null where it does not say. */
function growthBefore({ said }: RowView, { baseYear, targetYear }: PlanSpan): { readonly share: number; readonly claim: Claim } | null {
  const claim = said.find(({ role, year, reading }) =>
    role === "value" && year === baseYear && reading.kind === "change" && reading.measure === "percent" && reading.direction === "up" && reading.per === "period"
    && reading.op === "=" && reading.basis === baseYear - (targetYear - baseYear));
  return claim?.reading.kind === "change" ? { share: claim.reading.value / 100, claim } : null;
}

function isAskedByNation(row: RowView, plan: PlanSpan): boolean {
  const national = nationalTarget(row, plan);
  return national !== null && row.bound.ok && advance(national.value, row.bound.value.value, "higher") <= 0;
}

/** How much more than the baseline is asked, as a share of it; null where nothing tells. */
function neededShare(row: RowView): number | null {
  const { indicator, baseline, bound, direction } = row;
  if (indicator.nature === "binding" || direction === "lower" || baseline === null || baseline <= 0 || !bound.ok || bound.value.op === "within") return null;
  if (!/[百千万]/.test(indicator.name) || peopleBase(indicator.name) === null) return null;
  // A value that cannot be is another rule's finding.
  const { plausible } = row.standard ?? {};
  if (plausible !== undefined && (outside(baseline, plausible) || outside(bound.value.value, plausible))) return null;
  const share = advance(baseline, bound.value.value, "higher") / baseline;
  return share <= 0 ? null : share;
}
