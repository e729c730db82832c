import { isUnit } from "../../catalogue/unit-words";
import { normaliseUnit } from "../../catalogue/units";
import { findStandard } from "../../catalogue/find-standard";
import { fail, ok } from "../../grid/result";
import { required, type FunctionSpec } from "../define";
import { readTargetCell } from "../read-cells";
import { sideOf } from "../units-agree";

const LAST_BRACKET = /[(（]([^()（）]+)[)）]\s*$/;

/** Of a figure or target ("≤12/10万"), of a name with its unit in brackets, or of a standard indicator. */
export const unit: FunctionSpec = {
  id: "UNIT",
  params: [required("text")],
  result: "string",
  example: { formula: 'FYP.UNIT("孕产妇死亡率（1/10万）")', gives: "1/10万" },
  calc: (cells) => {
    const cell = cells.cell("text");
    if (typeof cell !== "string" || cell.trim() === "") return fail({ code: "noUnit", facts: { text: String(cell ?? "") } });
    const bracket = LAST_BRACKET.exec(cell)?.[1];
    const found = (bracket !== undefined && isUnit(bracket) ? normaliseUnit(bracket) : null)
      ?? findStandard(cell)?.unit
      ?? sideOf(readTargetCell(cell, ""), cell)?.unit
      ?? null;
    return found === null ? fail({ code: "noUnit", facts: { text: cell } }) : ok(found);
  },
};
