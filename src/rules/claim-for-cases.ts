import { findStandard } from "../catalogue/find-standard";
import type { Claim } from "../table/claim";
import { readTarget } from "../target/read-target";

/** A claim of the prose, as the cases of rules need one: what is left out is customary. */
export function claim(given: { readonly indicator: string; readonly raw: string } & Partial<Claim>): Claim {
  return {
    standard: findStandard(given.indicator)?.code ?? null,
    year: 2020, yearFrom: "said", role: "value",
    reading: readTarget(given.raw, { indicator: given.indicator }),
    quote: `${given.indicator}达到${given.raw}`, line: 8, start: 100,
    ...given,
  };
}
