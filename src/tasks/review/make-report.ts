import type { Language } from "../../grid/language";
import { buildReport } from "../../report/document/build-report";
import type { ReportInput } from "../../report/document/input";
import { toMarkdown } from "../../report/document/to-markdown";

export const REPORT_FORMATS = ["docx", "md"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportOrder {
  readonly input: ReportInput;
  readonly format: ReportFormat;
  readonly language: Language;
}

export interface MadeReport {
  /** "关于《…》的审核意见.docx" */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const TYPES: Readonly<Record<ReportFormat, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  md: "text/markdown;charset=utf-8",
};

/** 审核意见: the report that goes back to whoever sent the table, as a file. Word's part is loaded when it is first wanted. */
export async function makeReport({ input, format, language }: ReportOrder): Promise<MadeReport> {
  const report = buildReport(input, "opinion", language);
  const bytes = format === "md"
    ? new TextEncoder().encode(toMarkdown(report))
    : await (await import("../../report/document/to-docx")).toDocx(report);
  return { name: `${fileName(report.title)}.${format}`, type: TYPES[format], bytes };
}

/** Signs that Windows does not allow in the name of a file. */
const fileName = (title: string): string => title.replace(/[\\/:*?"<>|\u0000-\u001F]/g, " ").replace(/\s+/g, " ").trim().slice(0, 80);
