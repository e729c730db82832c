import { nameKey } from "../../catalogue/name-key";
import type { Claim } from "../../table/claim";
import { placeOf, textPlace } from "../define";
import { unitIn } from "../units";
import { DEED, WORK } from "../deeds";

/** Whose grade a thing is of: 市级重点学科, 省级以上示范性托育机构. */
const GRADE = /^(?:国家级?|[国省市县区州]级)(?:及?以上)?/;
const SHORTEST = 5;
/** Things planned in more places than this are planned for each of them. */
const MOST = 2;

interface Work {
  readonly claim: Claim;
  readonly grade: string;
  readonly low: number;
  readonly high: number;
}

/**
 * 建设1-2个市级临床医学中心 in one place and 新构建10个临床医学中心 in another: what is planned twice comes in one number. A
 * grade that only one of them names leaves room for more of the others, never for fewer.
 */
export function* worksIn(claims: readonly Claim[]) {
  for (const works of byThing(claims)) {
    const [first, second] = works;
    if (first === undefined || second === undefined || works.length > MOST || first.claim.line === second.claim.line) continue;
    if (first.grade !== "" && second.grade !== "" && first.grade !== second.grade) continue;
    const [a, b] = [first.claim, second.claim];
    // 2023年完成65个 is a step of the 260 by 2025, and 350公里 are no 12个.
    if ((a.year !== null && b.year !== null && a.year !== b.year) || unitIn(a.reading) !== unitIn(b.reading)) continue;
    const facts = { name: a.indicator, first: a.raw, firstLine: a.line, as: b.indicator, raw: b.raw, line: b.line };
    const place = { at: textPlace(b), indicator: null, said: [placeOf(a), placeOf(b)] };
    if (first.low > second.high || second.low > first.high) yield { ...place, finding: "worksMayDiffer" as const, facts };
    // The same number of the same thing is one work: 1家省级以上示范性托育机构 and 1家以上示范性托育机构 ask for different things.
    else if (first.grade !== second.grade && first.low === second.low) yield { ...place, finding: "worksGradedApart" as const, facts };
  }
}

function byThing(claims: readonly Claim[]): Iterable<readonly Work[]> {
  const things = new Map<string, Work[]>();
  for (const claim of claims) {
    const counted = countOf(claim);
    const deed = DEED.exec(claim.indicator)?.[0] ?? (WORK.test(claim.indicator) ? "" : undefined);
    if (claim.role !== "target" || counted === null || deed === undefined) continue;
    const thing = claim.indicator.slice(deed.length);
    const grade = GRADE.exec(thing)?.[0] ?? "";
    const key = nameKey(thing.slice(grade.length));
    if (key.length < SHORTEST) continue;
    const known = things.get(key);
    const work: Work = { claim, grade, ...counted };
    if (known) known.push(work);
    else things.set(key, [work]);
  }
  return things.values();
}

function countOf({ reading }: Claim): Pick<Work, "low" | "high"> | null {
  if (reading.kind === "range") return { low: reading.low, high: reading.high };
  if (reading.kind !== "level" || reading.approx === true || reading.unit === undefined || reading.unit === "%") return null;
  return { low: reading.op === "<=" || reading.op === "<" ? -Infinity : reading.value, high: reading.op === ">=" || reading.op === ">" ? Infinity : reading.value };
}
