import type { SheetArea } from "../grid/area";
import type { Edit } from "../grid/edit";
import { formulaAt, valueAt, type CellValue, type Grid } from "../grid/grid";
import { ok, type Result } from "../grid/result";
import { callsAddIn } from "../host/own-functions";
import type { Workbook } from "../host/workbook";
import { guarded } from "./fault";
import type { TaskFault } from "./tasks";

export type FreezeScope = "selection" | "sheet";

/** The cells with formulas of ours in a part of the workbook. */
export interface FreezeCount {
  readonly sheet: string;
  /** Null for the whole sheet. */
  readonly area: SheetArea | null;
  /** Cells whose value would take the formula's place. */
  readonly values: number;
  /** Cells that show an error, or whose formula is still being computed: their formulas stay. */
  readonly errors: number;
}

export interface Frozen {
  readonly frozen: number;
  readonly errors: number;
  /** Cells that were changed in the meantime and left alone. */
  readonly stale: number;
}

/** Counts, so that a person knows what 转为数值 will do before it is done. */
export const countFormulas = (book: Workbook, scope: FreezeScope): Promise<Result<FreezeCount, TaskFault>> =>
  guarded(async () => {
    const selection = await book.selection();
    const area = scope === "sheet" ? null : { sheet: selection.sheet, ...selection.area };
    const found = formulasIn(await book.read(area ?? selection.sheet));
    return ok({ sheet: selection.sheet, area, values: found.values.length, errors: found.errors });
  });

/**
 * 转为数值: puts its value in the place of every formula that calls a function of ours, so that the sheet keeps its numbers
 * where the add-in is missing. Other formulas stay; nothing changed since the reading is touched.
 */
export const freezeFormulas = (book: Workbook, { sheet, area }: FreezeCount): Promise<Result<Frozen, TaskFault>> =>
  guarded(async () => {
    const before = await book.read(sheet);
    const { values, errors } = formulasIn(area === null ? before : await book.read(area));
    const { written, stale } = await book.write(values);
    const spilled = written.length === 0 ? [] : lostCells(before, await book.read(sheet), written);
    const kept = await book.write(spilled);
    return ok({ frozen: written.length + kept.written.length, errors, stale: stale.length + kept.stale.length });
  });

const isErrorValue = (value: CellValue): boolean => typeof value === "string" && /^#[A-Z_/0]+[!?]?$/.test(value);

function formulasIn(grid: Grid): { readonly values: readonly Edit[]; readonly errors: number } {
  const values: Edit[] = [];
  let errors = 0;
  grid.formulas?.forEach((row, down) => row.forEach((formula, right) => {
    if (formula === null || !callsAddIn(formula)) return;
    const place = { row: grid.origin.row + down, column: grid.origin.column + right };
    const value = valueAt(grid, place);
    // A formula without any value is still being computed.
    if (value === null || isErrorValue(value)) errors += 1;
    else values.push({ at: { sheet: grid.sheet, ...place, rows: 1, columns: 1 }, was: { formula }, becomes: value });
  }));
  return { values, errors };
}

/**
 * A formula may have spilled over the cells right of it and below; with the formula their values went too. No host says
 * which cells those were, so they are found by comparing: shown before, no content of their own, gone now.
 */
function lostCells(before: Grid, after: Grid, written: readonly Edit[]): readonly Edit[] {
  const anchors = written.map(({ at }) => at);
  const lost: Edit[] = [];
  before.values.forEach((row, down) => row.forEach((value, right) => {
    const place = { row: before.origin.row + down, column: before.origin.column + right };
    if (value === null || formulaAt(before, place) !== null || valueAt(after, place) !== null || formulaAt(after, place) !== null) return;
    if (!anchors.some((anchor) => place.row >= anchor.row && place.column >= anchor.column)) return;
    lost.push({ at: { sheet: before.sheet, ...place, rows: 1, columns: 1 }, was: null, becomes: value });
  }));
  return lost;
}
