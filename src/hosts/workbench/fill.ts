import type { ICellData } from "@univerjs/core";
import type { Place } from "../../grid/area";
import { computeCells } from "./compute-cells";
import { stateBuilder, type SheetState } from "./save/sheet-state";
import type { Session, UniverSheet } from "./session";
import type { Line } from "./sheet-content";

export interface Filled {
  readonly sheet: UniverSheet;
  /** What it holds. */
  readonly state: SheetState;
  /** Formulas without a result. */
  readonly uncomputed: readonly Place[];
}

/**
 * Puts cells into a sheet line by line, past Univer's commands: undo would keep two copies of them, and each command goes
 * through the whole sheet.
 */
export function* fill(session: Session, sheet: UniverSheet, lines: Iterable<Line>): Generator<void, Filled> {
  const matrix = sheet.getSheet().getCellMatrix();
  const state = stateBuilder(session, sheet);
  const uncomputed: Place[] = [];
  for (const { row, cells } of lines) {
    for (const [column, cell, spilled] of cells) {
      matrix.setValue(row, column, cell);
      state.add(row, column, cell, spilled);
      if (isUncomputed(cell)) uncomputed.push({ row, column });
    }
    yield;
  }
  return { sheet, state: state.done(), uncomputed };
}

const isUncomputed = ({ f, v }: ICellData): boolean => typeof f === "string" && (v ?? null) === null;

/** Has the formulas of filled sheets computed that need it: Univer, which finds all others by itself, hears of no cell that was filled in. */
export function computeFilled(session: Session, filled: readonly Filled[]): void {
  computeCells(session, filled.flatMap(({ sheet, uncomputed }) => {
    const [unitId, sheetId] = [sheet.getWorkbook().getUnitId(), sheet.getSheetId()];
    return uncomputed.map((place) => ({ unitId, sheetId, ...place }));
  }));
}
