import type { SheetArea } from "../../grid/area";
import type { Edit } from "../../grid/edit";
import { ok, type Result } from "../../grid/result";
import type { Workbook } from "../../host/workbook";
import { analystHere, type Analyst } from "../analysis/analyst";
import { guarded } from "../fault";
import type { TaskFault } from "../tasks";
import { planColumn, type ColumnPlan, type ColumnRequest, type PlannedCell } from "./plan-column";

export type FilledColumn =
  | { readonly kind: "written"; readonly header: SheetArea; readonly formulas: number; readonly stale: number }
  /** The sheet is no longer what the preview showed: nothing was written, and this is what it would be now. */
  | { readonly kind: "changed"; readonly plan: ColumnPlan };

/** Writes a column that was previewed: only into empty cells, and only if the sheet still gives the same preview. */
export const fillColumn = (book: Workbook, request: ColumnRequest, seen: ColumnPlan, analyst: Analyst = analystHere): Promise<Result<FilledColumn, TaskFault>> =>
  guarded(async () => {
    const fresh = await planColumn(book, { ...request, sheet: seen.table.sheet }, analyst);
    if (!fresh.ok) return fresh;
    if (!isSame(fresh.value, seen)) return ok<FilledColumn>({ kind: "changed", plan: fresh.value });
    const { written, stale } = await book.write(editsOf(seen));
    const { at } = seen.header;
    await book.reveal(at);
    return ok<FilledColumn>({ kind: "written", header: at, formulas: written.filter(({ becomes }) => typeof becomes === "object").length, stale: stale.length });
  });

const editsOf = ({ header, rows }: ColumnPlan): readonly Edit[] => [
  { at: header.at, was: null, becomes: header.text },
  ...rows.flatMap(({ at, formula }) => (formula === null ? [] : [{ at, was: null, becomes: { formula } }])),
];

const isSame = (one: ColumnPlan, other: ColumnPlan): boolean =>
  one.header.text === other.header.text && isSamePlace(one.header.at, other.header.at)
  && one.rows.length === other.rows.length && one.rows.every((row, index) => isSameCell(row, other.rows[index]));

const isSameCell = (one: PlannedCell, other: PlannedCell | undefined): boolean =>
  other !== undefined && one.name === other.name && one.formula === other.formula && one.shown === other.shown
  && isSamePlace(one.at, other.at) && JSON.stringify(one.problem) === JSON.stringify(other.problem);

const isSamePlace = (one: SheetArea, other: SheetArea): boolean =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column;
