import type { SheetArea } from "../../grid/area";
import type { Claim } from "../../table/claim";
import type { IndicatorTable } from "../../table/table";
import { isExact } from "../../target/is-exact";
import { subjectKey } from "../claims";
import { placeOf, type TextPlace } from "../define";
import { sameScopes } from "../scopes";

/** A value of one year, from the text or from a table. */
export interface DatedLevel {
  readonly value: number;
  readonly unit: string;
  readonly raw: string;
  /** Null where the text gives none. */
  readonly year: number | null;
  /** Whose it is, as far as is said. */
  readonly whose: string;
  readonly said: readonly TextPlace[];
  readonly at: readonly SheetArea[];
}

/** The values that growth can be held against, by what they are of: those of the text first. */
export function levelsBySubject(claims: readonly Claim[], tables: readonly IndicatorTable[]): ReadonlyMap<string, readonly DatedLevel[]> {
  const levels = new Map<string, DatedLevel[]>();
  const keep = (key: string, level: DatedLevel): void => {
    if (isNoLevel(level.unit, level.value)) return;
    const known = levels.get(key);
    if (known) known.push(level);
    else levels.set(key, [level]);
  };
  for (const claim of claims) {
    const level = claim.role === "value" && claim.year !== null ? levelOfClaim(claim) : null;
    if (level !== null) keep(subjectKey(claim.indicator, claim.standard), level);
  }
  for (const { indicators } of tables) {
    for (const { name, standard, scope, unit, baseline, actuals } of indicators) {
      for (const { value, raw, year, reading, at } of baseline === null ? actuals : [...actuals, baseline]) {
        const own = reading.kind === "level" ? reading.unit ?? unit : null;
        if (value === null || raw === null || year === null || own === null) continue;
        keep(subjectKey(name, standard), { value, unit: own, raw: `${raw}${reading.kind === "level" && reading.unit === undefined ? own : ""}`, year, whose: `${scope ?? ""}${name}`, said: [], at: [at] });
      }
    }
  }
  return levels;
}

/** Two values of one population, for two years: both from one place where it gives both. */
export function pairFor(levels: readonly DatedLevel[], whose: string, fromYear: number, year: number): readonly [from: DatedLevel, to: DatedLevel] | null {
  const own = levels.filter((level) => sameScopes(level.whose, whose));
  const [starts, ends] = [own.filter((level) => level.year === fromYear), own.filter((level) => level.year === year)];
  const pairs = starts.flatMap((from) => ends.map((to) => [from, to] as const)).filter(([from, to]) => sameScopes(from.whose, to.whose));
  return pairs.find(([from, to]) => (from.at.length > 0) === (to.at.length > 0)) ?? pairs[0] ?? null;
}

/**
 * The two values that a growth without a year is said of in one breath: 426人，比2015年的310人增长27.4%, 由12平方米提高到14.5平方米，
 * 提高3.5平方米. Null where the line does not give both before it.
 * @param ofLine the claims of the growth's own line
 */
export function pairBefore({ indicator, standard, start, reading, scope }: Claim, ofLine: readonly Claim[]): readonly [from: DatedLevel, to: DatedLevel] | null {
  if (reading.kind !== "change" || reading.per !== "period") return null;
  const key = subjectKey(indicator, standard);
  const before = ofLine.filter((claim) => claim.start < start && claim.role === "value" && subjectKey(claim.indicator, claim.standard) === key && (claim.scope ?? "") === (scope ?? ""));
  const [first, last] = before.slice(-2);
  if (first === undefined || last === undefined) return null;
  const isSince = typeof reading.basis === "number" && last.year === reading.basis && first.year !== last.year;
  const isWay = reading.basis === "baseline" && first.quote === last.quote && /[由从].*(?:到|至|为)/.test(first.quote);
  if (!isSince && !isWay) return null;
  const [from, to] = [levelOfClaim(isSince ? last : first), levelOfClaim(isSince ? first : last)];
  return from === null || to === null ? null : [from, to];
}

/** A value that the text gives exactly, in a unit. */
function levelOfClaim(claim: Claim): DatedLevel | null {
  const { reading, year, indicator, raw, scope } = claim;
  if (reading.kind !== "level" || !isExact(reading) || reading.unit === undefined || isNoLevel(reading.unit, reading.value)) return null;
  return { value: reading.value, unit: reading.unit, raw, year, whose: `${scope ?? ""}${indicator}`, said: [placeOf(claim)], at: [] };
}

/** Of nothing nothing grows; money grows in comparable prices, and its amounts are in those of their years. */
const isNoLevel = (unit: string, value: number): boolean => value <= 0 || unit.includes("元");
