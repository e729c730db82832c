import type { Diagnostic } from "../../check/diagnostic";
import type { CheckedSubject, ReportInput } from "../../report/document/input";
import { isInText } from "../../report/in-text";
import type { CheckReport } from "../tasks";

/** What a report says of the check of one sheet, and of the text that it was held against. */
export const inputOf = (report: CheckReport, file: string | null = null): ReportInput => ({
  subjects: [...report.tables.map((_, table) => subjectOf(report, table)), ...(report.text === null ? [] : [textOf(report)])],
  settings: report.settings, on: report.on, file, textOnSheet: true, unread: report.unread,
});

interface OfFinding {
  readonly diagnostic: Diagnostic;
}

function textOf({ diagnostics, explanations: { explained, notCleared }, since }: CheckReport): CheckedSubject {
  const about = ({ diagnostic }: OfFinding): boolean => isInText(diagnostic);
  return {
    table: null,
    diagnostics: diagnostics.filter(isInText),
    explanations: { explained: explained.filter(about), notCleared: notCleared.filter(about), gone: [] },
    outcomes: [],
    binding: [],
    since: since && { on: since.on, added: since.added.filter(isInText), gone: since.gone.filter(isInText), still: since.still.filter(isInText) },
  };
}

/** What concerns one of the sheet's tables; how the rules ended and what has lost its finding stands with the main one. */
function subjectOf({ tables, text, diagnostics, explanations, outcomes, binding, since }: CheckReport, index: number): CheckedSubject {
  const isOfTable = ({ table = 0 }: { readonly table?: number }): boolean => table === index;
  const isOwn = (diagnostic: Diagnostic): boolean => isOfTable(diagnostic) && (text === null || !isInText(diagnostic));
  const about = ({ diagnostic }: OfFinding): boolean => isOwn(diagnostic);
  const isMain = index === 0;
  return {
    table: tables[index] ?? null,
    diagnostics: diagnostics.filter(isOwn),
    explanations: {
      explained: explanations.explained.filter(about),
      notCleared: explanations.notCleared.filter(about),
      gone: isMain ? explanations.gone : [],
    },
    outcomes: isMain ? outcomes : [],
    binding: binding.filter(isOfTable),
    since: since && { on: since.on, ...(isMain && since.goneUnnamed !== undefined ? { goneUnnamed: since.goneUnnamed } : {}), added: since.added.filter(isOwn), gone: since.gone.filter(isOwn), still: since.still.filter(isOwn) },
  };
}
