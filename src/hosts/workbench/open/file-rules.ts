import { DataValidationErrorStyle, DataValidationOperator, DataValidationRenderMode, DataValidationType, type ISheetDataValidationRule, type IStyleData } from "@univerjs/core";
import {
  CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator, CFValueType, type IConditionalFormattingRuleConfig, type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import { serializeListOptions } from "@univerjs/preset-sheets-core";
import type { CellStyle, ConditionalRule, DataValidation } from "hucre";
import { parseA1, type Area } from "../../../grid/area";
import { fromStored } from "../../xlsx/function-names";
import { rangeOf } from "../cells";

/** "A1:B9 D4" → areas; a whole column or row, which Univer has no use for here, is left out. */
const areasOf = (reference: string): readonly Area[] =>
  reference.trim().split(/\s+/).flatMap((part) => parseA1(part) ?? []);

/** Conditional formats of a file as far as Univer can show them; icon sets and rankings only stay in the file. */
export function conditionRules(rules: readonly ConditionalRule[], look: (style: CellStyle) => IStyleData): readonly IConditionFormattingRule[] {
  return [...rules].sort((a, b) => a.priority - b.priority).flatMap((rule, index) => {
    const config = conditionConfig(rule, rule.style ? look(rule.style) : {});
    const ranges = areasOf(rule.range).map(rangeOf);
    return config && ranges.length > 0 ? [{ cfId: `file-${index}`, ranges, stopIfTrue: rule.stopIfTrue === true, rule: config }] : [];
  });
}

function conditionConfig(rule: ConditionalRule, style: IStyleData): IConditionalFormattingRuleConfig | null {
  const [first = "", second = ""] = [rule.formula ?? []].flat();
  const highlight = { type: CFRuleType.highlightCell, style } as const;
  switch (rule.type) {
    case "expression":
    case "containsBlanks":
    case "notContainsBlanks":
      return first === "" ? null : { ...highlight, subType: CFSubRuleType.formula, value: `=${fromStored(first)}` };
    case "cellIs":
      return numberConfig(rule, style, first, second);
    case "containsText":
      return { ...highlight, subType: CFSubRuleType.text, operator: CFTextOperator.containsText, value: rule.text ?? "" };
    case "notContainsText":
      return { ...highlight, subType: CFSubRuleType.text, operator: CFTextOperator.notContainsText, value: rule.text ?? "" };
    case "beginsWith":
      return { ...highlight, subType: CFSubRuleType.text, operator: CFTextOperator.beginsWith, value: rule.text ?? "" };
    case "endsWith":
      return { ...highlight, subType: CFSubRuleType.text, operator: CFTextOperator.endsWith, value: rule.text ?? "" };
    case "duplicateValues":
      return { ...highlight, subType: CFSubRuleType.duplicateValues };
    case "uniqueValues":
      return { ...highlight, subType: CFSubRuleType.uniqueValues };
    case "colorScale":
      return colorScale(rule);
    default:
      return null;
  }
}

/** Comparison with two plain numbers at most; a comparison with a formula is left to the file. */
function numberConfig(rule: ConditionalRule, style: IStyleData, first: string, second: string): IConditionalFormattingRuleConfig | null {
  const [a, b] = [Number(first), Number(second)];
  if (first === "" || Number.isNaN(a) || Number.isNaN(b)) return null;
  const highlight = { type: CFRuleType.highlightCell, subType: CFSubRuleType.number, style } as const;
  switch (rule.operator) {
    case "between": return { ...highlight, operator: CFNumberOperator.between, value: [a, b] };
    case "notBetween": return { ...highlight, operator: CFNumberOperator.notBetween, value: [a, b] };
    case "equal": return { ...highlight, operator: CFNumberOperator.equal, value: a };
    case "notEqual": return { ...highlight, operator: CFNumberOperator.notEqual, value: a };
    case "greaterThan": return { ...highlight, operator: CFNumberOperator.greaterThan, value: a };
    case "greaterThanOrEqual": return { ...highlight, operator: CFNumberOperator.greaterThanOrEqual, value: a };
    case "lessThan": return { ...highlight, operator: CFNumberOperator.lessThan, value: a };
    case "lessThanOrEqual": return { ...highlight, operator: CFNumberOperator.lessThanOrEqual, value: a };
    default: return null;
  }
}

const SCALE_VALUES: Partial<Record<string, CFValueType>> = {
  min: CFValueType.min, max: CFValueType.max, num: CFValueType.num, percent: CFValueType.percent, percentile: CFValueType.percentile,
};

function colorScale({ colorScale: scale }: ConditionalRule): IConditionalFormattingRuleConfig | null {
  if (!scale) return null;
  return {
    type: CFRuleType.colorScale,
    config: scale.cfvo.map(({ type, value }, index) => ({
      index,
      color: `#${(scale.colors[index] ?? "FFFFFF").slice(-6)}`,
      value: { type: SCALE_VALUES[type] ?? CFValueType.min, ...(value === undefined ? {} : { value: Number(value) }) },
    })),
  };
}

const ERROR_STYLES = {
  stop: DataValidationErrorStyle.STOP, warning: DataValidationErrorStyle.WARNING, information: DataValidationErrorStyle.INFO,
};
const OPERATORS: Readonly<Record<NonNullable<DataValidation["operator"]>, DataValidationOperator>> = {
  between: DataValidationOperator.BETWEEN, notBetween: DataValidationOperator.NOT_BETWEEN,
  equal: DataValidationOperator.EQUAL, notEqual: DataValidationOperator.NOT_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN, greaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThan: DataValidationOperator.LESS_THAN, lessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

/** Input rules of a file; dates and times stay in the file only, since Univer reads their limits differently. */
export function validationRules(validations: readonly DataValidation[]): readonly ISheetDataValidationRule[] {
  return validations.flatMap((validation, index) => {
    const criteria = validationCriteria(validation);
    const ranges = areasOf(validation.range).map(rangeOf);
    if (!criteria || ranges.length === 0) return [];
    return [{
      uid: `file-${index}`,
      ranges,
      allowBlank: validation.allowBlank ?? true,
      errorStyle: ERROR_STYLES[validation.errorStyle ?? "stop"],
      showErrorMessage: validation.showErrorMessage ?? false,
      error: validation.errorMessage ?? "",
      errorTitle: validation.errorTitle ?? "",
      ...criteria,
    }];
  });
}

function validationCriteria({ type, operator, formula1, formula2, values }: DataValidation) {
  const withEquals = (formula: string): string => `=${fromStored(formula)}`;
  const limits = {
    operator: OPERATORS[operator ?? "between"],
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
  };
  switch (type) {
    case "list":
      if (values) return { type: DataValidationType.LIST, formula1: serializeListOptions(values), showDropDown: true, renderMode: DataValidationRenderMode.ARROW };
      return formula1 === undefined ? null : { type: DataValidationType.LIST, formula1: withEquals(formula1), showDropDown: true, renderMode: DataValidationRenderMode.ARROW };
    case "custom":
      return formula1 === undefined ? null : { type: DataValidationType.CUSTOM, formula1: withEquals(formula1) };
    case "decimal": return { type: DataValidationType.DECIMAL, ...limits };
    case "whole": return { type: DataValidationType.WHOLE, ...limits };
    case "textLength": return { type: DataValidationType.TEXT_LENGTH, ...limits };
    default: return null;
  }
}
