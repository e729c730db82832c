import { toA1 } from "../../grid/area";
import type { Language } from "../../grid/language";
import type { ReportInput } from "./input";
import type { ReportDocument } from "./report-document";
import { basis } from "./sections/basis";
import { binding } from "./sections/binding";
import { explanations } from "./sections/explanations";
import { findings } from "./sections/findings";
import { since } from "./sections/since";
import { statistics } from "./sections/statistics";
import { summary } from "./sections/summary";
import { unchecked } from "./sections/unchecked";
import { writingOf, type Writing } from "./worded";

/** `results` (检查结果) goes into the workbook, `opinion` (审核意见) back to whoever sent the table. */
export type ReportKind = "results" | "opinion";

/** Words a check as a report. Pure: the same check gives the same report. */
export function buildReport(input: ReportInput, kind: ReportKind, language: Language): ReportDocument {
  const writing = writingOf(input, language);
  return {
    language,
    title: titleOf(kind, writing),
    lines: aboutOf(writing),
    sections: [summary, binding, findings, explanations, since, statistics, unchecked, basis]
      .map((section) => section(writing))
      .filter((section) => section !== null),
  };
}

function titleOf(kind: ReportKind, { input, text }: Writing): string {
  if (kind === "results") return text.resultTitle;
  const table = input.subjects.find((subject) => subject.table !== null)?.table ?? null;
  return text.opinionTitle(table?.title ?? input.file ?? table?.sheet ?? "");
}

function aboutOf({ input: { subjects, on, file }, text: { about } }: Writing): readonly string[] {
  return [
    ...(file === null ? [] : [about.file(file)]),
    ...subjects.map(({ table }) => {
      if (table === null) return about.text;
      const { name, baseYear, targetYear } = table.plan;
      return about.table(table.title ?? table.sheet, table.sheet, toA1(table.area), `${name} ${baseYear}→${targetYear}`);
    }),
    about.date(on),
  ];
}
