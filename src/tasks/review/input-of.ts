import type { Diagnostic } from "../../check/diagnostic";
import type { CheckedSubject, ReportInput } from "../../report/document/input";
import type { CheckReport } from "../tasks";

/** What a report says of the check of one sheet. */
export const inputOf = (report: CheckReport, file: string | null = null): ReportInput =>
  ({ subjects: report.tables.map((_, table) => subjectOf(report, table)), settings: report.settings, on: report.on, file });

/** What concerns one of the sheet's tables; how the rules ended and what has lost its finding stands with the main one. */
function subjectOf({ tables, diagnostics, explanations, outcomes, binding, since }: CheckReport, index: number): CheckedSubject {
  const isOfTable = ({ table = 0 }: { readonly table?: number }): boolean => table === index;
  const about = ({ diagnostic }: { readonly diagnostic: Diagnostic }): boolean => isOfTable(diagnostic);
  const isMain = index === 0;
  return {
    table: tables[index] ?? null,
    diagnostics: diagnostics.filter(isOfTable),
    explanations: {
      explained: explanations.explained.filter(about),
      notCleared: explanations.notCleared.filter(about),
      gone: isMain ? explanations.gone : [],
    },
    outcomes: isMain ? outcomes : [],
    binding: binding.filter(isOfTable),
    since: since && { on: since.on, ...(isMain && since.goneUnnamed !== undefined ? { goneUnnamed: since.goneUnnamed } : {}), added: since.added.filter(isOfTable), gone: since.gone.filter(isOfTable), still: since.still.filter(isOfTable) },
  };
}
