/** What a painted sheet accepts and points out: data validation and conditional formats. */
import type { PlacedCondition, PlacedSheet, PlacedValidation } from "../../grid/placed-sheet";
import { MARK_STYLES } from "../../grid/mark";
import { applyStyle } from "./marks";
import { areaRange } from "./sheets";

/** Excel's limits for the words beside a cell. */
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;

export function setValidations(sheet: Excel.Worksheet, { validations }: PlacedSheet): void {
  for (const validation of validations) setValidation(areaRange(sheet, validation.area).dataValidation, validation);
}

function setValidation(target: Excel.DataValidation, { rule, strict, title, message }: PlacedValidation): void {
  const words = { title: title.slice(0, TITLE_LIMIT), message: message.slice(0, MESSAGE_LIMIT) };
  target.rule = excelRule(rule);
  target.ignoreBlanks = true;
  target.errorAlert = { ...words, showAlert: true, style: strict ? "Stop" : "Warning" };
  target.prompt = { ...words, showPrompt: true };
}

function excelRule(rule: PlacedValidation["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    // A list is separated by commas in every locale (office-js issue 2128).
    case "list": return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "listFrom": return { list: { inCellDropDown: true, source: rule.formula } };
    case "formula": return { custom: { formula: rule.formula } };
    case "number": return { decimal: excelBounds(rule.min, rule.max) };
  }
}

/** A number without bounds still has to be a number: any between the largest negative and the largest positive. */
function excelBounds(min: number | null, max: number | null): Excel.BasicDataValidation {
  if (min !== null && max === null) return { formula1: min, operator: "GreaterThanOrEqualTo" };
  if (min === null && max !== null) return { formula1: max, operator: "LessThanOrEqualTo" };
  return { formula1: min ?? -9.99e307, formula2: max ?? 9.99e307, operator: "Between" };
}

export function setConditions(sheet: Excel.Worksheet, { conditions }: PlacedSheet): void {
  // A new rule goes on top of the others: the first one is added last.
  for (const condition of [...conditions].reverse()) setCondition(sheet, condition);
}

function setCondition(sheet: Excel.Worksheet, { area, formula, tone }: PlacedCondition): void {
  const { custom } = areaRange(sheet, area).conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  applyStyle(custom.format, MARK_STYLES[tone]);
}
