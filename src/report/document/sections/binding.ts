import { describeAssessment } from "../../describe-assessment";
import type { ReportSection } from "../report-document";
import { hasTable, linkTo, type Writing } from "../worded";

/** 约束性指标: each with its risk and the numbers that decided it. */
export function binding(writing: Writing): ReportSection {
  const { input, language, text: { binding: words }, placeOf } = writing;
  const all = input.subjects.flatMap((subject) => subject.binding);
  if (all.length === 0) return { heading: words.heading, paragraphs: [hasTable(writing) ? words.none : words.noTable], table: null };
  return {
    heading: words.heading,
    paragraphs: [words.note],
    table: {
      columns: words.columns,
      inText: "table",
      rows: all.map((assessment) => {
        const { step, figures, reasons, risk, status } = describeAssessment(assessment, language);
        return { cells: [placeOf(assessment.at), assessment.name, risk, words.step(step, figures), reasons.join("\n"), status], ...linkTo(assessment.at, writing) };
      }),
    },
  };
}
