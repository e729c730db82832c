import { isFunctionError } from "../../functions/call";
import type { FunctionResult } from "../../functions/define";
import { messageOf } from "../../functions/text";
import { cellAt, overlaps } from "../../grid/area";
import { areaOf, formulaAt, textAt, valueAt, type Grid } from "../../grid/grid";
import type { Language } from "../../grid/language";
import { fail, ok, type Result } from "../../grid/result";
import { formatNumber } from "../../report/format-number";
import type { Column, Indicator, IndicatorTable, NoTable } from "../../table/table";
import { recognised, type CorrectedGrid } from "../analysis/recognised";
import { rowFormula, type ColumnSetting } from "./compose";
import { KINDS } from "./kinds";
import { missingSlots, pickColumns, yearlyColumns, type Columns } from "./pick-columns";
import type { ColumnPlan, ColumnRequest, PlannedCell } from "./plan-column";

/** A sheet, and the column that is wanted beside its table. */
export interface ColumnOrder extends CorrectedGrid {
  readonly request: ColumnRequest;
}

/** Recognises the sheet's table, picks the cells and works out what a column of formulas beside it would show. */
export function columnFor({ grid, correction, request }: ColumnOrder): Result<ColumnPlan, NoTable> {
  const { tables: [table], why } = recognised({ grid, correction }, "whole");
  return table === undefined ? fail(why ?? { code: "noHeader" }) : ok(planFor(grid, table, request));
}

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
  const { sheet, area, plan } = table;
  return {
    table: { sheet, area, columns: table.columns, plan }, kind, columns, missing, year, needsYear, baseYear, targetYear,
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
