import type { SheetArea } from "../../grid/area";
import type { Language } from "../../grid/language";
import { fail, ok, type Result } from "../../grid/result";
import type { Workbook } from "../../host/workbook";
import type { IndicatorTable } from "../../table/table";
import { analystHere, type Analyst } from "../analysis/analyst";
import { correctionsOf } from "../corrections/standing";
import { guarded } from "../fault";
import type { TaskFault } from "../tasks";
import type { ColumnKind, Slot } from "./kinds";
import type { Columns } from "./pick-columns";

/** What a person asks for; what is left out the table decides. */
export interface ColumnRequest {
  readonly kind: ColumnKind;
  readonly language: Language;
  /** The sheet in view where left out. */
  readonly sheet?: string;
  readonly columns?: Partial<Columns>;
  readonly year?: number;
  readonly direction?: "higher" | "lower";
}

/** A column of formulas as it would be written; nothing has been written yet. */
export interface ColumnPlan {
  /** The table beside which it stands; its rows are below. */
  readonly table: Pick<IndicatorTable, "sheet" | "area" | "columns" | "plan">;
  readonly kind: ColumnKind;
  readonly columns: Columns;
  /** Slots without which nothing can be worked out. */
  readonly missing: readonly Slot[];
  /** The year that the column is about; null where it plays no part, or must be said and was not. */
  readonly year: number | null;
  readonly needsYear: boolean;
  readonly baseYear: number;
  readonly targetYear: number;
  readonly header: { readonly text: string; readonly at: SheetArea };
  readonly rows: readonly PlannedCell[];
  /** Rows for which it is not known whether higher or lower is better. */
  readonly undirected: number;
}

export interface PlannedCell {
  readonly name: string;
  readonly at: SheetArea;
  /** Null where no formula can be offered. */
  readonly formula: string | null;
  /** What the cell will show. */
  readonly shown: string;
  /** Why it shows an error; or that the row's cells are partly in percentage format, so that no formula can be offered. */
  readonly problem: { readonly kind: "error"; readonly sentence: string } | { readonly kind: "mixedFormats" } | null;
}

/** Recognises the table in view, picks the cells and works out what a column of formulas beside it would show. */
export const planColumn = (book: Workbook, request: ColumnRequest, analyst: Analyst = analystHere): Promise<Result<ColumnPlan, TaskFault>> =>
  guarded(async () => {
    const sheet = request.sheet ?? (await book.selection()).sheet;
    const grid = await book.read(sheet);
    const plan = await analyst.column({ grid, correction: (await correctionsOf(book))(grid), request });
    return plan.ok ? ok(plan.value) : fail({ kind: "noTable", sheet, why: plan.fault });
  });
