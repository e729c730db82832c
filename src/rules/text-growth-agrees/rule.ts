import { peopleBase } from "../../catalogue/name-key";
import { normaliseUnit, unitFactor } from "../../catalogue/units";
import type { Claim } from "../../table/claim";
import type { Change } from "../../target/target";
import { isExact } from "../../target/is-exact";
import { claimsByLine, countKey, subjectKey } from "../claims";
import { defineTextRule, placeOf, textPlace } from "../define";
import { changeJoining, levelOf } from "../joined-by";
import { additions } from "./additions";
import { levelsBySubject, pairBefore, pairFor, type DatedLevel } from "./levels";

/** Populations implied by growth may differ by this much, in points. */
const APART = 2;

/** What the text says of growth joins the levels that it and the tables give, and counts and rates grow with one population. */
export const textGrowthAgrees = defineTextRule({
  id: "text-growth-agrees",
  sources: ["unitDefinition"],
  findings: {
    growthDiffers: { severity: "error", facts: ["name", "raw", "line", "from", "fromYear", "to", "year", "computed"] },
    timesDiffer: { severity: "error", facts: ["name", "raw", "line", "from", "fromYear", "to", "year", "computed"] },
    differenceDiffers: { severity: "error", facts: ["name", "raw", "line", "from", "fromYear", "to", "year", "computed"] },
    growthMayDiffer: { severity: "warning", facts: ["name", "raw", "line", "from", "fromYear", "to", "year", "computed"] },
    timesMayDiffer: { severity: "warning", facts: ["name", "raw", "line", "from", "fromYear", "to", "year", "computed"] },
    differenceMayDiffer: { severity: "warning", facts: ["name", "raw", "line", "from", "fromYear", "to", "year", "computed"] },
    additionDiffers: { severity: "warning", facts: ["name", "line", "added", "growth", "computed", "stated", "statedLine"] },
    populationsDiffer: { severity: "warning", facts: ["name", "line", "added", "growth", "total", "rate", "people", "other", "otherPeople"] },
    populationsGrowApart: { severity: "warning", facts: ["name", "line", "count", "rate", "implied", "other", "otherImplied"] },
  },
  inapplicable: ({ said }) => (said.some(isExactGrowth) ? null : "noGrowth"),
  *check({ said: claims, tables }) {
    const growths = claims.filter(isGrowth);
    const levels = levelsBySubject(claims, tables.map(({ table }) => table));
    for (const growth of growths) {
      const fromYear = fromYearOf(growth);
      const pair = fromYear === null || growth.year === null ? null : pairFor(levels.get(subjectKey(growth.indicator, growth.standard)) ?? [], `${growth.scope ?? ""}${growth.indicator}`, fromYear, growth.year);
      const found = pair === null || fromYear === null ? null : againstPair(growth, pair, (growth.year ?? 0) - fromYear);
      if (found !== null) yield found;
    }
    const lines = claimsByLine(claims);
    for (const growth of claims.filter(isUndated)) {
      const pair = pairBefore(growth, lines.get(growth.line) ?? []);
      const found = pair === null ? null : againstPair(growth, pair, PERIOD);
      if (found !== null) yield found;
    }
    const percents = growths.filter(isPercent);
    yield* populations(percents);
    yield* additions(claims, percents, tables.flatMap(({ rows }) => rows));
  },
});

/** A growth that is said exactly, of a year that is known. */
const isGrowth = (claim: Claim): boolean => claim.year !== null && isExactGrowth(claim);

/** One that says no year: the values may stand in front of it. */
const isUndated = (claim: Claim): boolean => claim.year === null && isExactGrowth(claim);

const isExactGrowth = ({ reading, role }: Claim): boolean =>
  role === "value" && reading.kind === "change" && isExact(reading) && reading.high === undefined;

const isPercent = ({ reading }: Claim): boolean => reading.kind === "change" && reading.measure === "percent";

const PERIOD = 5;
/** Without such words growth may be the year's or the period's: nobody can say. */
const SAYS_SINCE = /[比较]|基础上|年均|每年|同比|累计/;

function fromYearOf({ reading, raw, year }: Claim): number | null {
  if (reading.kind !== "change" || year === null) return null;
  if (typeof reading.basis === "number") return reading.basis < year ? reading.basis : null;
  if (!SAYS_SINCE.test(raw)) return null;
  return reading.basis === "previousYear" ? year - 1 : year - PERIOD;
}

function againstPair(growth: Claim, [from, to]: readonly [from: DatedLevel, to: DatedLevel], years: number) {
  const { reading, indicator } = growth;
  if (reading.kind !== "change") return null;
  const factor = unitFactor(from.unit, to.unit);
  if (factor === null) return null;
  const place = { at: textPlace(growth), indicator: null, said: [...from.said, ...to.said, placeOf(growth)], related: [...from.at, ...to.at] };
  const facts = { name: indicator, raw: growth.raw, line: growth.line, from: from.raw, fromYear: from.year, to: to.raw, year: to.year };
  // Said in one breath the three numbers are of one thing; from other places one of them may be of another.
  const certain = [from, to].every(({ said }) => said.length > 0 && said.every(({ line }) => line === growth.line));
  // Differences are told in the unit that the text gives them in.
  const scale = reading.measure === "amount" ? (reading.unit === undefined ? null : unitFactor(to.unit, reading.unit)) : reading.measure === "points" && normaliseUnit(to.unit) !== "%" ? null : 1;
  if (scale === null) return null;
  const joined = changeJoining(reading, { from: levelOf(from.value, from.raw, factor * scale), to: levelOf(to.value, to.raw, scale), years }, growth.raw);
  return joined === null || joined.fits ? null : { ...place, finding: FINDINGS[kindOf(reading)][certain ? "sure" : "unsure"], facts: { ...facts, computed: joined.computed } };
}

const FINDINGS = {
  growth: { sure: "growthDiffers", unsure: "growthMayDiffer" },
  times: { sure: "timesDiffer", unsure: "timesMayDiffer" },
  difference: { sure: "differenceDiffers", unsure: "differenceMayDiffer" },
} as const;

const kindOf = ({ measure }: Change): keyof typeof FINDINGS => (measure === "percent" ? "growth" : measure === "multiple" ? "times" : "difference");

const signed = ({ reading }: Claim): number => (reading.kind === "change" ? (reading.direction === "up" ? reading.value : -reading.value) : NaN);

interface Implied {
  readonly count: Claim;
  readonly rate: Claim;
  /** Growth of the population, in per cent. */
  readonly growth: number;
}

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
