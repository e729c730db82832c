import { nameKey } from "../../catalogue/name-key";
import { unitFactor } from "../../catalogue/units";
import type { Claim } from "../../table/claim";
import { differencesOf } from "../against-table";
import { isStart, subjectKey } from "../claims";
import { defineTextRule, placeOf, textPlace } from "../define";
import { fitsRounding } from "../rounding";
import { sameScopes } from "../scopes";
import { DEED, WORK } from "../deeds";
import { sumsIn } from "./sums";
import { partitionsIn } from "./partitions";
import { worksIn } from "./works";

/** Short names outside the catalogue (签约率, 满意度) mean another thing in each place. */
const SHORTEST = 7;
/** … but for what is said of the whole place in a year: 2020年底，全区养老机构床位6400张. */
const SHORTEST_OF_PLACE = 5;

/** The clause tells of parts: 其中治疗床位504张, （包括治疗床位504张）. */
const TELLS_PARTS = /^[（(]?(?:其中|包括)/;

/** The plan's prose gives one number for one thing. */
export const textConsistent = defineTextRule({
  id: "text-consistent",
  sources: ["tableForm"],
  findings: {
    contradict: { severity: "error", facts: ["name", "first", "firstLine", "raw", "line", "year"] },
    mayContradict: { severity: "warning", facts: ["name", "first", "firstLine", "raw", "line"] },
    partsExceed: { severity: "warning", facts: ["name", "count", "sum", "whole", "wholeRaw", "line"] },
    partsShort: { severity: "warning", facts: ["name", "count", "sum", "whole", "wholeRaw", "line"] },
    naturesAddUpOtherwise: { severity: "error", facts: ["name", "count", "sum", "whole", "wholeRaw", "line"] },
    partsElsewhereExceed: { severity: "warning", facts: ["name", "raw", "wholeLine", "first", "firstRaw", "second", "secondRaw", "line", "sum"] },
    worksGradedApart: { severity: "info", facts: ["name", "first", "firstLine", "as", "raw", "line"] },
    worksMayDiffer: { severity: "info", facts: ["name", "first", "firstLine", "as", "raw", "line"] },
    partExceeds: { severity: "warning", facts: ["name", "part", "raw", "whole", "wholeRaw", "line"] },
  },
  inapplicable: ({ dossier: { claims, breakdowns = [] } }) => (claims.length + breakdowns.length > 0 ? null : "noClaims"),
  *check({ said: claims, tables, dossier: { breakdowns = [] } }) {
    const atTable = new Map(tables.flatMap(differencesOf).map(({ claim, certain }) => [claim, certain]));
    for (const group of groupsOf(claims)) yield* contradictionsIn(group, atTable);
    // What is known as a whole with its parts is judged as such.
    const wholes = new Set(breakdowns.map(({ start }) => start));
    yield* partsIn(claims, wholes);
    yield* sumsIn(breakdowns);
    yield* worksIn(claims);
    yield* partitionsIn(claims);
  },
});

/** A name that means the same thing wherever it stands. */
const isTelling = ({ indicator, standard, scope, yearFrom }: Claim): boolean =>
  standard !== null || nameKey(indicator).length >= (yearFrom === "said" && scope?.startsWith("全") ? SHORTEST_OF_PLACE : SHORTEST);

/** What is made or added here and there; of works that are over only the sum of a time is a claim. */
const isEachTimeAnother = ({ indicator, role }: Claim): boolean => DEED.test(indicator) || (role === "target" && WORK.test(indicator));

/** Claims of one thing and one role, that say a single number. */
function groupsOf(claims: readonly Claim[]): Iterable<readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.reading.kind !== "level" || isEachTimeAnother(claim) || !isTelling(claim)) continue;
    const key = `${claim.role} ${subjectKey(claim.indicator, claim.standard)}`;
    const known = groups.get(key);
    if (known) known.push(claim);
    else groups.set(key, [claim]);
  }
  return groups.values();
}

/**
 * Each claim is held against the first it contradicts: once is enough. Where one of the two is not the table's number
 * either, that is said at the table, with the other one beside it.
 */
