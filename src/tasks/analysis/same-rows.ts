import { sameData } from "../../rules/same-data";
import type { IndicatorTable } from "../../table/table";

/**
 * A table with the rows of the one before wherever these hold the same at the same place. A row that has not changed is
 * then the same object, which is how the check knows that what it said of it still holds.
 */
export function withSameRows(table: IndicatorTable, before: IndicatorTable | undefined): IndicatorTable {
  if (before === undefined || before.sheet !== table.sheet) return table;
  return { ...table, indicators: table.indicators.map((indicator, index) => {
    const known = before.indicators[index];
    return known !== undefined && sameData(known, indicator) ? known : indicator;
  }) };
}
