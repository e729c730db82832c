import { isFunctionError } from "../../functions/call";
import { messageOf } from "../../functions/text";
import type { FunctionResult } from "../../functions/define";
import { cellAt, overlaps, type SheetArea } from "../../grid/area";
import { areaOf, formulaAt, textAt, valueAt, type Grid } from "../../grid/grid";
import type { Language } from "../../grid/language";
import { fail, ok, type Result } from "../../grid/result";
import type { Workbook } from "../../host/workbook";
import { formatNumber } from "../../report/format-number";
import type { Column, Indicator, IndicatorTable } from "../../table/table";
import { recognised } from "../analysis/recognised";
import { correctionsOf } from "../corrections/standing";
import { guarded } from "../fault";
import type { TaskFault } from "../tasks";
import { rowFormula, type ColumnSetting } from "./compose";
import { KINDS, type ColumnKind, type Slot } from "./kinds";
import { missingSlots, pickColumns, yearlyColumns, type Columns } from "./pick-columns";

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
  readonly table: IndicatorTable;
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
export const planColumn = (book: Workbook, request: ColumnRequest): Promise<Result<ColumnPlan, TaskFault>> =>
  guarded(async () => {
    const sheet = request.sheet ?? (await book.selection()).sheet;
    const grid = await book.read(sheet);
    const { tables: [table], why } = recognised({ grid, correction: (await correctionsOf(book))(grid) }, "whole");
    if (table === undefined) return fail({ kind: "noTable", sheet, why: why ?? { code: "noHeader" } });
    return ok(planFor(grid, table, request));
  });

function planFor(grid: Grid, table: IndicatorTable, request: ColumnRequest): ColumnPlan {
  const { kind } = request;
  const columns = { ...pickColumns(table), ...request.columns };
  const columnAt = (index: number | null): Column | null => table.columns.find(({ column }) => column === index) ?? null;
  const baseYear = columnAt(columns.baseline)?.year ?? table.plan.baseYear;
  const targetYear = Math.max(columnAt(columns.target)?.year ?? table.plan.targetYear, baseYear + 1);
  const year = yearFor(request, columns, columnAt(columns.actual), targetYear);
  const missing = missingSlots(kind, columns);
  const needsYear = KINDS[kind].year !== null && year === null && !(columns.actual === null && KINDS[kind].optional?.includes("actual"));
  const setting: ColumnSetting = {
    kind, columns, baseYear, targetYear, year,
    unitColumn: table.columns.find(({ role }) => role === "unit")?.column ?? null,
    nameColumn: table.columns.find(({ role }) => role === "name")?.column ?? null,
    yearly: yearlyColumns(table),
    direction: request.direction ?? null,
  };
  const column = freeColumn(grid, table);
  const isReady = missing.length === 0 && !needsYear;
  const rows = isReady ? table.indicators.map((indicator) => plannedCell(grid, indicator, column, setting, request.language)) : [];
  return {
    table, kind, columns, missing, year, needsYear, baseYear, targetYear,
    header: { text: KINDS[kind].header(year, targetYear), at: cellAt(table.sheet, table.area.row, column) },
    rows: rows.map(({ cell }) => cell),
    undirected: rows.filter(({ undirected }) => undirected).length,
  };
}

function yearFor({ kind, year }: ColumnRequest, columns: Columns, actual: Column | null, targetYear: number): number | null {
  switch (KINDS[kind].year) {
    case null: return null;
    case "actual": return columns.actual === null ? null : actual?.year ?? year ?? null;
    case "asked": return year ?? actual?.year ?? targetYear;
  }
}

function plannedCell(
  grid: Grid, indicator: Indicator, column: number, setting: ColumnSetting, language: Language,
): { readonly cell: PlannedCell; readonly undirected: boolean } {
  const at = cellAt(grid.sheet, indicator.at.row, column);
  const composed = rowFormula(grid, indicator, setting);
  if (composed === null) {
    return { cell: { name: indicator.name, at, formula: null, shown: "", problem: { kind: "mixedFormats" } }, undirected: false };
  }
  const { formula, result } = composed;
  const error = isFunctionError(result) ? result : null;
  const problem = error === null ? null : { kind: "error", sentence: messageOf(error, language) } as const;
  return { cell: { name: indicator.name, at, formula, shown: shownOf(result), problem }, undirected: error?.code === "directionUnknown" };
}

function shownOf(result: FunctionResult): string {
  if (isFunctionError(result)) return result.error;
  if (typeof result === "number") return formatNumber(result);
  // No kind of column gives truth values or areas.
  return typeof result === "string" ? result : "";
}

/** The first column right of the table that is empty beside all its rows and touches no merged area there. */
function freeColumn(grid: Grid, { area }: IndicatorTable): number {
  const used = areaOf(grid);
  const isFree = (column: number): boolean => {
    const beside = { row: area.row, rows: area.rows, column, columns: 1 };
    if (grid.merges.some((merge) => overlaps(merge, beside))) return false;
    return Array.from({ length: area.rows }, (_, index) => ({ row: area.row + index, column }))
      .every((place) => valueAt(grid, place) === null && formulaAt(grid, place) === null && textAt(grid, place) === "");
  };
  let column = area.column + area.columns;
  while (column < used.column + used.columns && !isFree(column)) column += 1;
  return column;
}
