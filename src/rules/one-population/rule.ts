import { peopleBase } from "../../catalogue/name-key";
import type { SheetArea } from "../../grid/area";
import { countKey, exactValue } from "../claims";
import type { CheckContext, RowView } from "../context";
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
  inapplicable: (context) => (impliedBy(context).length >= 3 ? null : "tooFewPairs"),
  *check(context) {
    const implied = impliedBy(context);
    const sorted = implied.map(({ population }) => population).sort((a, b) => a - b);
    const usual = sorted[Math.floor(sorted.length / 2)];
    if (usual === undefined) return;
    for (const { name, population, row, at, said } of implied) {
      if (Math.abs(population / usual - 1) <= APART) continue;
      yield {
        finding: "populationsDiffer", at, indicator: row.index, said,
        facts: { name, population: inTenThousands(population), others: implied.length - 1, usual: inTenThousands(usual), year: context.table.plan.baseYear },
      };
    }
  },
});

const inTenThousands = (people: number): number => Number((people / 1e4).toPrecision(4));

/** 执业医师4913人 and 每千人口执业医师2.72人 → 180.6万人. */
const impliedBy = oncePer(({ table, rows, claims }: CheckContext): readonly Implied[] => {
  const rates = rows.flatMap((row) => {
    const per = row.baseline !== null && row.baseline > 0 && !row.indicator.isSub && /[百千万]/.test(row.indicator.name) ? peopleBase(row.indicator.name) : null;
    return per === null ? [] : [{ row, per }];
  });
  if (rates.length === 0) return [];
  const counts = new Map(rows.flatMap((row) => (row.baseline !== null && /^[人张个名家]$/.test(row.indicator.unit ?? "") && peopleBase(row.indicator.name) === null
    ? [[countKey(row.indicator.name), row.baseline] as const] : [])));
  return rates.flatMap(({ row, per }): Implied[] => {
    if (row.baseline === null) return [];
    const at = row.indicator.baseline?.at ?? row.indicator.at;
    const key = countKey(per.rest);
    const count = counts.get(key);
    if (count !== undefined) return [{ name: row.indicator.name, population: count / row.baseline * per.base, row, at, said: [] }];
    const claim = claims.counting(key).find(({ role, year }) => role === "value" && year === table.plan.baseYear);
    const value = claim === undefined ? null : exactValue(claim, { unit: null });
    return claim === undefined || value === null ? [] : [{ name: row.indicator.name, population: value / row.baseline * per.base, row, at, said: [placeOf(claim)] }];
  });
});
