import { BooleanNumber, type ICellData, type IColumnData, type IRowData, type IStyleData } from "@univerjs/core";
import { callsAddIn } from "../../../host/own-functions";
import { cellOf, rangeOf } from "../cells";
import { heightInPixels, widthInPixels } from "../pixels";
import { freezeAt, roomFor, type BookContent, type Line, type SheetContent } from "../sheet-content";
import type { FileBook, FileCell, FileSheet } from "./file-book";
import { lookReader, type LookReader } from "./file-look";
import { conditionRules, validationRules } from "./file-rules";

/** Custom properties of a file that hold remembered texts. */
export const MEMORY_PREFIX = "fyp:";

/** Days between the first days that workbooks count dates from. */
const FROM_1900_TO_1904 = 1462;

/** A file's workbook in Univer's terms: what can be shown. The rest stays in the file, which is edited when saved. */
export function fileContent(book: FileBook, name: string): BookContent {
  const looks = lookReader(book.themeColors);
  const styles = Object.fromEntries(book.styles.map((style, index) => [styleId(index), looks.cell(style)]));
  return {
    name,
    sheets: book.sheets.map((sheet) => sheetContent(sheet, styles, looks)),
    names: book.names,
    active: book.active,
    daysLess: book.from1904 ? FROM_1900_TO_1904 : 0,
    remembered: new Map(book.properties.flatMap(([key, value]) => (key.startsWith(MEMORY_PREFIX) ? [[key.slice(MEMORY_PREFIX.length), value] as const] : []))),
  };
}

const styleId = (index: number): string => `file-${index}`;

function sheetContent(sheet: FileSheet, styles: Readonly<Record<string, IStyleData>>, looks: LookReader): SheetContent {
  const { lines, freeze, openCells } = sheet;
  const columns = lines.reduce((most, { cells }) => Math.max(most, (cells.at(-1)?.column ?? -1) + 1), sheet.columns.length);
  return {
    data: {
      name: sheet.name,
      ...roomFor((lines.at(-1)?.row ?? -1) + 1, columns),
      hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      mergeData: sheet.merges.map(rangeOf),
      columnData: columnData(sheet),
      rowData: rowData(sheet),
      showGridlines: sheet.showsGridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      ...(freeze ? { freeze: freezeAt(freeze.row, freeze.column) } : {}),
    },
    styles,
    lines: cellsOf(sheet),
    conditions: conditionRules(sheet.conditions, looks.condition),
    validations: validationRules(sheet.validations),
    protection: openCells && { open: openCells },
  };
}

/** Made as they are asked for: a long sheet is put into the page in steps. */
function* cellsOf({ lines }: FileSheet): Generator<Line> {
  for (const { row, cells } of lines) yield { row, cells: cells.map((cell) => [cell.column, cellData(cell), cell.isSpilled ? cell.value : null]) };
}

function cellData({ value, formula, isSpilled, style }: FileCell): ICellData {
  const { v, t } = cellOf(value);
  return {
    // A program without these functions left #NAME? beside them; without a value Univer computes them on opening.
    ...(isSpilled || (formula !== undefined && callsAddIn(formula)) ? { v: null, t: null } : { v: v ?? null, t: t ?? null }),
    ...(formula === undefined ? {} : { f: formula }),
    ...(style === undefined ? {} : { s: styleId(style) }),
  };
}

const columnData = ({ columns }: FileSheet): Record<number, IColumnData> =>
  Object.fromEntries(columns.flatMap(({ width, hidden, style }, column) => {
    const data: IColumnData = {
      ...(width === null ? {} : { w: widthInPixels(width) }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(style === null ? {} : { s: styleId(style) }),
    };
    return Object.keys(data).length === 0 ? [] : [[column, data] as const];
  }));

const rowData = ({ rows }: FileSheet): Record<number, IRowData> =>
  Object.fromEntries(rows.map(({ row, height, hidden }) => [row, {
    ...(height === null ? {} : { h: heightInPixels(height), ia: BooleanNumber.FALSE }),
    ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
  }]));
