import type { Refusal } from "../../functions/define";
import type { CellValue, Grid } from "../../grid/grid";
import type { Result } from "../../grid/result";
import type { TableCorrection } from "../../table/correction";
import { analystHere, type Analyst } from "../../tasks/analysis/analyst";

/** What FYP.CHECK is given, see `checkRange`. */
export interface RangeOrder {
  readonly grid: Grid;
  readonly header: CellValue;
  readonly isPlaced: boolean;
  readonly correction?: TableCorrection;
}

/** What the worker answers: all that an analyst does, and FYP.CHECK. */
export interface Answerer extends Analyst {
  range(order: RangeOrder): Promise<Result<readonly (readonly CellValue[])[], Refusal>>;
}

/** Answers where it is called. */
export const answererHere: Answerer = {
  ...analystHere,
  range: async ({ grid, header, isPlaced, correction }) => (await import("../functions/check-range")).checkRange(grid, header, isPlaced, correction),
};
