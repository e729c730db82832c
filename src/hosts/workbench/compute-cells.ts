import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/preset-sheets-core";
import type { Session } from "./session";

/** A cell of whatever sheet, in Univer's terms. */
export interface CellInBook {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Has the formulas in these cells computed, and what depends on them.
 * @param everything all formulas of the workbook instead, where it is not sure that they still stand there
 */
export function computeCells(session: Session, cells: readonly CellInBook[], everything = false): void {
  if (cells.length === 0) return;
  const dirtyRanges = cells.map(({ unitId, sheetId, row, column }) => ({
    unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  }));
  session.run(SetTriggerFormulaCalculationStartMutation.id, { commands: [], dirtyRanges, forceCalculation: everything });
}
