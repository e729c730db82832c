import type { ReportDocument, ReportRow, ReportSection, ReportTable } from "./report-document";
import { DOCUMENT_TEXT, type DocumentText } from "./text";
import { headingOf, usedColumns } from "./shape";

/** The report as Markdown. What came from a sheet stays text, whatever signs are in it. */
export function toMarkdown(report: ReportDocument): string {
  const text = DOCUMENT_TEXT[report.language];
  const sections = report.sections.map((section, index) => sectionLines(section, headingOf(index, section.heading, report.language), text));
  const lines = [`# ${plain(report.title)}`, "", ...report.lines.map((line) => `- ${plain(line)}`), ...sections.flat()];
  return `${lines.join("\n")}\n`;
}

function sectionLines({ paragraphs, table }: ReportSection, heading: string, text: DocumentText): string[] {
  return [
    "", `## ${plain(heading)}`,
    ...paragraphs.flatMap((paragraph) => ["", plain(paragraph)]),
    ...(table === null ? [] : ["", ...(table.inText === "items" ? itemLines(table, text) : tableLines(table))]),
  ];
}

function tableLines(table: ReportTable): string[] {
  const used = usedColumns(table);
  const line = (cells: readonly string[]): string => `| ${used.map((column) => cell(cells[column] ?? "")).join(" | ")} |`;
  return [line(table.columns), `|${" --- |".repeat(used.length)}`, ...table.rows.map(({ cells }) => line(cells))];
}

const itemLines = ({ columns, rows }: ReportTable, { item }: DocumentText): string[] =>
  rows.map(({ cells: [place, subject, kind, first, second, third] }: ReportRow, index) => [
    `${index + 1}. **${plain(item.head(place, subject, kind))}**${plain(first)}`,
    ...([[columns[4], second], [columns[5], third]] as const).filter(([, said]) => said !== "").map(([label, said]) => `   ${plain(item.labelled(label, said))}`),
  ].join("  \n"));

/** Signs that Markdown or HTML would take for its own. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, (sign) => `\\${sign}`).replace(/\s*\n\s*/g, " ");

const cell = (text: string): string => text.split("\n").map(plain).join("<br>");
