import { appliedOf, batchOf, type Applied, type Batch, type Fixable } from "../../check/fixes";
import type { SheetArea } from "../../grid/area";
import { sameContent, type CellContent, type Edit } from "../../grid/edit";
import { formulaAt, valueAt, type Grid } from "../../grid/grid";
import { ok, type Result } from "../../grid/result";
import type { Workbook } from "../../host/workbook";
import { guarded } from "../fault";
import type { TaskFault } from "../tasks";

export interface FixOutcome extends Applied {
  /** They would write a cell that another correction has just written: to be looked at after the next check. */
  readonly later: readonly Fixable[];
}

/**
 * Makes corrections, all in one write. A cell that no longer holds what the check saw is never overwritten;
 * a correction of several cells is made whole or not at all.
 */
export const applyFixes = (book: Workbook, fixable: readonly Fixable[]): Promise<Result<FixOutcome, TaskFault>> =>
  guarded(async () => {
    const current = await readSheets(book, fixable);
    const isWhole = ({ fix }: Fixable): boolean => fix.edits.length === 1 || fix.edits.every((edit) => holds(current, edit));
    const batch: Batch = batchOf(fixable.filter(isWhole));
    const { corrected, stale } = appliedOf(batch, batch.edits.length === 0 ? { written: [], stale: [] } : await book.write(batch.edits));
    return ok({ corrected, stale: [...stale, ...fixable.filter((one) => !isWhole(one))], later: batch.later });
  });

async function readSheets(book: Workbook, fixable: readonly Fixable[]): Promise<ReadonlyMap<string, Grid>> {
  const several = fixable.filter(({ fix }) => fix.edits.length > 1);
  const names = new Set(several.flatMap(({ fix }) => fix.edits.map(({ at }) => at.sheet)));
  const grids = new Map<string, Grid>();
  for (const name of names) grids.set(name, await book.read(name));
  return grids;
}

/** The cell holds what the check saw, or what the correction would make of it. */
function holds(current: ReadonlyMap<string, Grid>, { at, was, becomes }: Edit): boolean {
  const grid = current.get(at.sheet);
  if (grid === undefined) return false;
  const content = contentAt(grid, at);
  return sameContent(content, was) || sameContent(content, becomes);
}

function contentAt(grid: Grid, at: SheetArea): CellContent {
  const formula = formulaAt(grid, at);
  return formula === null ? valueAt(grid, at) : { formula };
}
