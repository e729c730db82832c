import type { Indicator, IndicatorTable } from "../table/table";

/** The indicator that a finding or an assessment is about; null for a table as a whole. */
export const indicatorOf = (tables: readonly IndicatorTable[], { table = 0, indicator }: { readonly table?: number; readonly indicator: number | null }): Indicator | null =>
  tables[table]?.indicators[indicator ?? -1] ?? null;
