import type { Explained } from "../../../check/explanation";
import type { CheckedSubject } from "../input";
import type { ReportRow, ReportSection } from "../report-document";
import { describeIn, linkTo, subjectOf, type Writing } from "../worded";

/** 填写说明的情况: what was explained, what an explanation did not clear, and what it no longer applies to. Null where nothing was said. */
export function explanations(writing: Writing): ReportSection | null {
  const { input, text: { explanations: words } } = writing;
  const rows = input.subjects.flatMap((subject): readonly ReportRow[] => [
    ...subject.explanations.explained.map((each) => rowOf(each, words.explained, subject, writing)),
    ...subject.explanations.notCleared.map((each) => rowOf(each, words.why[each.why], subject, writing)),
    ...subject.explanations.gone.map(({ sheet, indicator, problem, text, by, on }): ReportRow =>
      ({ cells: [sheet, indicator, words.why.gone, problem, text, words.signed(by, on)] })),
  ]);
  if (rows.length === 0) return null;
  return { heading: words.heading, paragraphs: [words.note], table: { columns: words.columns, rows, inText: "items" } };
}

function rowOf({ diagnostic, explanation: { text, by, on } }: Explained, state: string, subject: CheckedSubject, writing: Writing): ReportRow {
  const { sentence } = describeIn(diagnostic, writing);
  const { signed } = writing.text.explanations;
  return { cells: [writing.placeOf(diagnostic.at), subjectOf(diagnostic, subject, writing), state, sentence, text, signed(by, on)], ...linkTo(diagnostic.at, writing) };
}
