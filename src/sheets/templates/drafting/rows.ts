import type { PlanSpan } from "../../../catalogue/plans";
import type { Standard, StandardNature } from "../../../catalogue/standard";
import { STANDARDS } from "../../../catalogue/standards";
import type { InputSpec, RowSpec } from "../../spec";
import type { TemplateText } from "../text";
import { attainment } from "./formulas";
import { nationalFigure, type References } from "./reference";

export const NATURES: Readonly<Record<StandardNature, string>> = { binding: "约束性", expected: "预期性", advocated: "倡导性" };

/** 其中 rows and the indicator they are part of, by code. */
const PART_OF: Readonly<Record<string, string>> = { doctors_tcm_1k: "doctors_1k", beds_tcm_1k: "beds_1k" };

/** Counts and times are not given to two decimals, as rates and figures per thousand people are. */
const DECIMALS: Readonly<Record<string, number>> = { 个: 0, 家: 0, 所: 0, 人: 0, 张: 0, 分钟: 1, 万亿元: 1 };

/** The standard indicators of a plan: its national set, by domain, each 其中 row under the row it is part of. */
export function standardSet(plan: PlanSpan): readonly Standard[] {
  const national = STANDARDS.filter((standard) => nationalFigure(standard, plan.name) !== null);
  const codes = new Set(national.map(({ code }) => code));
  const parentOf = (standard: Standard): string | null => {
    const parent = PART_OF[standard.code];
    return parent !== undefined && codes.has(parent) ? parent : null;
  };
  const domains = [...new Set(national.map(({ domain }) => domain))];
  return domains.flatMap((domain) => national.filter((standard) => standard.domain === domain && parentOf(standard) === null))
    .flatMap((standard) => [standard, ...national.filter((other) => parentOf(other) === standard.code)]);
}

/** Rows of the drafting sheet: the district's own cells empty, the national figures for reference beside them. */
export function draftingRows(plan: PlanSpan, text: TemplateText, references: References): readonly RowSpec[] {
  let number = 0;
  let domain = "";
  const standards = standardSet(plan);
  const codes = new Set(standards.map(({ code }) => code));
  return standards.map((standard): RowSpec => {
    const parent = PART_OF[standard.code];
    const isSub = parent !== undefined && codes.has(parent);
    const startsDomain = standard.domain !== domain;
    domain = standard.domain;
    if (!isSub) number += 1;
    const national = nationalFigure(standard, plan.name);
    return {
      values: {
        domain: startsDomain ? domain : null,
        number: isSub ? null : number,
        name: isSub ? `其中：${standard.name}` : standard.name,
        unit: standard.unit,
        scope: standard.scope,
        nature: standard.nature === null ? null : NATURES[standard.nature],
        reference: national === null ? null : references.describe(national, plan.baseYear),
      },
      isSub,
      decimals: DECIMALS[standard.unit ?? ""] ?? 2,
      formulas: { attainment: attainment(standard.direction) },
      inputs: { baseline: baselineInput(standard, text) },
    };
  });
}

/**
 * A baseline is a number the indicator can have, or a dash. Shares are asked about when they lie between 0 and 1
 * (43.2% typed as such arrives as 0.432), and only asked: a share of 0.5 % is possible.
 */
function baselineInput({ unit, bounds: { min, max } }: Standard, text: TemplateText): InputSpec {
  const isShare = unit === "%" || unit === "‰";
  const within = [
    "ISNUMBER({baseline})",
    ...(min === null ? [] : [`{baseline}>=${min}`]),
    ...(max === null ? [] : [`{baseline}<=${max}`]),
    ...(isShare ? ["OR({baseline}=0,ABS({baseline})>=1)"] : []),
  ];
  return {
    rule: { kind: "formula", formula: `=OR({baseline}="—",{baseline}="-",AND(${within.join(",")}))` },
    strict: !isShare,
    ...(isShare ? text.share(unit, min, max) : text.figure(unit, min, max)),
  };
}
