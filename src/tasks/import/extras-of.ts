import { textAt, type Grid } from "../../grid/grid";
import type { Column, Indicator, IndicatorTable } from "../../table/table";
import { isKept } from "./overlooked";
import type { ExtraCell } from "./preview";

export interface ExtraColumn {
  readonly column: Column;
  readonly role: ExtraCell["role"];
}

/** The columns that are written as they stand. */
export function extraColumns(grid: Grid, table: IndicatorTable): readonly ExtraColumn[] {
  return table.columns.flatMap((column): ExtraColumn[] => {
    const { role } = column;
    if (role === "source" || role === "owner" || role === "remark") return [{ column, role }];
    return isKept(grid, table, column) ? [{ column, role: "other" }] : [];
  });
}

/** What the document says beside an indicator, as it stands. */
export const extrasOf = (grid: Grid, columns: readonly ExtraColumn[], { at }: Indicator): readonly ExtraCell[] =>
  columns.flatMap(({ column: { column, header }, role }): ExtraCell[] => {
    const text = textAt(grid, { row: at.row, column }).trim();
    return text === "" ? [] : [{ role, header, text }];
  });
