/** 正文: the plan's own text, where the workbook carries it on a sheet, for tables to be held against. */
import { readProse, type Prose } from "../../document/read-prose";
import { textOfSheet } from "../../document/text-of-sheet";
import type { Grid } from "../../grid/grid";
import { TEXT_SHEET } from "../../rules/define";
import { mayBeTextOf } from "../../rules/place-of";
import type { Claim } from "../../table/claim";
import type { IndicatorTable } from "../../table/table";
import type { SheetBeside } from "../review/read-workbook";
import { reuse, sameGrid } from "./reuse";

export interface SheetProse extends Prose {
  /** Lines that hold anything. */
  readonly lines: number;
}

/** The text among a workbook's visible sheets, read anew only when it has changed; null where there is none, or nothing to be read in it. */
export function proseIn(grids: readonly Grid[]): SheetProse | null {
  const grid = grids.find(({ sheet }) => sheet === TEXT_SHEET);
  return grid === undefined ? null : reuse<Grid, SheetProse | null>("prose", grid, sameGrid, () => {
    const { text, filled, numbersApart } = textOfSheet(grid);
    const prose = readProse(text, numbersApart);
    // A table may be called so too: it has no sentences.
    return prose.claims.length + prose.outline.length + prose.comparisons.length + prose.fulfilments.length === 0 ? null : { ...prose, lines: filled };
  });
}

/** What it claims of a table's own place. */
export const claimsFor = (table: IndicatorTable | undefined, prose: SheetProse | null): readonly Claim[] =>
  (prose === null || (table !== undefined && !mayBeTextOf(table, prose.places)) ? [] : prose.claims);

export const proseBeside = (sheets: readonly SheetBeside[]): SheetProse | null =>
  proseIn(sheets.filter(({ visible }) => visible).map(({ grid }) => grid));
