import type { Severity } from "../../../rules/define";
import type { ReportRow, ReportSection } from "../report-document";
import { sourcesOf } from "./basis";
import { describeIn, hasTable, linkTo, subjectOf, type Writing } from "../worded";

/** Worst first. */
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** 问题清单: every finding that stands, with where, what, what to do and on what it rests. */
export function findings(writing: Writing): ReportSection {
  const { input, text, placeOf } = writing;
  const words = text.findings;
  const sources = sourcesOf(writing).map(({ id }) => id);
  const rows = SEVERITIES.flatMap((severity) => input.subjects.flatMap((subject) =>
    subject.diagnostics.filter((diagnostic) => diagnostic.severity === severity).map((diagnostic): ReportRow => {
      const { sentence, advice } = describeIn(diagnostic, writing);
      const basis = text.basis.refer(diagnostic.sources.map((id) => sources.indexOf(id) + 1).sort((a, b) => a - b));
      return { cells: [placeOf(diagnostic.at), subjectOf(diagnostic, subject, writing), text.severity[severity], sentence, advice, basis], ...linkTo(diagnostic.at, writing) };
    })));
  if (rows.length === 0) return { heading: words.heading, paragraphs: [hasTable(writing) ? words.none : words.noTable], table: null };
  return { heading: words.heading, paragraphs: [], table: { columns: words.columns, rows, inText: "items" } };
}
