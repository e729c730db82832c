import type { IndicatorTable } from "../table/table";
import type { TableContext } from "./context";
import { oncePer } from "./once";

/** The main table of a plan: what it lacks, it lacks; a list of products or of districts beside it need not say all again. */
export const isMainTable = (context: TableContext): boolean => context.table.kind === "plan" && !isHandedDown(context.table) && !isAnnex(context);

const isAnnex = ({ table, others }: TableContext): boolean =>
  others.some(({ kind, plan, indicators, columns }) => kind === "plan" && plan.name === table.plan.name && indicators.length > table.indicators.length && columns.some(({ role }) => role === "nature"));

/** Targets are handed down to districts side by side: what they start from stands in the main table. */
export const isHandedDown = oncePer(({ indicators }: IndicatorTable): boolean => indicators.some(({ targets }) => targets.some(({ ofPart, ofYear }) => ofPart === true && ofYear !== true)));

/** The main table has no column of baselines. */
export const lacksBaselines = (context: TableContext): boolean => isMainTable(context) && !context.table.columns.some(({ role }) => role === "baseline") && !addsUpYears(context.table);

/** Amounts planned year by year, and what they come to, start from nothing. */
const addsUpYears = ({ indicators }: IndicatorTable): boolean => indicators.filter(({ targets }) => targets.some(({ ofYear }) => ofYear)).length * 2 > indicators.length;

/** No baseline is known from anywhere else either: that the column is missing says all of its rows. */
export const knowsNoBaseline = (context: TableContext): boolean => lacksBaselines(context) && context.rows.every(({ base }) => base === null);
