import { use } from "react";
import type { Language } from "../../../grid/language";
import type { Analyst } from "../../../tasks/analysis/analyst";
import type { ShownSummary } from "../../../tasks/analysis/products";
import type { CheckReport } from "../../../tasks/tasks";
import { useAnalyst } from "../../analyst";

const asked = new WeakMap<CheckReport, Map<Language, Promise<ShownSummary>>>();

/** The summary of a check; the component waits for it where it is not known yet. */
export const useSummary = (report: CheckReport, language: Language): ShownSummary => use(summaryFor(useAnalyst(), report, language));

/** It looks at every row, so it is asked for once. */
function summaryFor(analyst: Analyst, report: CheckReport, language: Language): Promise<ShownSummary> {
  const known = asked.get(report) ?? new Map<Language, Promise<ShownSummary>>();
  asked.set(report, known);
  const summary = known.get(language) ?? analyst.summary({ checked: { dossier: report.dossier, binding: report.binding }, language });
  known.set(language, summary);
  return summary;
}
