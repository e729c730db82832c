import type { Grid } from "../../grid/grid";
import { isResultSheet } from "../document/result-sheet";
import { EXPLANATIONS } from "./explanation-records";
import { readRecords } from "./record-sheet";
import { SETTINGS } from "./setting-records";

/** Whether a sheet belongs to the check itself, so that it must not be taken for a table of the plan. */
export const isOwnSheet = (grid: Grid): boolean =>
  isResultSheet(grid) || readRecords(EXPLANATIONS, grid) !== null || readRecords(SETTINGS, grid) !== null;
