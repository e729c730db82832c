import type { Claim } from "../table/claim";
import type { IndicatorTable } from "../table/table";
import { exactValue, subjectKey } from "./claims";

/** Lines that are no further apart than that are of one passage. */
const NEAR = 2;
/** So many numbers that are the table's targets show what a passage speaks of. */
const FEWEST = 2;

/**
 * The claims, with those of passages without a year that repeat a plan's targets (森林覆盖率提高到24.1%, 受教育年限提高到11.3年)
 * taken for what they are: aims of the plan's last year. Such a passage says of the rest, too, what is wanted, not what is.
 */
export function withAims(claims: readonly Claim[], tables: readonly IndicatorTable[]): readonly Claim[] {
  const undated = claims.filter(({ role, year }) => role === "value" && year === null);
  const plans = tables.filter(({ kind }) => kind === "plan");
  if (undated.length < FEWEST || plans.length === 0) return claims;
  const rows = rowsByKey(plans);
  const aims = new Map<Claim, number>();
  for (const passage of passagesOf(undated)) {
    const votes = passage.map((claim) => voteOf(claim, rows.get(subjectKey(claim.indicator, claim.standard)) ?? []));
    const targets = votes.filter((vote) => vote !== null && vote !== "baseline");
    const [year] = targets;
    if (typeof year !== "number" || targets.length < FEWEST || votes.includes("baseline")) continue;
    for (const claim of passage) aims.set(claim, year);
  }
  return aims.size === 0 ? claims : claims.map((claim) => {
    const year = aims.get(claim);
    return year === undefined ? claim : { ...claim, role: "target", year, yearFrom: "carried" };
  });
}

interface Row {
  readonly unit: string | null;
  readonly baseline: number | null;
  readonly targets: readonly number[];
  readonly year: number;
}

function rowsByKey(plans: readonly IndicatorTable[]): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Row[]>();
  for (const { indicators, plan } of plans) {
    for (const { name, standard, unit, baseline, targets } of indicators) {
      const key = subjectKey(name, standard);
      const row = { unit, baseline: baseline?.value ?? null, year: plan.targetYear, targets: targets.flatMap(({ target, ofPart }) => (target.kind === "level" && ofPart !== true ? [target.value] : [])) };
      rows.set(key, [...(rows.get(key) ?? []), row]);
    }
  }
  return rows;
}

/** Claims whose lines follow one another. */
function passagesOf(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const passages: Claim[][] = [];
  for (const claim of [...claims].sort((a, b) => a.line - b.line)) {
    const last = passages.at(-1);
    if (last !== undefined && claim.line - (last.at(-1)?.line ?? 0) <= NEAR) last.push(claim);
    else passages.push([claim]);
  }
  return passages;
}

/** The year of the target that a number repeats, or that it is the baseline; null where it is neither, or both. */
function voteOf(claim: Claim, rows: readonly Row[]): number | "baseline" | null {
  for (const row of rows) {
    const value = exactValue(claim, row);
    if (value === null) continue;
    const isBaseline = value === row.baseline;
    if (isBaseline !== row.targets.includes(value)) return isBaseline ? "baseline" : row.year;
  }
  return null;
}
