import { nameKey, peopleBase } from "../../catalogue/name-key";
import { unitFactor } from "../../catalogue/units";
import type { Claim } from "../../table/claim";
import { subjectKey } from "../claims";
import { defineTextRule, placeOf, textPlace } from "../define";

/** Growth is given with one decimal; levels are rounded as well. */
const ROUNDING = 0.15;
/** Populations implied by growth may differ by this much, in points. */
const APART = 2;

/** What the text says of growth joins the levels it gives, and counts and rates grow with one population. */
export const textGrowthAgrees = defineTextRule({
  id: "text-growth-agrees",
  sources: ["unitDefinition"],
  findings: {
    growthDiffers: { severity: "warning", facts: ["name", "raw", "line", "from", "fromYear", "to", "year", "computed"] },
    populationsGrowApart: { severity: "warning", facts: ["name", "line", "count", "rate", "implied", "other", "otherImplied"] },
  },
  inapplicable: ({ dossier }) => (dossier.claims.some(isGrowth) ? null : "noGrowth"),
  *check({ dossier: { claims } }) {
    const growths = claims.filter(isGrowth);
    const levels = levelsBySubject(claims);
    for (const growth of growths) {
      const found = againstLevels(growth, levels.get(subjectKey(growth.indicator, growth.standard)) ?? []);
      if (found !== null) yield found;
    }
    yield* populations(growths);
  },
});

/** A growth in per cent that is said exactly, of a year that is known. */
const isGrowth = ({ reading, role, year }: Claim): boolean =>
  role === "value" && year !== null && reading.kind === "change" && reading.measure === "percent" && reading.op === "=" && reading.high === undefined && reading.approx !== true;

function levelsBySubject(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const levels = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { reading, role, year } = claim;
    // Money grows in comparable prices, and its amounts are in those of their years.
    if (role !== "value" || year === null || reading.kind !== "level" || reading.op !== "=" || reading.approx || reading.value <= 0 || reading.unit === undefined || reading.unit.includes("元")) continue;
    const key = subjectKey(claim.indicator, claim.standard);
    const known = levels.get(key);
    if (known) known.push(claim);
    else levels.set(key, [claim]);
  }
  return levels;
}

const PERIOD = 5;

function againstLevels(growth: Claim, levels: readonly Claim[]) {
  const { reading, year } = growth;
  if (reading.kind !== "change" || year === null) return null;
  const fromYear = typeof reading.basis === "number" ? reading.basis : reading.basis === "previousYear" ? year - 1 : year - PERIOD;
  const [from, to] = [levels.find((level) => level.year === fromYear), levels.find((level) => level.year === year)];
  if (from?.reading.kind !== "level" || to?.reading.kind !== "level" || fromYear >= year) return null;
  const factor = unitFactor(from.reading.unit ?? "", to.reading.unit ?? "");
  if (factor === null) return null;
  const ratio = to.reading.value / (from.reading.value * factor);
  const yearly = reading.per === "year" && typeof reading.basis !== "string" || reading.per === "year" && reading.basis === "baseline";
  const computed = ((yearly ? ratio ** (1 / (year - fromYear)) : ratio) - 1) * 100;
  const slack = ROUNDING + 100 * (lastDigit(to.reading.value) / to.reading.value + lastDigit(from.reading.value) / from.reading.value) / 2;
  if (Math.abs(signed(growth) - computed) <= slack) return null;
  return {
    finding: "growthDiffers" as const, at: textPlace(growth), indicator: null, said: [placeOf(from), placeOf(to), placeOf(growth)],
    facts: { name: growth.indicator, raw: growth.raw, line: growth.line, from: from.raw, fromYear, to: to.raw, year, computed: Number(computed.toFixed(1)) },
  };
}

/** One unit of the last decimal a value was written with. */
const lastDigit = (value: number): number => 10 ** -(String(value).split(".")[1]?.length ?? 0);

const signed = ({ reading }: Claim): number => (reading.kind === "change" ? (reading.direction === "up" ? reading.value : -reading.value) : NaN);

interface Implied {
  readonly count: Claim;
  readonly rate: Claim;
  /** Growth of the population, in per cent. */
  readonly growth: number;
}

const countKey = (name: string): string => nameKey(name).replace(/^(?:新增|拥有)/, "").replace(/病床/, "床位").replace(/数$/, "");

/** 床位增长38.9%、每千人口床位增长30.4% leave 6.5% for the population; what doctors leave must be as much. */
function* populations(growths: readonly Claim[]) {
  const rates = new Map(growths.flatMap((rate) => {
    const per = peopleBase(rate.indicator);
    return per === null ? [] : [[`${countKey(per.rest)} ${rate.year}`, rate] as const];
  }));
  const implied = growths.flatMap((count): Implied[] => {
    const rate = peopleBase(count.indicator) === null ? rates.get(`${countKey(count.indicator)} ${count.year}`) : undefined;
    return rate === undefined ? [] : [{ count, rate, growth: ((1 + signed(count) / 100) / (1 + signed(rate) / 100) - 1) * 100 }];
  });
  const [first] = implied;
  for (const { count, rate, growth } of implied.slice(1)) {
    if (first === undefined || Math.abs(growth - first.growth) <= APART) continue;
    yield {
      finding: "populationsGrowApart" as const, at: textPlace(rate), indicator: null, said: [count, rate, first.count, first.rate].map(placeOf),
      facts: { name: count.indicator, line: rate.line, count: count.raw, rate: rate.raw, implied: Number(growth.toFixed(1)), other: first.count.indicator, otherImplied: Number(first.growth.toFixed(1)) },
    };
  }
}
