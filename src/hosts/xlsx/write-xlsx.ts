import { writeXlsx as writeWorkbook, type Cell, type ConditionalRule, type DataValidation, type NamedRange, type PageSetup, type WriteSheet } from "hucre";
import { columnName, toA1, type Area } from "../../grid/area";
import { isFormula } from "../../grid/edit";
import { MARK_STYLES } from "../../grid/mark";
import type { PlacedCell, PlacedCondition, PlacedSheet, PlacedValidation, PrintSetup } from "../../grid/placed-sheet";
import { FONT, solid, toFileStyle } from "./file-style";
import { toStored } from "./function-names";
import { toFileCharts } from "./write-charts";

/**
 * A new workbook of these sheets, as .xlsx: contents, looks, merges, sizes, validations, conditional formats,
 * names, frozen panes, print setup and charts. Formulas carry no values: Excel, WPS and LibreOffice compute them on opening.
 */
export async function writeXlsx(sheets: readonly PlacedSheet[]): Promise<Uint8Array> {
  return writeWorkbook({
    sheets: sheets.map(toFileSheet),
    namedRanges: sheets.flatMap(({ names }) => names.map(({ name, refersTo }): NamedRange => ({ name, range: body(refersTo) }))),
    defaultFont: { name: FONT, size: 11 },
  });
}

/** A formula as a file holds it: without "=", add-in functions in Excel's stored form. */
const body = (formula: string): string => toStored(formula.replace(/^=/, ""));

function toFileSheet(sheet: PlacedSheet): WriteSheet {
  return {
    name: sheet.name,
    columns: sheet.columnWidths.map((width) => ({ width })),
    cells: new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, toFileCell(cell, sheet)])),
    merges: sheet.merges.map(({ row, column, rows, columns }) =>
      ({ startRow: row, startCol: column, endRow: row + rows - 1, endCol: column + columns - 1 })),
    rowDefs: new Map(sheet.rowHeights.map(({ row, height }) => [row, { height }])),
    dataValidations: sheet.validations.map(toFileValidation),
    conditionalRules: sheet.conditions.map(toFileRule),
    charts: toFileCharts(sheet),
    // Columns and rows may still be made wider: what does not fit is not read.
    ...(sheet.protect ? { protection: { sheet: true, objects: true, scenarios: true, formatColumns: true, formatRows: true } } : {}),
    ...(sheet.freeze === null ? {} : { freezePane: { rows: sheet.freeze.row, columns: sheet.freeze.column } }),
    // The library names the row before a break.
    ...(sheet.print?.breaks === undefined ? {} : { rowBreaks: sheet.print.breaks.map((row) => row - 1) }),
    ...(sheet.print === null ? {} : { pageSetup: toPageSetup(sheet.print), headerFooter: { oddFooter: `&C${sheet.print.footer}` } }),
  };
}

function toFileCell({ content, style }: PlacedCell, { styles }: PlacedSheet): Partial<Cell> {
  const look = style === undefined ? undefined : styles[style];
  return {
    ...(isFormula(content) ? { formula: body(content.formula) } : { value: content }),
    ...(look === undefined ? {} : { style: toFileStyle(look) }),
  };
}

function toFileValidation({ area, rule, strict, title, message }: PlacedValidation): DataValidation {
  const shared = {
    range: toA1(area),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    inputTitle: title,
    inputMessage: message,
    errorTitle: title,
    errorMessage: message,
    errorStyle: strict ? "stop" : "warning",
  } as const;
  switch (rule.kind) {
    case "list": return { ...shared, type: "list", values: [...rule.values] };
    case "listFrom": return { ...shared, type: "list", formula1: body(rule.formula) };
    case "formula": return { ...shared, type: "custom", formula1: body(rule.formula) };
    case "number": return { ...shared, type: "decimal", ...numberLimits(rule.min, rule.max) };
  }
}

function numberLimits(min: number | null, max: number | null): Pick<DataValidation, "operator" | "formula1" | "formula2"> {
  if (min !== null && max !== null) return { operator: "between", formula1: String(min), formula2: String(max) };
  if (min !== null) return { operator: "greaterThanOrEqual", formula1: String(min) };
  // No limit at all still asks for a number.
  return { operator: "lessThanOrEqual", formula1: max === null ? "1E+300" : String(max) };
}

function toFileRule({ area, formula, tone }: PlacedCondition, index: number): ConditionalRule {
  const { fill, color, bold, italic, underline } = MARK_STYLES[tone];
  return {
    type: "expression",
    priority: index + 1,
    formula: body(formula),
    range: toA1(area),
    style: { fill: solid(fill), font: { bold, italic, underline, color: { rgb: color.slice(1) } } },
  };
}

function toPageSetup({ paper, orientation, headerRows, area, fitToWidth }: PrintSetup): PageSetup {
  return {
    paperSize: paper === "A4" ? "a4" : "a3",
    orientation,
    ...(fitToWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
    printArea: absolute(area),
    ...(headerRows === null ? {} : { printTitlesRow: `$${headerRows.first + 1}:$${headerRows.last + 1}` }),
    horizontalCentered: true,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 },
  };
}

const absolute = ({ row, column, rows, columns }: Area): string =>
  `$${columnName(column)}$${row + 1}:$${columnName(column + columns - 1)}$${row + rows}`;
