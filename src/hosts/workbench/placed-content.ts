import { DataValidationErrorStyle, DataValidationOperator, DataValidationRenderMode, DataValidationType, type ICellData, type ISheetDataValidationRule } from "@univerjs/core";
import { serializeListOptions } from "@univerjs/preset-sheets-core";
import type { PlacedSheet, PlacedValidation } from "../../grid/placed-sheet";
import { cellOf, rangeOf } from "./cells";
import { lookOf } from "./look";
import { heightInPixels, widthInPixels } from "./pixels";
import { toneRule } from "./marks";
import { freezeAt, roomFor, type SheetContent } from "./sheet-content";

/** A placed sheet in Univer's terms. Print setup has no place there; it goes into the file when the workbook is saved. */
export function placedContent(placed: PlacedSheet): SheetContent {
  const looks = Object.fromEntries(Object.entries(placed.styles).map(([id, style]) => [id, lookOf(style)]));
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [rows, columns] = [0, placed.columnWidths.length];
  for (const { row, column, content, style } of placed.cells) {
    const look = style === undefined ? undefined : looks[style];
    (cellData[row] ??= {})[column] = { ...cellOf(content), ...(look ? { s: look } : {}) };
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return {
    data: {
      name: placed.name,
      ...roomFor(rows, columns),
      cellData,
      mergeData: placed.merges.map(rangeOf),
      columnData: Object.fromEntries(placed.columnWidths.map((width, column) => [column, { w: widthInPixels(width) }])),
      rowData: Object.fromEntries(placed.rowHeights.map(({ row, height }) => [row, { h: heightInPixels(height), ia: 0 }])),
      ...(placed.freeze ? { freeze: freezeAt(placed.freeze.row, placed.freeze.column) } : {}),
    },
    conditions: placed.conditions.map(({ area, formula, tone }, index) =>
      toneRule(`fyp-condition-${index}`, tone, withEquals(formula), [area])),
    validations: placed.validations.map((validation, index) => validationRule(`fyp-input-${index}`, validation)),
    protection: placed.protect ? { open: placed.cells.filter(({ style }) => style !== undefined && placed.styles[style]?.locked === false) } : null,
  };
}

const withEquals = (formula: string): string => (formula.startsWith("=") ? formula : `=${formula}`);

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
