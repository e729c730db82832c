import type { ICellData, ISheetDataValidationRule, IStyleData, IWorkbookData, IWorksheetData, LocaleType } from "@univerjs/core";
import type { Place } from "../../grid/area";
import type { CellValue } from "../../grid/grid";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/preset-sheets-core";
import { DATA_VALIDATION_PLUGIN_NAME } from "@univerjs/preset-sheets-data-validation";
import { SHEET_CONDITIONAL_FORMATTING_PLUGIN, type IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";

/** A sheet in Univer's terms, from whatever source; rules stand highest first. */
export interface SheetContent {
  /** Without its cells. */
  readonly data: Partial<IWorksheetData> & Pick<IWorksheetData, "name" | "rowCount" | "columnCount">;
  /** Looks that cells and columns name. */
  readonly styles: Readonly<Record<string, IStyleData>>;
  /** To be gone through once. */
  readonly lines: Iterable<Line>;
  readonly conditions: readonly IConditionFormattingRule[];
  readonly validations: readonly ISheetDataValidationRule[];
  /** Null: not protected. */
  readonly protection: SheetProtection | null;
}

/** Cells of a row; of a cell that a formula spilled over what the file holds there. */
export interface Line {
  readonly row: number;
  readonly cells: readonly (readonly [column: number, cell: ICellData, spilled?: CellValue])[];
}

export interface SheetProtection {
  /** Cells that can be written all the same. */
  readonly open: readonly Place[];
}

export interface BookContent {
  readonly name: string;
  readonly sheets: readonly SheetContent[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly active: number;
  /** Days the file counts less for a date than this page does: 1462 in a workbook that counts from 1904. */
  readonly daysLess: number;
  /** Texts that this product keeps in the workbook, by key. */
  readonly remembered: ReadonlyMap<string, string>;
}

/** Room left around what there is, so that a person can go on writing. */
const SPARE = { rows: 100, columns: 20, leastColumns: 26 };

export const roomFor = (rows: number, columns: number) =>
  ({ rowCount: rows + SPARE.rows, columnCount: Math.max(columns + SPARE.columns, SPARE.leastColumns) });

/** Univer's way of saying that rows above and columns left of a cell stay in view. */
export const freezeAt = (row: number, column: number) =>
  ({ ySplit: row, startRow: row === 0 ? -1 : row, xSplit: column, startColumn: column === 0 ? -1 : column });

/** Sheet ids are ours to choose; their order in the book makes them unique. */
const sheetId = (index: number): string => `sheet-${index}`;

/** The resource in which Univer keeps defined names; it exports no constant for it. */
const DEFINED_NAMES = "SHEET_DEFINED_NAME_PLUGIN";

const definedNames = (names: BookContent["names"]) => Object.fromEntries(names.map(({ name, refersTo }, index) => {
  const id = `name-${index}`;
  return [id, { id, name, formulaOrRefString: refersTo.replace(/^=/, ""), comment: "", localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME }];
}));

/** The workbook without the cells of its sheets: Univer goes through all of them several times in one go when it is given them at once. */
export function workbookData(id: string, { name, sheets, names }: BookContent, locale: LocaleType): IWorkbookData {
  const ids = sheets.map((_, index) => sheetId(index));
  const rulesBySheet = <T>(of: (sheet: SheetContent) => readonly T[]): string =>
    JSON.stringify(Object.fromEntries(sheets.map((sheet, index) => [sheetId(index), of(sheet)])));
  return {
    id,
    name,
    appVersion: "",
    locale,
    styles: Object.fromEntries(sheets.flatMap((sheet) => Object.entries(sheet.styles))),
    sheetOrder: ids,
    sheets: Object.fromEntries(sheets.map(({ data }, index) => [sheetId(index), { ...data, cellData: {}, id: sheetId(index) }])),
    resources: [
      { name: SHEET_CONDITIONAL_FORMATTING_PLUGIN, data: rulesBySheet((sheet) => sheet.conditions) },
      { name: DATA_VALIDATION_PLUGIN_NAME, data: rulesBySheet((sheet) => sheet.validations) },
      { name: DEFINED_NAMES, data: JSON.stringify(definedNames(names)) },
    ],
  };
}
