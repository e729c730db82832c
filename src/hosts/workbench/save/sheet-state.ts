import { BooleanNumber, type ICellData, type IRowData, type IStyleData, type Nullable } from "@univerjs/core";
import type { Place } from "../../../grid/area";
import type { CellContent } from "../../../grid/edit";
import type { CellValue } from "../../../grid/grid";
import { sheetReader } from "../read";
import type { Session, UniverSheet } from "../session";
import type { Shift } from "./save-plan";
import { movesRows, shiftCells, shiftIndexes, type Cells } from "./shift-cells";

export interface CellState {
  readonly content: CellContent;
  /** Of a formula, what it came to. */
  readonly result: CellValue;
  readonly look: IStyleData | null;
}

export interface Extent {
  /** Pixels; absent where the sheet's default holds. */
  readonly size?: number;
  readonly hidden: boolean;
}

/** What a sheet holds at one moment, as far as it can be saved. */
export interface SheetState {
  readonly cells: Cells<CellState>;
  readonly columns: ReadonlyMap<number, Extent>;
  readonly rows: ReadonlyMap<number, Extent>;
  readonly freeze: Place;
}

export const EMPTY_SHEET: SheetState = { cells: new Map(), columns: new Map(), rows: new Map(), freeze: { row: 0, column: 0 } };

export function stateOf(session: Session, sheet: UniverSheet): SheetState {
  const state = stateBuilder(session, sheet);
  sheet.getSheet().getCellMatrix().forValue((row, column, cell) => state.add(row, column, cell));
  return state.done();
}

/** Notes a sheet's cells one by one, for a sheet that comes to be in steps. */
export function stateBuilder(session: Session, sheet: UniverSheet) {
  const stateAt = cellStates(session, sheet);
  const cells = new Map<number, Map<number, CellState>>();
  return {
    /** @param spilled what the file holds in a cell that is empty in the page: a formula spills over it */
    add(row: number, column: number, cell: Nullable<ICellData>, spilled: CellValue = null): void {
      const line = cells.get(row) ?? new Map<number, CellState>();
      const state = stateAt(row, column, cell);
      line.set(column, spilled === null ? state : { ...state, content: spilled });
      cells.set(row, line);
    },
    done: (): SheetState => ({ cells, ...frameOf(sheet) }),
  };
}

/** What a cell holds now. */
export function cellStates(session: Session, sheet: UniverSheet) {
  const styles = sheet.getWorkbook().getStyles();
  const reader = sheetReader(session, sheet);
  return (row: number, column: number, cell: Nullable<ICellData>): CellState =>
    ({ ...reader.stored(row, column), look: styles.getStyleByCell(cell) ?? null });
}

/** A sheet's state without its cells. */
export function frameOf(sheet: UniverSheet): Omit<SheetState, "cells"> {
  const { columnData, rowData, freeze } = sheet.getSheet().getConfig();
  return {
    columns: extents(indexes(columnData).map((index) => [index, columnData[index]?.w, columnData[index]?.hd])),
    rows: extents(indexes(rowData).map((index) => [index, heightOf(rowData[index]), rowData[index]?.hd])),
    freeze: { row: freeze.ySplit, column: freeze.xSplit },
  };
}

const indexes = (byIndex: object): number[] => Object.keys(byIndex).map(Number).filter(Number.isInteger);

/** A height of its own; that of a row that fits itself to its content is nobody's choice. */
const heightOf = (row: Partial<IRowData> | undefined): number | undefined => (row?.ia === BooleanNumber.TRUE ? undefined : row?.h);

const extents = (entries: readonly (readonly [number, number | undefined, BooleanNumber | undefined])[]): Map<number, Extent> =>
  new Map(entries.map(([index, size, hidden]) =>
    [index, { ...(size === undefined ? {} : { size }), hidden: hidden === BooleanNumber.TRUE }]));

/** The state as it would be had the rows or columns been shifted before: so that only true changes remain. */
export const shifted = (state: SheetState, shift: Shift): SheetState => ({
  ...state,
  cells: shiftCells(state.cells, shift),
  ...(movesRows(shift) ? { rows: shiftIndexes(state.rows, shift) } : { columns: shiftIndexes(state.columns, shift) }),
});
