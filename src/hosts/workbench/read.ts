import type { ICellData, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import { overlaps, type Area, type SheetArea } from "../../grid/area";
import type { CellContent } from "../../grid/edit";
import type { CellValue, Grid } from "../../grid/grid";
import { isDateFormat } from "hucre";
import { shownText } from "../xlsx/shown-text";
import { areaOfRange, valueOf } from "./cells";
import { atOnce } from "../slices";
import { inSteps } from "./in-steps";
import type { Session, UniverSheet } from "./session";
import { spillsOf } from "./spills";

export interface ReadCell {
  /** Of a formula its result. A date is the text that is shown. */
  readonly value: CellValue;
  /** The same before its format: a date is its serial number. */
  readonly raw: CellValue;
  readonly text: string;
  readonly formula: string | null;
}

/** Looks into one sheet cell by cell, without Univer's display pipeline. */
export interface SheetReader {
  /** What a person or a file put there: value or formula. */
  content(row: number, column: number): CellContent;
  /** The same as it is stored: a date is its serial number, of a formula there is also its result. */
  stored(row: number, column: number): { readonly content: CellContent; readonly result: CellValue };
  cell(row: number, column: number): ReadCell;
}

export function sheetReader(session: Session, sheet: UniverSheet): SheetReader {
  const model = sheet.getSheet();
  const matrix = model.getCellMatrix();
  const workbook = sheet.getWorkbook();
  const styles = workbook.getStyles();
  const formulas = session.injector.get(FormulaDataModel);
  const [unitId, sheetId] = [workbook.getUnitId(), sheet.getSheetId()];
  const spilled = spillsOf(session, sheet).cells;

  const dataOf = (row: number, column: number): Nullable<ICellData> => {
    const own = matrix.getValue(row, column);
    const over = spilled[row]?.[column];
    if (!over || (own && holdsContent(own))) return own;
    return own ? { ...over, s: own.s } : over;
  };
  const formulaOf = (cell: Nullable<ICellData>, row: number, column: number): string | null =>
    cell?.f ?? (cell?.si ? formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? null : null);

  const cell = (row: number, column: number): ReadCell => {
    const data = dataOf(row, column);
    const raw = valueOf(data);
    const format = typeof raw === "number" ? styles.getStyleByCell(data)?.n?.pattern : undefined;
    const text = shownText(raw, format);
    const isDate = format !== undefined && isDateFormat(format);
    return { value: isDate ? text : raw, raw, text, formula: formulaOf(data, row, column) };
  };
  return {
    cell,
    stored(row, column) {
      const data = dataOf(row, column);
      const result = valueOf(data);
      const formula = formulaOf(data, row, column);
      return { content: formula === null ? result : { formula }, result };
    },
    content(row, column) {
      const { value, formula } = cell(row, column);
      return formula === null ? value : { formula };
    },
  };
}

/** Reads a sheet's used part, or an area of it, as it is at one moment; a long one in steps between which the page draws. */
export async function readGrid(session: Session, where: string | SheetArea): Promise<Grid> {
  const steps = () => {
    const { sheet, area } = placeOf(session, where);
    return gridSteps(session, sheet, area);
  };
  // Where something has changed since: in one go, from the sheet that now has the name.
  return await inSteps(session, steps()) ?? atOnce(steps());
}

interface ReadPlace {
  readonly sheet: UniverSheet;
  /** Of no rows where the sheet is empty. */
  readonly area: Area;
}

function placeOf(session: Session, where: string | SheetArea): ReadPlace {
  const sheet = session.sheet(typeof where === "string" ? where : where.sheet);
  return { sheet, area: (typeof where === "string" ? usedArea(session, sheet) : where) ?? { row: 0, column: 0, rows: 0, columns: 0 } };
}

function* gridSteps(session: Session, sheet: UniverSheet, area: Area): Generator<void, Grid> {
  const reader = sheetReader(session, sheet);
  const cells: ReadCell[][] = [];
  for (let row = 0; row < area.rows; row += 1) {
    cells.push(Array.from({ length: area.columns }, (_, column) => reader.cell(area.row + row, area.column + column)));
    yield;
  }
  return gridOf(sheet, area, cells);
}

function gridOf(sheet: UniverSheet, area: Area, cells: readonly (readonly ReadCell[])[]): Grid {
  return {
    sheet: sheet.getSheetName(),
    origin: { row: area.row, column: area.column },
    values: cells.map((row) => row.map(({ value }) => value)),
    texts: cells.map((row) => row.map(({ text }) => text)),
    ...(cells.some((row) => row.some(({ formula }) => formula !== null))
      ? { formulas: cells.map((row) => row.map(({ formula }) => formula)) }
      : {}),
    merges: area.rows === 0 ? [] : sheet.getSheet().getMergeData().map(areaOfRange).filter((merge) => overlaps(merge, area)),
  };
}

/** The smallest area that holds every content; styles alone do not count. */
export function usedArea(session: Session, sheet: UniverSheet): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [lines, holds] of [
    [sheet.getSheet().getCellMatrix().getMatrix(), holdsContent],
    [spillsOf(session, sheet).cells, () => true],
  ] as const) {
    for (const row in lines) {
      const line = lines[row] ?? {};
      const columns = Object.keys(line).map(Number);
      // From both ends to the first content: on a long sheet every cell in between would be looked at for nothing.
      const first = columns.find((column) => holds(line[column]));
      if (first === undefined) continue;
      const last = columns.findLast((column) => holds(line[column])) ?? first;
      [top, bottom] = [Math.min(top, Number(row)), Math.max(bottom, Number(row))];
      [left, right] = [Math.min(left, first), Math.max(right, last)];
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const holdsContent = (cell: Nullable<ICellData>): boolean => valueOf(cell) !== null || Boolean(cell?.f) || Boolean(cell?.si);
