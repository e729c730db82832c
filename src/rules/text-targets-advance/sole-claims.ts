import { directionOfName } from "../../catalogue/direction-of-name";
import { isGrowthRate } from "../../catalogue/is-growth-rate";
import { nameKey } from "../../catalogue/name-key";
import type { Standard } from "../../catalogue/standard";
import { standardByCode } from "../../catalogue/standards";
import type { Claim } from "../../table/claim";
import type { Direction } from "../../target/target";
import { isExact } from "../../target/is-exact";
import { exactValue, subjectKey } from "../claims";
import type { DossierContext } from "../context";
import { WORK } from "../deeds";
import { inUnitOf } from "../units";

/** Short names outside the catalogue mean another thing in each place. */
const SHORTEST = 7;
/** What is made or added, in a year or over the plan, and here and there. */
const ADDED = /^(?:新增|新建|新改|新设|累计|增加|完成|建成|建设|引进|培[养育训]|创建|打造)/;

/** A number that only the text gives. */
export interface SoleClaim {
  readonly claim: Claim;
  readonly key: string;
  readonly value: number;
  /** Of the value: the standard's, else as it is written. */
  readonly unit: string | null;
  readonly standard: Standard | null;
  readonly direction: Direction | null;
}

/** Of what no table has a row of: the dated values, by what they are of, and the targets. What is said twice with different numbers is another rule's finding. */
export function soleClaims({ said: claims, tables }: DossierContext): { readonly values: ReadonlyMap<string, SoleClaim>; readonly targets: readonly SoleClaim[] } {
  const inTables = new Set(tables.flatMap(({ table }) => (table.kind === "completion" ? [] : table.indicators).map(({ name, standard }) => subjectKey(name, standard))));
  const values = new Map<string, SoleClaim>();
  const targets: SoleClaim[] = [];
  for (const claim of claims) {
    const sole = soleClaim(claim);
    if (sole === null || inTables.has(sole.key)) continue;
    if (claim.role === "target") targets.push(sole);
    else if (claim.year !== null && claim.year >= (values.get(sole.key)?.claim.year ?? 0)) values.set(sole.key, sole);
  }
  return { values, targets };
}

function soleClaim(claim: Claim): SoleClaim | null {
  const { indicator, reading } = claim;
  if (ADDED.test(indicator) || WORK.test(indicator)) return null;
  const key = subjectKey(indicator, claim.standard);
  const standard = claim.standard === null ? null : standardByCode(claim.standard);
  if (standard !== null) {
    const value = claim.role === "value" ? exactValue(claim, standard) : levelOf(claim, standard);
    return value === null ? null : { claim, key, value, unit: standard.unit, standard, direction: standard.direction };
  }
  if (reading.kind !== "level" || reading.unit === undefined || nameKey(indicator).length < SHORTEST || isGrowthRate(indicator)) return null;
  if (claim.role === "value" && !isExact(reading)) return null;
  return { claim, key, value: reading.value, unit: reading.unit, standard, direction: directionOfName(indicator) };
}

/** The number of a level, bound or not: ≤4.5‰ allows 4.5‰. */
const levelOf = ({ reading }: Claim, standard: Standard): number | null =>
  (reading.kind === "level" ? inUnitOf(standard, reading.value, reading.unit) : null);
