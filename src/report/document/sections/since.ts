import type { Diagnostic } from "../../../check/diagnostic";
import { nameInText } from "../../in-text";
import type { CheckedSubject } from "../input";
import type { ReportRow, ReportSection } from "../report-document";
import { describeIn, linkTo, subjectOf, type Writing } from "../worded";

/** 与上次检查相比: what is new and what is gone. Null where no earlier check is known. */
export function since(writing: Writing): ReportSection | null {
  const { input, text: { since: words }, placeOf } = writing;
  const known = input.subjects.flatMap((subject) => (subject.since === null ? [] : [{ subject, since: subject.since }]));
  if (known.length === 0) return null;
  const row = (diagnostic: Diagnostic, change: string, subject: CheckedSubject | null): ReportRow => ({
    cells: [placeOf(diagnostic.at), subject === null ? nameInText(diagnostic) ?? "" : subjectOf(diagnostic, subject, writing), change, describeIn(diagnostic, writing).sentence, "", ""],
    ...(subject === null ? {} : linkTo(diagnostic.at, writing)),
  });
  const rows = known.flatMap(({ subject, since: { added, gone } }) => [
    ...added.map((diagnostic) => row(diagnostic, words.added, subject)),
    // What is gone stood where something else may stand now.
    ...gone.map((diagnostic) => row(diagnostic, words.gone, null)),
  ]);
  return {
    heading: words.heading,
    paragraphs: [...new Set(known.map(({ since: { on } }) => on))].map((on) => {
      const ofDay = known.filter(({ since }) => since.on === on);
      const count = (kind: "added" | "gone" | "still"): number => ofDay.reduce((sum, { since }) => sum + since[kind].length, 0);
      const unnamed = ofDay.reduce((sum, { since }) => sum + (since.goneUnnamed ?? 0), 0);
      return words.counts(on, count("added"), count("gone") + unnamed, count("still"));
    }),
    table: rows.length === 0 ? null : { columns: words.columns, rows, inText: "table" },
  };
}
