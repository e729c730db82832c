import { peopleBase } from "../../catalogue/name-key";
import type { SheetArea } from "../../grid/area";
import type { Claim } from "../../table/claim";
import { isExact } from "../../target/is-exact";
import { countKey, exactValue } from "../claims";
import type { CheckContext } from "../context";
import type { RowView } from "../row-view";
import { defineRule, placeOf, type TextPlace } from "../define";
import { oncePer } from "../once";

/** Counts are rounded, rates to two figures: populations nearer to each other than that are one. */
const APART = 0.03;

interface Implied {
  readonly name: string;
  readonly population: number;
  readonly row: RowView;
  readonly at: SheetArea;
  readonly said: readonly TextPlace[];
}

/** Counts and rates per 1,000 people of one year imply one population. */
export const onePopulation = defineRule({
  id: "one-population",
  sources: ["unitDefinition"],
  findings: { populationsDiffer: { severity: "warning", facts: ["name", "population", "others", "usual", "year"] } },
  inapplicable: (context) => (impliedBy(context).some(({ implied }) => implied.length >= FEWEST) ? null : "tooFewPairs"),
  *check(context) {
    for (const { implied, year } of impliedBy(context)) {
      const sorted = implied.map(({ population }) => population).sort((a, b) => a - b);
      const usual = implied.length < FEWEST ? undefined : sorted[Math.floor(sorted.length / 2)];
      if (usual === undefined) continue;
      for (const { name, population, row, at, said } of implied) {
        if (Math.abs(population / usual - 1) <= APART) continue;
        yield {
          finding: "populationsDiffer", at, indicator: row.index, said,
          facts: { name, population: inTenThousands(population), others: implied.length - 1, usual: inTenThousands(usual), year },
        };
      }
    }
  },
});

/** Of two populations nobody can tell which one is wrong. */
const FEWEST = 3;

const inTenThousands = (people: number): number => Number((people / 1e4).toPrecision(4));

interface Year {
  readonly year: number;
  readonly role: Claim["role"];
  /** A row's exact number of that year. */
  readonly of: (row: RowView) => { readonly at: SheetArea; readonly value: number } | null;
}

const baselineOf: Year["of"] = ({ baseline, indicator }) => (baseline === null ? null : { at: indicator.baseline?.at ?? indicator.at, value: baseline });

const targetOf: Year["of"] = ({ bound, goal }) =>
  (goal === null || !bound.ok || !isExact(bound.value) ? null : { at: goal.at, value: bound.value.value });

/** What the base year's figures imply, and what the targets do. */
const impliedBy = oncePer((context: CheckContext): readonly { readonly year: number; readonly implied: readonly Implied[] }[] => {
  const { baseYear, targetYear } = context.table.plan;
  const years: readonly Year[] = [{ year: baseYear, role: "value", of: baselineOf }, ...(context.table.kind === "plan" ? [{ year: targetYear, role: "target" as const, of: targetOf }] : [])];
  // Few names count per so many people: all others are told by the characters that these have.
  const perPeople = context.rows.filter(({ indicator: { name, isSub } }) => !isSub && /[百千万]/.test(name));
  return perPeople.length === 0 ? [] : years.map((each) => ({ year: each.year, implied: impliedIn(each, perPeople, context) }));
});

/** 执业医师4913人 and 每千人口执业医师2.72人 → 180.6万人. */
function impliedIn({ year, role: wanted, of }: Year, perPeople: readonly RowView[], { rows, claims }: CheckContext): readonly Implied[] {
  const rates = perPeople.flatMap((row) => {
    const figure = of(row);
    const per = figure !== null && figure.value > 0 ? peopleBase(row.indicator.name) : null;
    return per === null || figure === null ? [] : [{ row, per, figure }];
  });
  if (rates.length === 0) return [];
  const counts = new Map(rows.flatMap((row) => {
    const figure = /^[人张个名家]$/.test(row.indicator.unit ?? "") && peopleBase(row.indicator.name) === null ? of(row) : null;
    return figure === null ? [] : [[countKey(row.indicator.name), figure.value] as const];
  }));
  return rates.flatMap(({ row, per, figure: { at, value: rate } }): Implied[] => {
    const key = countKey(per.rest);
    const count = counts.get(key);
    if (count !== undefined) return [{ name: row.indicator.name, population: count / rate * per.base, row, at, said: [] }];
    const claim = claims.counting(key).find(({ role, year: said }) => role === wanted && said === year);
    const value = claim === undefined ? null : exactValue(claim, { unit: null });
    return claim === undefined || value === null ? [] : [{ name: row.indicator.name, population: value / rate * per.base, row, at, said: [placeOf(claim)] }];
  });
}
