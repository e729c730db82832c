import { standardByCode } from "../../catalogue/standards";
import type { Claim } from "../../table/claim";
import { placeOf, textPlace } from "../define";

/**
 * 失业率控制在5.5%以上: what is asked for points to the worse side. A value may well be said to lie there (近视率已达60%以上);
 * only what is to be reached, or to be kept in check, is asked for.
 */
export function* againstIn(claims: readonly Claim[]) {
  for (const claim of claims) {
    const { reading, role, raw, standard: code, indicator, line } = claim;
    if (reading.kind !== "level" || code === null || (role !== "target" && !/控制/.test(raw))) continue;
    const direction = standardByCode(code)?.direction ?? null;
    const isAgainst = direction === "lower" ? reading.op === ">=" || reading.op === ">" : direction === "higher" && (reading.op === "<=" || reading.op === "<");
    if (isAgainst) yield { finding: "operatorAgainst" as const, at: textPlace(claim), indicator: null, said: [placeOf(claim)], facts: { name: indicator, raw, line, direction } };
  }
}
