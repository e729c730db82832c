import { peopleBase } from "../../catalogue/name-key";
import type { Claim } from "../../table/claim";
import type { RowView } from "../row-view";
import { countKey, exactValue } from "../claims";
import { placeOf, textPlace } from "../define";

/** Both what was added and by how many per cent that is are rounded, and years may be counted to different days. */
const APART = 0.1;

/** A count at a year's end that nobody wrote, out of what was added and by how many per cent that is. */
interface Total {
  readonly added: Claim;
  readonly growth: Claim;
  readonly value: number;
}

/** 新增执业（助理）医师358名，增长30.1% leaves 1547 of them: with what is stated of their number and of their rate, it is one story. */
export function* additions(claims: readonly Claim[], growths: readonly Claim[], rows: readonly RowView[]) {
  const totals = totalsOf(claims, growths);
  if (totals.length === 0) return;
  yield* againstCounts(totals, claims);
  yield* againstRates(totals, claims, rows);
}

const keyed = (name: string, year: number | null): string => `${countKey(name)} ${year}`;

function totalsOf(claims: readonly Claim[], growths: readonly Claim[]): readonly Total[] {
  const byKey = new Map(growths.filter(({ indicator }) => peopleBase(indicator) === null).map((growth) => [keyed(growth.indicator, growth.year), growth]));
  return claims.flatMap((added): Total[] => {
    const name = /^(?:累计)?(?:新增|净增|增加)(?:了)?(.{2,})$/.exec(added.indicator)?.[1];
    const amount = name === undefined || added.role !== "value" || added.reading.kind !== "level" ? null : exactValue(added, { unit: null });
    const growth = name === undefined ? undefined : byKey.get(keyed(name, added.year));
    if (amount === null || growth?.reading.kind !== "change" || growth.reading.direction !== "up" || growth.reading.value <= 0 || growth.line !== added.line) return [];
    return [{ added, growth, value: amount * (1 + 100 / growth.reading.value) }];
  });
}

function* againstCounts(totals: readonly Total[], claims: readonly Claim[]) {
  const counts = new Map(claims.filter(({ role, reading, year, indicator }) => role === "value" && reading.kind === "level" && year !== null && peopleBase(indicator) === null)
    .map((claim) => [keyed(claim.indicator, claim.year), claim]));
  for (const { added, growth, value } of totals) {
    const count = counts.get(keyed(growth.indicator, growth.year));
    const stated = count === undefined ? null : exactValue(count, { unit: added.reading.kind === "level" ? added.reading.unit ?? null : null });
    if (count === undefined || stated === null || Math.abs(stated / value - 1) <= APART) continue;
    yield {
      finding: "additionDiffers" as const, at: textPlace(growth), indicator: null, said: [added, growth, count].map(placeOf),
      facts: { name: growth.indicator, line: growth.line, added: added.raw, growth: growth.raw, computed: Math.round(value), stated: count.raw, statedLine: count.line },
    };
  }
}

interface Implied extends Total {
  readonly rate: string;
  readonly people: number;
}

/** 1547 doctors at 1.9 in 1,000 are 81万 people, 4731 beds at 3.72 are 127万: of one place there are as many people either way. */
function* againstRates(totals: readonly Total[], claims: readonly Claim[], rows: readonly RowView[]) {
  const rates = new Map<string, { readonly raw: string; readonly value: number; readonly base: number }>();
  for (const { indicator, base } of rows) {
    const per = base?.value ? peopleBase(indicator.name) : null;
    if (per !== null && base?.value) rates.set(countKey(per.rest), { raw: base.raw, value: base.value, base: per.base });
  }
  for (const claim of claims) {
    const per = claim.role === "value" ? peopleBase(claim.indicator) : null;
    const value = per === null ? null : exactValue(claim, { unit: null });
    if (per !== null && value !== null && value > 0 && totals.some(({ growth }) => growth.year === claim.year)) rates.set(countKey(per.rest), { raw: claim.raw, value, base: per.base });
  }
  const implied = totals.flatMap((total): Implied[] => {
    const rate = rates.get(countKey(total.growth.indicator));
    return rate === undefined ? [] : [{ ...total, rate: rate.raw, people: total.value / rate.value * rate.base }];
  });
  const [first] = implied;
  for (const other of implied.slice(1)) {
    if (first === undefined || Math.abs(other.people / first.people - 1) <= APART) continue;
    yield {
      finding: "populationsDiffer" as const, at: textPlace(other.growth), indicator: null, said: [other.added, other.growth, first.added, first.growth].map(placeOf),
      facts: {
        name: other.growth.indicator, line: other.growth.line, added: other.added.raw, growth: other.growth.raw, total: Math.round(other.value), rate: other.rate,
        people: inTenThousands(other.people), other: first.growth.indicator, otherPeople: inTenThousands(first.people),
      },
    };
  }
}

const inTenThousands = (people: number): number => Number((people / 1e4).toPrecision(3));
