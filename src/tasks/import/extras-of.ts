import { textAt, type Grid } from "../../grid/grid";
import type { Indicator, IndicatorTable } from "../../table/table";
import type { ExtraCell } from "./preview";

/** What the document says beside an indicator, as it stands. */
export function extrasOf(grid: Grid, { columns }: IndicatorTable, { at }: Indicator): readonly ExtraCell[] {
  return columns.flatMap(({ role, column }): ExtraCell[] => {
    if (role !== "source" && role !== "owner" && role !== "remark") return [];
    const text = textAt(grid, { row: at.row, column }).trim();
    return text === "" ? [] : [{ role, text }];
  });
}
