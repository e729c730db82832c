/** What is made of a check for people to look at. One part of the program, since all of it is made in the same place. */
import type { Language } from "../../grid/language";
import type { PlacedSheet } from "../../grid/placed-sheet";
import { buildReport } from "../../report/document/build-report";
import type { ReportInput } from "../../report/document/input";
import { toSheet } from "../../report/document/to-sheet";
import { summaryOf, type Checked, type StatusCounts } from "../../report/picture/summary";
import { summaryRows, type SummaryRows } from "../insert-chart/summary-rows";
import { summarySheet, type SummaryHead } from "../insert-chart/summary-sheet";

export { makeReport } from "../review/make-report";

/** What of a check is summed up, and how. */
export interface SummaryOrder {
  readonly checked: Checked;
  readonly language: Language;
}

/** The summary as a pane shows it: of very many indicators the first, with how many there are. */
export interface ShownSummary extends SummaryRows {
  readonly statuses: StatusCounts;
  readonly all: { readonly rows: number; readonly undetermined: number };
}

export interface ChartOrder extends SummaryOrder {
  readonly head: SummaryHead;
}

export interface ResultsOrder {
  readonly input: ReportInput;
  /** Of the sheet. */
  readonly name: string;
  readonly language: Language;
}

/** Indicators: a picture of more nobody reads. */
const MOST_SHOWN = 200;

export function shownSummary({ checked, language }: SummaryOrder): ShownSummary {
  const summary = summaryOf(checked);
  const { kind, rows, undetermined } = summaryRows(summary, language);
  return {
    kind,
    statuses: summary.statuses,
    rows: rows.slice(0, MOST_SHOWN),
    undetermined: undetermined.slice(0, MOST_SHOWN),
    all: { rows: rows.length, undetermined: undetermined.length },
  };
}

/** The summary of a check as a sheet, with all its indicators. */
export const chartSheet = ({ checked, language, head }: ChartOrder): PlacedSheet =>
  summarySheet(summaryRows(summaryOf(checked), language), head, language);

/** 检查结果: a check laid out as a sheet. */
export const resultsSheet = ({ input, name, language }: ResultsOrder): PlacedSheet => toSheet(buildReport(input, "results", language), name);
