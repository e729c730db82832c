import type { PlanSpan } from "../../catalogue/plans";
import type { Standard } from "../../catalogue/standard";
import { STANDARDS } from "../../catalogue/standards";
import { nationalFigure } from "./reference";

/** 其中 rows and the indicator they are part of, by code. */
const PART_OF: Readonly<Record<string, string>> = { doctors_tcm_1k: "doctors_1k", beds_tcm_1k: "beds_1k" };

export interface ChosenStandard {
  readonly standard: Standard;
  /** 其中: part of the one above it. */
  readonly isSub: boolean;
}

/** Domains that indicators can be chosen by, in the catalogue's order. */
export const DOMAINS: readonly string[] = [...new Set(STANDARDS.map(({ domain }) => domain))];

/**
 * The indicators of a sheet, by domain, each 其中 row under the one it is part of: the plan's national set, or everything
 * the catalogue has in some domains, but for indicators that only put another one on a second scale.
 */
export function chooseStandards(plan: PlanSpan, domains: readonly string[] | undefined): readonly ChosenStandard[] {
  const chosen = STANDARDS.filter((standard) =>
    domains === undefined ? nationalFigure(standard, plan.name) !== null : domains.includes(standard.domain) && standard.scaleOf === null);
  const codes = new Set(chosen.map(({ code }) => code));
  const parentOf = ({ code }: Standard): string | null => {
    const parent = PART_OF[code];
    return parent !== undefined && codes.has(parent) ? parent : null;
  };
  return [...new Set(chosen.map(({ domain }) => domain))]
    .flatMap((domain) => chosen.filter((standard) => standard.domain === domain && parentOf(standard) === null))
    .flatMap((standard) => [
      { standard, isSub: false },
      ...chosen.filter((other) => parentOf(other) === standard.code).map((part) => ({ standard: part, isSub: true })),
    ]);
}
