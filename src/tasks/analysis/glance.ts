import { rulesOn } from "../../check/rules-on";
import { checkSubject } from "../../check/run-rules";
import type { Grid } from "../../grid/grid";
import { correctionFor } from "../corrections/standing";
import type { KeptCorrection } from "../corrections/kept";
import type { ExplainBasis } from "../explain-cell";
import { sortBeside, type SheetBeside } from "../review/read-workbook";
import { claimsFor, proseBeside } from "./prose-beside";
import { recognised } from "./recognised";

export interface GlanceInput {
  readonly grid: Grid;
  readonly corrections: readonly KeptCorrection[];
  readonly beside: readonly SheetBeside[];
}

export type Glance = Omit<ExplainBasis, "grid">;

/** Longer sheets are not checked by the way: their rules take too long for a glance at one cell. */
const ROWS_AT_MOST = 1500;

/** The tables of a sheet, and a run of the rules over the main one, for a sheet that has not been checked. */
export function glanceAt({ grid, corrections, beside }: GlanceInput): Glance {
  const { grids, review } = sortBeside(beside);
  const others = grids.flatMap((other) => recognised({ grid: other, correction: correctionFor(other, corrections) }, "whole").tables);
  const { tables, why } = recognised({ grid, correction: correctionFor(grid, corrections) }, "whole");
  const [table] = tables;
  const claims = claimsFor(table, proseBeside(beside));
  if (table === undefined || grid.texts.length > ROWS_AT_MOST) return { tables, others, claims, run: null, why };
  const { diagnostics, outcomes } = checkSubject({ subjects: [{ table, grid }], others: [...tables.slice(1), ...others], claims }, undefined, rulesOn(review.settings));
  return { tables, others, claims, run: { diagnostics, outcomes }, why: null };
}
