import { findStandard } from "../../catalogue/find-standard";
import { PLANS, planByName } from "../../catalogue/plans";
import type { NationalFigure, Standard } from "../../catalogue/standard";
import type { CellValue } from "../../grid/grid";
import { fail, ok } from "../../grid/result";
import { CELL_WORDS, FIELDS, fieldOf, type Field } from "../cell-words.zh";
import { optional, required, type FunctionSpec } from "../define";

const DEFAULT_PLAN = "十四五";

/** A fact of the standard catalogue; all of them in a row where no field is named. A figure not checked against its document says so. */
export const indicator: FunctionSpec = {
  id: "INDICATOR",
  params: [required("name"), optional("field"), optional("plan")],
  result: "row",
  example: { formula: 'FYP.INDICATOR("孕产妇死亡率","单位")', gives: "1/10万" },
  calc: (cells) => {
    const name = String(cells.cell("name") ?? "");
    const standard = findStandard(name);
    if (standard === null) return fail({ code: "indicatorUnknown", facts: { text: name } });
    const plan = String(cells.cell("plan") ?? "").trim() || DEFAULT_PLAN;
    if (planByName(plan) === null) return fail({ code: "planUnknown", facts: { text: plan, plans: PLANS.map((known) => known.name).join("、") } });
    const national = standard.national.find((figure) => figure.plan === plan) ?? null;
    const asked = cells.cell("field");
    if (asked === null || asked === "") return ok([FIELDS.map((field) => valueOf(field, standard, national) ?? "")].flat());
    const field = fieldOf(String(asked));
    if (field === null) {
      return fail({ code: "fieldUnknown", facts: { text: String(asked), fields: FIELDS.map((known) => CELL_WORDS.fields[known]).join("、") } });
    }
    const value = valueOf(field, standard, national);
    return value === null ? fail({ code: "notInCatalogue", facts: { text: standard.name, field: CELL_WORDS.fields[field], plan } }) : ok(value);
  },
};

function valueOf(field: Field, standard: Standard, national: NationalFigure | null): CellValue {
  switch (field) {
    case "name": return standard.name;
    case "unit": return standard.unit;
    case "direction": return standard.direction === null ? null : CELL_WORDS.directions[standard.direction];
    case "nature": return standard.nature === null ? null : checked(CELL_WORDS.natures[standard.nature], standard.natureKnown === "read");
    case "domain": return standard.domain;
    case "scope": return standard.scope;
    case "baseline":
      if (national === null || national.base === null) return null;
      return national.baseVerified ? national.base : checked(String(national.base), false);
    case "target": return national === null ? null : checked(national.target, national.targetVerified);
    case "source": return national === null ? null : national.source;
  }
}

const checked = (text: string, verified: boolean): string => (verified ? text : `${text}${CELL_WORDS.unchecked}`);
