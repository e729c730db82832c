import { CommandType, ICommandService, ObjectMatrix, type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import { overlaps, type Area, type SheetArea } from "../../grid/area";
import type { CellContent } from "../../grid/edit";
import type { CellValue, Grid } from "../../grid/grid";
import { isDateFormat } from "hucre";
import { shownText } from "../xlsx/shown-text";
import { areaOfRange, valueOf } from "./cells";
import type { Session, UniverSheet } from "./session";

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
  cell(row: number, column: number): ReadCell;
}

export function sheetReader(session: Session, sheet: UniverSheet): SheetReader {
  const model = sheet.getSheet();
  const matrix = model.getCellMatrix();
  const styles = session.workbook.getWorkbook().getStyles();
  const formulas = session.injector.get(FormulaDataModel);
  const [unitId, sheetId] = [session.workbook.getId(), sheet.getSheetId()];
  const spilled = formulas.getArrayFormulaCellData()?.[unitId]?.[sheetId];

  const stored = (row: number, column: number): Nullable<ICellData> =>
    matrix.getValue(row, column) ?? spilled?.[row]?.[column];
  const formulaOf = (cell: Nullable<ICellData>, row: number, column: number): string | null =>
    cell?.f ?? (cell?.si ? formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? null : null);

  const cell = (row: number, column: number): ReadCell => {
    const data = stored(row, column);
    const raw = valueOf(data);
    const format = typeof raw === "number" ? styles.getStyleByCell(data)?.n?.pattern : undefined;
    const text = shownText(raw, format);
    const isDate = format !== undefined && isDateFormat(format);
    return { value: isDate ? text : raw, raw, text, formula: formulaOf(data, row, column) };
  };
  return {
    cell,
    content(row, column) {
      const { value, formula } = cell(row, column);
      return formula === null ? value : { formula };
    },
  };
}

/** Reads a sheet's used part, or an area of it, as it is at one moment. */
export async function readGrid(session: Session, where: string | SheetArea): Promise<Grid> {
  const { sheet, area } = placeOf(session, where);
  const cells = await readInSteps(session, sheet, area);
  if (cells !== null) return gridOf(sheet, area, cells);
  // Something has changed since: read in one go, from the sheet that now has the name.
  const now = placeOf(session, where);
  return gridOf(now.sheet, now.area, readRows(session, now.sheet, now.area, 0, now.area.rows));
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

function readRows(session: Session, sheet: UniverSheet, area: Area, from: number, to: number): ReadCell[][] {
  const reader = sheetReader(session, sheet);
  return Array.from({ length: to - from }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => reader.cell(area.row + from + row, area.column + column)));
}

/** Cells read before the page may draw: some ten milliseconds. */
const STEP = 20_000;

/** A long sheet is read in steps, between which the page draws; null when anything changed meanwhile. */
async function readInSteps(session: Session, sheet: UniverSheet, area: Area): Promise<ReadCell[][] | null> {
  const rows = Math.max(1, Math.floor(STEP / Math.max(1, area.columns)));
  const opened = session.workbook.getId();
  let isChanged = false;
  const listener = session.injector.get(ICommandService).onCommandExecuted(({ type }) => { isChanged ||= type === CommandType.MUTATION; });
  try {
    const cells: ReadCell[][] = [];
    for (let from = 0; from < area.rows; from += rows) {
      if (from > 0) await new Promise((resume) => { setTimeout(resume, 0); });
      if (isChanged || session.workbook.getId() !== opened) return null;
      cells.push(...readRows(session, sheet, area, from, Math.min(area.rows, from + rows)));
    }
    return cells;
  } finally {
    listener.dispose();
  }
}

/** The smallest area that holds every content; styles alone do not count. */
export function usedArea(session: Session, sheet: UniverSheet): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const include = (row: number, column: number) => {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  sheet.getSheet().getCellMatrix().forValue((row, column, cell) => {
    if (valueOf(cell) !== null || cell?.f || cell?.si) include(row, column);
  });
  const spilled = session.injector.get(FormulaDataModel).getArrayFormulaCellData();
  new ObjectMatrix(spilled?.[session.workbook.getId()]?.[sheet.getSheetId()] ?? {}).forValue(include);
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
