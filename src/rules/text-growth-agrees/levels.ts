import type { SheetArea } from "../../grid/area";
import type { Claim } from "../../table/claim";
import type { IndicatorTable } from "../../table/table";
import { subjectKey } from "../claims";
import { placeOf, type TextPlace } from "../define";
import { sameScopes } from "../scopes";

/** A value of one year, from the text or from a table. */
export interface DatedLevel {
  readonly value: number;
  readonly unit: string;
  readonly raw: string;
  readonly year: number;
  /** Whose it is, as far as is said. */
  readonly whose: string;
  readonly said: readonly TextPlace[];
  readonly at: readonly SheetArea[];
}

/** The values that growth can be held against, by what they are of: those of the text first. */
export function levelsBySubject(claims: readonly Claim[], tables: readonly IndicatorTable[]): ReadonlyMap<string, readonly DatedLevel[]> {
  const levels = new Map<string, DatedLevel[]>();
  const keep = (key: string, level: DatedLevel): void => {
    // Money grows in comparable prices, and its amounts are in those of their years.
    if (level.value <= 0 || level.unit.includes("元")) return;
    const known = levels.get(key);
    if (known) known.push(level);
    else levels.set(key, [level]);
  };
  for (const claim of claims) {
    const { reading, role, year, indicator, standard, raw, scope } = claim;
    if (role !== "value" || year === null || reading.kind !== "level" || reading.op !== "=" || reading.approx || reading.unit === undefined) continue;
    keep(subjectKey(indicator, standard), { value: reading.value, unit: reading.unit, raw, year, whose: `${scope ?? ""}${indicator}`, said: [placeOf(claim)], at: [] });
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
