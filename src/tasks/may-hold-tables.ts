import type { Grid } from "../grid/grid";
import { isOwnSheet } from "../report/records/own-sheet";
import { TEXT_SHEET } from "../rules/define";
import { isSummarySheet } from "./insert-chart/summary-sheet";

/** Whether figures on a sheet are a table's: 正文 holds lines, 进展总览 what was worked out of tables that were read, our records none at all. */
export const mayHoldTables = (grid: Grid): boolean => grid.sheet !== TEXT_SHEET && !isSummarySheet(grid) && !isOwnSheet(grid);
