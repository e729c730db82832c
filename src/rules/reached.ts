import type { Claim } from "../table/claim";
import type { Indicator, IndicatorTable } from "../table/table";
import { exactValue, subjectKey } from "./claims";

/** Words of who plans, also when he looks back. */
const PLANS = /目标|规划|计划|预期(?!寿命)|要求|力争|确保|争取|不低于|不超过|控制在/;

interface Ended {
  readonly indicator: Indicator;
  readonly year: number;
}

/**
 * The claims, with what a text says to be reached (2020年生产总值达到1008.5亿元) taken for the value of that year where a table
 * has one: a plan that is over has nothing left to reach. A number that the table plans, or that is called planned, stays an aim.
 */
export function withReached(claims: readonly Claim[], tables: readonly IndicatorTable[]): readonly Claim[] {
  const ended = endedByKey(tables);
  if (ended.size === 0) return claims;
  return claims.map((claim) => {
    if (claim.role !== "target" || claim.reading.kind !== "level") return claim;
    const year = yearReached(claim, ended.get(subjectKey(claim.indicator, claim.standard)) ?? []);
    return year === null ? claim : { ...claim, role: "value", year, yearFrom: claim.yearFrom ?? "carried" };
  });
}

/** Rows of tables that tell how a plan ended, with a value of its last year. */
function endedByKey(tables: readonly IndicatorTable[]): ReadonlyMap<string, readonly Ended[]> {
  const ended = new Map<string, Ended[]>();
  for (const { kind, indicators, plan: { targetYear: year } } of tables) {
    if (kind !== "completion") continue;
    for (const indicator of indicators) {
      if (!indicator.actuals.some((actual) => actual.year === year && actual.value !== null)) continue;
      const key = subjectKey(indicator.name, indicator.standard);
      ended.set(key, [...(ended.get(key) ?? []), { indicator, year }]);
    }
  }
  return ended;
}

function yearReached(claim: Claim, rows: readonly Ended[]): number | null {
  for (const { indicator, year } of rows) {
    if (claim.year !== null && claim.year !== year) continue;
    const value = exactValue(claim, indicator);
    if (indicator.targets.some(({ target }) => target.kind === "level" && target.value === value)) continue;
    const isValue = indicator.actuals.some((actual) => actual.year === year && actual.value === value);
    // Without a year only the very number tells.
    if (isValue || (claim.year !== null && !PLANS.test(claim.quote))) return year;
  }
  return null;
}
