import type { PlacedSheet } from "../../grid/placed-sheet";
import { summaryOf } from "../../report/picture/summary";
import type { SummaryOrder } from "./shown-summary";
import { summaryRows } from "./summary-rows";
import { summarySheet, type SummaryHead } from "./summary-sheet";

export interface ChartOrder extends SummaryOrder {
  readonly head: SummaryHead;
}

/** The summary of a check as a sheet, with all its indicators. */
export const chartSheet = ({ checked, language, head }: ChartOrder): PlacedSheet =>
  summarySheet(summaryRows(summaryOf(checked), language), head, language);