function* contradictionsIn(group: readonly Claim[], told: ReadonlyMap<Claim, boolean>) {
  const kept: Claim[] = [];
  for (const claim of group) {
    if (claim.role === "value" && isStart(claim, group)) continue;
    const other = kept.find((each) => contradicts(each, claim));
    if (other === undefined) {
      // What only repeats is not kept: the work stays linear however often a number is said.
      if (!kept.some((each) => repeats(each, claim))) kept.push(claim);
      continue;
    }
    const facts = { name: claim.indicator, first: other.raw, firstLine: other.line, raw: claim.raw, line: claim.line };
    const place = { at: textPlace(claim), indicator: null, said: [placeOf(other), placeOf(claim)] };
    const certain = claim.year !== null && claim.year === other.year && claim.yearFrom === "said" && other.yearFrom === "said" && nameKey(claim.indicator) === nameKey(other.indicator);
    const atTable = [told.get(claim), told.get(other)];
    if (atTable.includes(true) || (!certain && atTable.includes(false))) continue;
    if (certain) yield { ...place, finding: "contradict" as const, facts: { ...facts, year: claim.year } };
    else yield { ...place, finding: "mayContradict" as const, facts };
  }
}

const repeats = (a: Claim, b: Claim): boolean => a.year === b.year && a.raw === b.raw && a.indicator === b.indicator;

function contradicts(a: Claim, b: Claim): boolean {
  if (a.reading.kind !== "level" || b.reading.kind !== "level" || a.quote === b.quote) return false;
  if (a.year !== null && b.year !== null && a.year !== b.year) return false;
  if (!sameScopes(a.indicator, b.indicator) || a.reading.approx || b.reading.approx) return false;
  const factor = a.reading.unit === undefined || b.reading.unit === undefined ? 1 : unitFactor(b.reading.unit, a.reading.unit);
  if (factor === null || fitsRounding(a.reading.value, b.reading.value * factor, a.raw, b.raw)) return false;
  // Of values, a bound leaves room for the other: 95%以上 and 97.1%.
  if (a.role === "value" && (a.reading.op !== "=" || b.reading.op !== "=")) return false;
  return true;
}

/** 老年护理床位2299张，实际已开放2314张；新增床位1325张，其中治疗床位504张、护理床位900张: what is within another is no more than it. */
function* partsIn(claims: readonly Claim[], known: ReadonlySet<number>) {
  for (const [index, whole] of claims.entries()) {
    if (known.has(whole.start)) continue;
    const parts = partsOf(whole, claims, index + 1);
    const [first] = parts;
    if (first === undefined || whole.reading.kind !== "level") continue;
    const place = { at: textPlace(first), indicator: null, said: [whole, first].map(placeOf) };
    const facts = { name: whole.indicator, whole: whole.indicator, wholeRaw: whole.raw, line: first.line };
    const larger = parts.find((part) => amountOf(part) > amountOf(whole));
    const sum = Number(parts.reduce((total, part) => total + amountOf(part), 0).toPrecision(12));
    if (larger !== undefined) yield { ...place, finding: "partExceeds" as const, facts: { ...facts, part: larger.indicator, raw: larger.raw } };
    else if (parts.length > 1 && sum > amountOf(whole) * 1.001) yield { ...place, finding: "partsExceed" as const, facts: { ...facts, count: parts.length, sum } };
  }
}

const amountOf = ({ reading }: Claim): number => (reading.kind === "level" ? reading.value : NaN);

/** How far a part may stand behind its whole, in characters. */
const NEAR = 80;

/** The claims right behind a whole that say what is in it: all of a clause that begins with 其中, or the one that is 实际 so much. */
function partsOf(whole: Claim, claims: readonly Claim[], from: number): readonly Claim[] {
  const first = claims[from];
  if (first === undefined || !isPartOf(first, whole)) return [];
  const several = TELLS_PARTS.test(first.quote);
  if (!several) return /^(?:其中|实际|已)/.test(first.indicator) && whole.indicator.slice(-2) === first.indicator.slice(-2) ? [first] : [];
  const parts = [first];
  for (let at = from + 1; claims[at]?.quote === first.quote; at++) {
    const part = claims[at];
    if (part === undefined || !isPartOf(part, whole)) break;
    parts.push(part);
  }
  return parts;
}

function isPartOf(part: Claim, whole: Claim): boolean {
  if (whole.line !== part.line || whole.role !== part.role || part.start - whole.start > NEAR || part.quote === whole.quote) return false;
  if (whole.reading.kind !== "level" || part.reading.kind !== "level" || whole.reading.unit !== part.reading.unit) return false;
  return whole.reading.op === "=" && part.reading.op === "=" && part.reading.unit !== "%" && part.reading.unit !== undefined;
}
