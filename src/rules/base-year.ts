import type { IndicatorTable } from "../table/table";

/** The year of a table's baselines; null where nothing tells it: 基期水平 | 2030年目标值 outside any five-year plan. */
export const baseYearOf = ({ plan, columns }: IndicatorTable): number | null =>
  plan.assumed === true && plan.name === `${plan.targetYear}年` && columns.some(({ role, year }) => role === "baseline" && year === null) ? null : plan.baseYear;
