import type { DataValidation, NewFile, Style } from "excelize-wasm";
import { columnName, quoteSheet, toA1, type Area } from "../../../grid/area";
import { isFormula } from "../../../grid/edit";
import { MARK_STYLES } from "../../../grid/mark";
import type { CellStyle, PlacedCell, PlacedCondition, PlacedSheet, PlacedValidation, PrintSetup } from "../../../grid/placed-sheet";
import { FONT } from "../../xlsx/file-style";
import { toStored } from "../../xlsx/function-names";
import { defineName, definedNames } from "./define-name";
import { must } from "./must";
import { panesAt } from "./panes";

/** Fills a new, empty sheet of the file with a placed sheet, print setup included; charts and page breaks come later, see place-charts.ts. */
export function placeSheet(file: NewFile, sheet: PlacedSheet, name: string): void {
  const placed = { ...sheet, name };
  const styles = new Map(Object.entries(placed.styles).map(([id, style]) => [id, must(file.NewStyle(fileStyle(style))).style]));
  for (const cell of placed.cells) placeCell(file, placed.name, cell, styles);
  for (const area of placed.merges) must(file.MergeCell(placed.name, ...corners(area)));
  placed.columnWidths.forEach((width, column) => must(file.SetColWidth(placed.name, columnName(column), columnName(column), width)));
  for (const { row, height } of placed.rowHeights) must(file.SetRowHeight(placed.name, row + 1, height));
  for (const validation of placed.validations) must(file.AddDataValidation(placed.name, fileValidation(validation)));
  placeConditions(file, placed.name, placed.conditions);
  const known = definedNames(file);
  // A copy goes on with the names of the sheet it was made of.
  for (const own of placed.names) {
    if (!known.includes(own.name)) defineName(file, { ...own, refersTo: own.refersTo.replaceAll(`${quoteSheet(sheet.name)}!`, `${quoteSheet(name)}!`) });
  }
  if (placed.freeze) must(file.SetPanes(placed.name, panesAt(placed.freeze)));
  if (placed.print) placePrint(file, placed.name, placed.print);
  // Columns and rows may still be made wider: what does not fit is not read.
  if (placed.protect) must(file.ProtectSheet(placed.name, { SelectLockedCells: true, SelectUnlockedCells: true, FormatColumns: true, FormatRows: true }));
}

/** A formula as a file holds it: without "=", add-in functions in Excel's stored form. */
const body = (formula: string): string => toStored(formula.replace(/^=/, ""));

const corners = (area: Area): [string, string] => {
  const [first = "", last = first] = toA1(area).split(":");
  return [first, last];
};

function placeCell(file: NewFile, sheet: string, { row, column, content, style }: PlacedCell, styles: ReadonlyMap<string, number>): void {
  const at = `${columnName(column)}${row + 1}`;
  if (isFormula(content)) must(file.SetCellFormula(sheet, at, body(content.formula)));
  else if (typeof content === "string") must(file.SetCellStr(sheet, at, content));
  else if (typeof content === "boolean") must(file.SetCellBool(sheet, at, content));
  else if (content !== null) must(file.SetCellFloat(sheet, at, content, -1, 64));
  const id = style === undefined ? undefined : styles.get(style);
  if (id !== undefined) must(file.SetCellStyle(sheet, at, at, id));
}

const SIDES = ["left", "top", "right", "bottom"] as const;
const THIN = 1;

function fileStyle({ format, fill, color, bold, italic, size, align, verticalAlign, wrap, indent, border, locked }: CellStyle): Style {
  return {
    Font: {
      Family: FONT,
      Size: size ?? 11,
      ...(bold ? { Bold: true } : {}),
      ...(italic ? { Italic: true } : {}),
      ...(color === undefined ? {} : { Color: color }),
    },
    Alignment: {
      ...(align === undefined ? {} : { Horizontal: align }),
      ...(verticalAlign === undefined ? {} : { Vertical: verticalAlign === "middle" ? "center" : verticalAlign }),
      ...(wrap ? { WrapText: true } : {}),
      ...(indent === undefined ? {} : { Indent: indent }),
    },
    ...(fill === undefined ? {} : { Fill: { Type: "pattern", Pattern: 1, Color: [fill] } }),
    ...(border ? { Border: SIDES.map((side) => ({ Type: side, Color: "#8C8C8C", Style: THIN })) } : {}),
    ...(format === undefined ? {} : { CustomNumFmt: format }),
    ...(locked === undefined ? {} : { Protection: { Locked: locked } }),
  };
}

