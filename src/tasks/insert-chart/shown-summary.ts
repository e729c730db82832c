import type { Language } from "../../grid/language";
import { summaryOf, type Checked, type StatusCounts } from "../../report/picture/summary";
import { summaryRows, type SummaryRows } from "./summary-rows";

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
