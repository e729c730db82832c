import type { Claim } from "../../table/claim";
import { placeOf, textPlace } from "../define";

/** Wholes and the parts that make them up, whatever is said of them: 研究生 are 博士 and 硕士. */
const PARTITIONS: readonly { readonly whole: RegExp; readonly parts: readonly RegExp[] }[] = [
  { whole: /研究生$/, parts: [/博士(?:研究生)?$/, /硕士(?:研究生)?$/] },
  { whole: /执业\(?助理\)?医师$/, parts: [/执业医师$/, /执业助理医师$/] },
];

/**
 * 全日制研究生200名 in one place, 5名博士和200名硕士 in another: parts that one clause counts side by side come to no more than
 * their whole, wherever that stands.
 */
export function* partitionsIn(claims: readonly Claim[]) {
  const counted = claims.filter(({ role, reading }) => role === "target" && reading.kind === "level" && reading.approx !== true && reading.unit !== undefined && reading.unit !== "%");
  for (const { whole, parts } of PARTITIONS) {
    const wholes = counted.filter((claim) => whole.test(bare(claim)) && !parts.some((part) => part.test(bare(claim))) && opOf(claim) === "=");
    for (const [index, first] of counted.entries()) {
      const second = counted[index + 1];
      const [one, other] = parts;
      if (second === undefined || one === undefined || other === undefined || second.quote !== first.quote || unitOf(second) !== unitOf(first)) continue;
      if (!(one.test(bare(first)) && other.test(bare(second))) && !(other.test(bare(first)) && one.test(bare(second)))) continue;
      const sum = valueOf(first) + valueOf(second);
      const exceeded = wholes.find((claim) => claim.line !== first.line && unitOf(claim) === unitOf(first) && sameYear(claim, first) && valueOf(claim) < sum);
      if (exceeded === undefined) continue;
      yield {
        finding: "partsElsewhereExceed" as const, at: textPlace(first), indicator: null, said: [exceeded, first].map(placeOf),
        facts: { name: exceeded.indicator, raw: exceeded.raw, wholeLine: exceeded.line, first: first.indicator, firstRaw: first.raw, second: second.indicator, secondRaw: second.raw, line: first.line, sum },
      };
    }
  }
}

const bare = ({ indicator }: Claim): string => indicator.normalize("NFKC");
const valueOf = ({ reading }: Claim): number => (reading.kind === "level" ? reading.value : NaN);
const opOf = ({ reading }: Claim): string | null => (reading.kind === "level" ? reading.op : null);
const unitOf = ({ reading }: Claim): string | undefined => (reading.kind === "level" ? reading.unit : undefined);
const sameYear = (a: Claim, b: Claim): boolean => a.year === null || b.year === null || a.year === b.year;
