import { standardByCode } from "../../catalogue/standards";
import type { Claim } from "../../table/claim";
import { placeOf, textPlace } from "../define";
import { ORDERED_PAIRS } from "../ordered-pairs";
import { sameScopes } from "../scopes";
import { clash, inUnitOf, unitIn } from "../units";

/** 婴儿死亡率3.1‰、5岁以下儿童死亡率2.4‰: of one year and one population, what is within another is more than it. */
export function* reversedIn(claims: readonly Claim[]) {
  for (const [smaller, larger] of ORDERED_PAIRS) {
    const wholes = claims.filter((claim) => claim.standard === larger);
    if (wholes.length === 0) continue;
    for (const part of claims) {
      if (part.standard !== smaller) continue;
      const whole = wholes.find((each) => isBeside(part, each));
      const [a, b] = [valueOf(part), whole === undefined ? null : valueOf(whole)];
      if (whole === undefined || a === null || b === null || a <= b) continue;
      yield {
        finding: "reversed" as const, at: textPlace(part), indicator: null, said: [part, whole].map(placeOf),
        facts: { name: part.indicator, raw: part.raw, line: part.line, larger: whole.indicator, largerRaw: whole.raw, largerLine: whole.line },
      };
    }
  }
}

const isBeside = (a: Claim, b: Claim): boolean =>
  a.role === b.role && a.year === b.year && (a.year !== null || a.line === b.line) && sameScopes(whose(a), whose(b));

const whose = ({ scope, indicator }: Claim): string => `${scope ?? ""}${indicator}`;

/** In the standard's unit; of targets the bound that is allowed. */
function valueOf({ reading, standard, role }: Claim): number | null {
  const unit = standard === null ? null : standardByCode(standard)?.unit ?? null;
  // A rate in another unit (3.12% for 3.12‰) has its own finding.
  if (reading.kind !== "level" || reading.approx === true || (role === "value" && reading.op !== "=") || clash(unitIn(reading), unit)) return null;
  return inUnitOf({ unit }, reading.value, reading.unit);
}
