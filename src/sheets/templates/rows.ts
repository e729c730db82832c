import type { Standard } from "../../catalogue/standard";
import type { CellValue } from "../../grid/grid";
import type { InputSpec, RowSpec } from "../spec";
import { carriedFrom, chooseStandards } from "./choose-standards";
import { NATURES } from "./natures";
import type { TemplateRequest } from "./request";
import { templateText, type NoteFacts, type TemplateText } from "./text";

/** Counts and times are not given to two decimals, as rates and figures per thousand people are. */
const DECIMALS: Readonly<Record<string, number>> = { 个: 0, 家: 0, 所: 0, 人: 0, 张: 0, 分钟: 1, 万亿元: 1 };

/** What one template has in a row beyond the indicator itself. */
export interface OwnCells {
  readonly values?: Readonly<Record<string, CellValue>>;
  readonly formulas?: Readonly<Record<string, string>>;
}

/** What the notes of a sheet say of its plan. */
export const noteFacts = ({ plan: { name, baseYear, targetYear }, plan, domains }: TemplateRequest): NoteFacts =>
  ({ plan: name, baseYear, targetYear, carriedFrom: carriedFrom(plan, domains) });

/** A row for every indicator asked for: domain, number, name, unit, scope and nature are given, the figures are empty. */
export function standardRows(request: TemplateRequest, own: (standard: Standard) => OwnCells): readonly RowSpec[] {
  const text = templateText(request.language);
  let number = 0;
  let domain = "";
  return chooseStandards(request.plan, request.domains).map(({ standard, isSub }): RowSpec => {
    const startsDomain = standard.domain !== domain;
    domain = standard.domain;
    if (!isSub) number += 1;
    const { values, formulas = {} } = own(standard);
    return {
      values: {
        domain: startsDomain ? domain : null,
        number: isSub ? null : number,
        name: isSub ? `其中：${standard.name}` : standard.name,
        unit: standard.unit,
        scope: standard.scope,
        nature: standard.nature === null ? null : NATURES[standard.nature],
        ...values,
      },
      isSub,
      decimals: DECIMALS[standard.unit ?? ""] ?? 2,
      formulas,
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
