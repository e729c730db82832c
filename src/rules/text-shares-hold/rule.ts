import { unitFactor } from "../../catalogue/units";
import type { Claim } from "../../table/claim";
import { isExact } from "../../target/is-exact";
import { claimsByLine, countKey } from "../claims";
import { defineTextRule, placeOf, textPlace } from "../define";
import { decimalsIn, stepOf } from "../rounding";
import { shareNamed } from "../share-name";

/** 养老床位4320张，其中护理型床位2595张，占60.1%: a share that is said behind its part and its whole is what they come to. */
export const textSharesHold = defineTextRule({
  id: "text-shares-hold",
  sources: ["unitDefinition"],
  findings: {
    shareDiffers: { severity: "error", facts: ["name", "raw", "line", "part", "partRaw", "whole", "wholeRaw", "computed"] },
  },
  inapplicable: ({ said }) => (said.some(isShare) ? null : "noShares"),
  *check({ said }) {
    for (const claims of claimsByLine(said).values()) {
      const inOrder = claims.filter(isExactValue).sort((a, b) => a.start - b.start);
      for (const [at, share] of inOrder.entries()) {
        const [whole, part] = isShare(share) ? [inOrder[at - 2], inOrder[at - 1]] : [];
        const computed = whole === undefined || part === undefined || !areOf(share, part, whole) ? null : differing(share, part, whole);
        if (whole === undefined || part === undefined || computed === null) continue;
        yield {
          finding: "shareDiffers", at: textPlace(share), indicator: null, said: [placeOf(whole), placeOf(part), placeOf(share)],
          facts: { name: share.indicator, raw: share.raw, line: share.line, part: part.indicator, partRaw: part.raw, whole: whole.indicator, wholeRaw: whole.raw, computed },
        };
      }
    }
  },
});

const isExactValue = ({ role, reading }: Claim): boolean => role === "value" && reading.kind === "level" && isExact(reading);

const isShare = ({ indicator, reading }: Claim): boolean => reading.kind === "level" && reading.unit === "%" && shareNamed(indicator) !== null;

/** Whether the share is one of this part in this whole, all of one year. What has only its part in its name is a share of what 其中 goes into. */
function areOf(share: Claim, part: Claim, whole: Claim): boolean {
  const named = shareNamed(share.indicator);
  if (named === null || countKey(named.part) !== countKey(part.indicator) || [part, whole].some(({ year }) => year !== share.year)) return false;
  return named.whole === null ? /其中/.test(part.quote) || part.indicator.endsWith(whole.indicator.slice(-2)) : countKey(named.whole) === countKey(whole.indicator);
}

/** What part and whole come to in per cent, where the share is further from it than rounding takes it; null otherwise. */
function differing(share: Claim, part: Claim, whole: Claim): number | null {
  if (share.reading.kind !== "level" || part.reading.kind !== "level" || whole.reading.kind !== "level") return null;
  const factor = unitFactor(part.reading.unit ?? "", whole.reading.unit ?? "");
  const [of, all] = [part.reading.value * (factor ?? NaN), whole.reading.value];
  // A part larger than its whole is another slip.
  if (factor === null || !(of > 0 && of <= all)) return null;
  const [ofStep, allStep] = [stepOf(part.reading.value, part.raw) * factor, stepOf(all, whole.raw)];
  const [least, most] = [(of - ofStep) / (all + allStep), (of + ofStep) / (all - allStep)].map((quotient) => quotient * 100);
  const step = stepOf(share.reading.value, share.raw);
  if (least === undefined || most === undefined || (share.reading.value >= least - step && share.reading.value <= most + step)) return null;
  return Number((of / all * 100).toFixed(Math.max(1, decimalsIn(share.raw))));
}
