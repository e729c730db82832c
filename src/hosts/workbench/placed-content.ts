import { DataValidationErrorStyle, DataValidationOperator, DataValidationRenderMode, DataValidationType, generateRandomId, type ICellData, type ISheetDataValidationRule } from "@univerjs/core";
import { CFRuleType, CFSubRuleType, type IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import { serializeListOptions } from "@univerjs/preset-sheets-core";
import type { PlacedCondition, PlacedSheet, PlacedValidation } from "../../grid/placed-sheet";
import { cellOf, rangeOf } from "./cells";
import { lookOf, toneLook } from "./look";
import { heightInPixels, widthInPixels } from "./pixels";
import { freezeAt, roomFor, type Line, type SheetContent } from "./sheet-content";

/** A placed sheet in Univer's terms. Print setup has no place there; it goes into the file when the workbook is saved. */
export function placedContent(placed: PlacedSheet): SheetContent {
  // Two sheets may use one word for different looks.
  const own = generateRandomId();
  const styleId = (id: string): string => `${own}-${id}`;
  const rows = placed.cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = placed.cells.reduce((most, { column }) => Math.max(most, column + 1), placed.columnWidths.length);
  return {
    data: {
      name: placed.name,
      ...roomFor(rows, columns),
      mergeData: placed.merges.map(rangeOf),
      columnData: Object.fromEntries(placed.columnWidths.map((width, column) => [column, { w: widthInPixels(width) }])),
      rowData: Object.fromEntries(placed.rowHeights.map(({ row, height }) => [row, { h: heightInPixels(height), ia: 0 }])),
      ...(placed.freeze ? { freeze: freezeAt(placed.freeze.row, placed.freeze.column) } : {}),
    },
    styles: Object.fromEntries(Object.entries(placed.styles).map(([id, style]) => [styleId(id), lookOf(style)])),
    lines: linesOf(placed, styleId),
    conditions: placed.conditions.map((condition, index) => conditionRule(`fyp-condition-${index}`, condition)),
    validations: placed.validations.map((validation, index) => validationRule(`fyp-input-${index}`, validation)),
    protection: placed.protect ? { open: placed.cells.filter(({ style }) => style !== undefined && placed.styles[style]?.locked === false) } : null,
  };
}

/** Neighbours in the list that stand in one row come as one line. */
function* linesOf({ cells, styles }: PlacedSheet, styleId: (id: string) => string): Generator<Line> {
  let line: [number, ICellData][] = [];
  let at = -1;
  for (const { row, column, content, style } of cells) {
    if (row !== at && line.length > 0) {
      yield { row: at, cells: line };
      line = [];
    }
    at = row;
    line.push([column, { ...cellOf(content), ...(style !== undefined && style in styles ? { s: styleId(style) } : {}) }]);
  }
  if (line.length > 0) yield { row: at, cells: line };
}

const withEquals = (formula: string): string => (formula.startsWith("=") ? formula : `=${formula}`);

const conditionRule = (cfId: string, { area, formula, tone }: PlacedCondition): IConditionFormattingRule => ({
  cfId,
  ranges: [rangeOf(area)],
  stopIfTrue: true,
  rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: withEquals(formula), style: toneLook(tone) },
});

function validationRule(uid: string, { area, rule, strict, title, message }: PlacedValidation): ISheetDataValidationRule {
  return {
    uid,
    ranges: [rangeOf(area)],
    allowBlank: true,
    errorStyle: strict ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
    showErrorMessage: true,
    error: message,
    errorTitle: title,
    ...criteria(rule),
  };
}

function criteria(rule: PlacedValidation["rule"]) {
  switch (rule.kind) {
    case "list":
      return { type: DataValidationType.LIST, formula1: serializeListOptions([...rule.values]), showDropDown: true, renderMode: DataValidationRenderMode.ARROW };
    case "listFrom":
      return { type: DataValidationType.LIST, formula1: withEquals(rule.formula), showDropDown: true, renderMode: DataValidationRenderMode.ARROW };
    case "formula":
      return { type: DataValidationType.CUSTOM, formula1: withEquals(rule.formula) };
    case "number":
      return { type: DataValidationType.DECIMAL, ...bounds(rule.min, rule.max) };
  }
}

/** Unbounded on both sides still means: a number. */
function bounds(min: number | null, max: number | null) {
  if (min !== null && max === null) return { operator: DataValidationOperator.GREATER_THAN_OR_EQUAL, formula1: String(min) };
  if (min === null && max !== null) return { operator: DataValidationOperator.LESS_THAN_OR_EQUAL, formula1: String(max) };
  return { operator: DataValidationOperator.BETWEEN, formula1: String(min ?? -1e300), formula2: String(max ?? 1e300) };
}
