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
import { hasTable, writingOf, type Writing } from "./worded";

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
  const tables = input.subjects.flatMap(({ table }) => (table === null ? [] : [table]));
  const main = tables.find(({ kind }) => kind === "plan") ?? tables[0];
  return text.opinionTitle(planNamed(input.document) ?? (main?.title ? withoutLabel(main.title) : null) ?? input.file ?? main?.sheet ?? "");
}

/** What a document calls itself, where that is a plan's name and nothing more: no notice about it, no line of a page's menu. */
const PLAN_NAME = /^(?!.*(?:印发|通知|关于))[^，。：:；;>|/]{4,}(?:规划|纲要|计划|方案|要点)(?:[(（][^()（）]*[)）])?$/;
const planNamed = (title: string | null | undefined): string | null => (title && PLAN_NAME.test(title) ? title : null);

/** 表1, 专栏2 and the like before a table's title. */
const withoutLabel = (title: string): string => title.replace(/^\s*(?:附?表|专栏)\s*[\d一二三四五六七八九十]+(?:[-—.．]\d+)*\s*[:：、.．]?\s*(?=.)/, "");

function aboutOf(writing: Writing): readonly string[] {
  const { input: { subjects, on, file }, text: { about } } = writing;
  return [
    ...(file === null ? [] : [about.file(file)]),
    ...subjects.map(({ table }) => {
      if (table === null) return hasTable(writing) ? about.text : about.textAlone;
      const { name, baseYear, targetYear } = table.plan;
      return about.table(table.title ?? table.sheet, table.sheet, toA1(table.area), `${name} ${baseYear}→${targetYear}`);
    }),
    about.date(on),
  ];
}
