import type { PlanSpan } from "../../catalogue/plans";
import type { Standard } from "../../catalogue/standard";
import { standardByCode, STANDARDS } from "../../catalogue/standards";
import { nationalFigure } from "./reference";

/** The last period whose national health plan is known; its set goes on until a later plan is published. */
const KNOWN_PLAN = "十四五";

/** Indicators that 《“十五五”规划纲要》 counts in another way, and what it counts: 执业医师 without assistants, 入托率 for 托位数. */
const REPLACED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  十五五: { doctors_1k: "licensed_doctors_1k", nursery_1k: "nursery_rate" },
};

/** 其中 rows and the indicator they are part of, by code. */
const PART_OF: Readonly<Record<string, string>> = { doctors_tcm_1k: "doctors_1k", beds_tcm_1k: "beds_1k" };

export interface ChosenStandard {
  readonly standard: Standard;
  /** 其中: part of the one above it. */
  readonly isSub: boolean;
}

/** The plan's national set: that of the last national health plan that is known, and what documents of the plan's own time name. */
function nationalSet({ name }: PlanSpan): readonly Standard[] {
  const kept = STANDARDS.filter((standard) => nationalFigure(standard, KNOWN_PLAN) !== null)
    .map((standard) => standardByCode(REPLACED[name]?.[standard.code] ?? standard.code) ?? standard);
  return [...new Set([...kept, ...STANDARDS.filter((standard) => nationalFigure(standard, name) !== null)])];
}

/** The plan whose indicators go on in a sheet of the national set; null where the sheet has its own plan's, or was chosen by domain. */
export const carriedFrom = ({ name }: PlanSpan, domains: readonly string[] | undefined): string | null =>
  domains === undefined && name !== KNOWN_PLAN ? KNOWN_PLAN : null;

/** Indicators that are no longer set; the catalogue keeps them so that old tables are understood. */
const RETIRED = "已废止";

/** Domains that indicators can be chosen by, in the catalogue's order. */
export const DOMAINS: readonly string[] = [...new Set(STANDARDS.map(({ domain }) => domain))].filter((domain) => domain !== RETIRED);

/**
 * The indicators of a sheet, by domain, each 其中 row under the one it is part of: the plan's national set, or everything
 * the catalogue has in some domains, but for indicators that only put another one on a second scale.
 */
export function chooseStandards(plan: PlanSpan, domains: readonly string[] | undefined): readonly ChosenStandard[] {
  const chosen = domains === undefined ? nationalSet(plan)
    : STANDARDS.filter((standard) => domains.includes(standard.domain) && standard.scaleOf === null);
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
