import type { Grid } from "../../grid/grid";
import type { TableCorrection } from "../../table/correction";
import { mainTable, recognise } from "../../table/recognise";
import type { IndicatorTable, NoTable } from "../../table/table";
import { unreadTables, type UnreadTable } from "../../table/unread-tables";
import { reuse, sameGrid } from "./reuse";
import { withSameRows } from "./same-rows";

/** A sheet's cells, and what a person has set right in how they are taken. */
export interface CorrectedGrid {
  readonly grid: Grid;
  readonly correction: TableCorrection | undefined;
}

/** What a sheet is recognised as. */
export interface Recognised {
  /** The sheet's tables, the main one first; empty where there is none. */
  readonly tables: readonly IndicatorTable[];
  /** Why there is none; null where there is one. */
  readonly why: NoTable | null;
  /** Tables of figures that are none of those; looked for on whole sheets only, and not beside an area that a person has drawn. */
  readonly unread: readonly UnreadTable[];
}

/**
 * The indicator tables of a sheet, recognised anew only when its cells or its correction have changed.
 * @param as what is looked at of the sheet; each is remembered apart
 */
export const recognised = (sheet: CorrectedGrid, as: "whole" | "window" | "beside"): Recognised =>
  reuse<CorrectedGrid, Recognised>(`${as} ${sheet.grid.sheet}`, sheet, sameInput, ({ grid, correction }, before) => {
    const { tables, fault } = recognise(grid, correction);
    const main = mainTable(tables);
    const ordered = main === null ? [] : [main, ...tables.filter((table) => table !== main)];
    return { tables: ordered.map((table, index) => withSameRows(table, before?.tables[index])), why: fault, unread: as === "whole" && correction?.area === undefined ? unreadTables(grid, tables) : NONE };
  });

const NONE: readonly UnreadTable[] = [];

const sameInput = (a: CorrectedGrid, b: CorrectedGrid): boolean =>
  JSON.stringify(a.correction) === JSON.stringify(b.correction) && sameGrid(a.grid, b.grid);