function fileValidation({ area, rule, strict, title, message }: PlacedValidation): DataValidation {
  return {
    Sqref: toA1(area),
    AllowBlank: true,
    ShowInputMessage: true,
    ShowErrorMessage: true,
    PromptTitle: title,
    Prompt: message,
    ErrorTitle: title,
    Error: message,
    ErrorStyle: strict ? "stop" : "warning",
    ...criteria(rule),
  };
}

/** excelize puts a validation's formulas into the file as they are, "<" and "&" included. */
const escaped = (formula: string): string => formula.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function criteria(rule: PlacedValidation["rule"]): DataValidation {
  switch (rule.kind) {
    case "list": return { Type: "list", Formula1: escaped(`"${rule.values.join(",").replaceAll("\"", "\"\"")}"`) };
    case "listFrom": return { Type: "list", Formula1: escaped(body(rule.formula)) };
    case "formula": return { Type: "custom", Formula1: escaped(body(rule.formula)) };
    case "number": return { Type: "decimal", ...limits(rule.min, rule.max) };
  }
}

function limits(min: number | null, max: number | null): DataValidation {
  if (min !== null && max !== null) return { Operator: "between", Formula1: String(min), Formula2: String(max) };
  if (min !== null) return { Operator: "greaterThanOrEqual", Formula1: String(min) };
  // No limit at all still asks for a number.
  return { Operator: "lessThanOrEqual", Formula1: max === null ? "1E+300" : String(max) };
}

/** One call an area: a later call for the same area would replace the earlier one's rules. */
function placeConditions(file: NewFile, sheet: string, conditions: readonly PlacedCondition[]): void {
  for (const area of new Set(conditions.map((condition) => toA1(condition.area)))) {
    const rules = conditions.filter((condition) => toA1(condition.area) === area).map(({ formula, tone }) => {
      const { fill, color, bold, italic, underline } = MARK_STYLES[tone];
      const { style } = must(file.NewConditionalStyle({
        Font: { Bold: bold, Italic: italic, Color: color, ...(underline ? { Underline: "single" } : {}) },
        Fill: { Type: "pattern", Pattern: 1, Color: [fill] },
      }));
      return { Type: "formula", Criteria: body(formula), Format: style };
    });
    must(file.SetConditionalFormat(sheet, area, rules));
  }
}

/** Paper sizes by Excel's numbers. */
const PAPER = { A4: 9, A3: 8 };

function placePrint(file: NewFile, sheet: string, { paper, orientation, headerRows, area, fitToWidth, footer }: PrintSetup): void {
  must(file.SetPageLayout(sheet, { Size: PAPER[paper], Orientation: orientation, ...(fitToWidth ? { FitToWidth: 1, FitToHeight: 0 } : {}) }));
  must(file.SetSheetProps(sheet, { FitToPage: fitToWidth }));
  must(file.SetPageMargins(sheet, { Left: 0.5, Right: 0.5, Top: 0.6, Bottom: 0.7, Header: 0.3, Footer: 0.35, Horizontally: true }));
  must(file.SetHeaderFooter(sheet, { OddFooter: `&C${footer}` }));
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  const printed = corners(area).map((corner) => corner.replace(/([A-Z]+)(\d+)/, "$$$1$$$2")).join(":");
  must(file.SetDefinedName({ Name: "_xlnm.Print_Area", RefersTo: `${quoted}!${printed}`, Scope: sheet }));
  if (headerRows) {
    must(file.SetDefinedName({ Name: "_xlnm.Print_Titles", RefersTo: `${quoted}!$${headerRows.first + 1}:$${headerRows.last + 1}`, Scope: sheet }));
  }
}
