/** The report as a Word document: A4, in the fonts of official papers. Loads its library, so import it when it is wanted. */
import {
  AlignmentType, BorderStyle, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlignTable, WidthType,
  type IParagraphOptions,
} from "docx";
import type { ReportDocument, ReportRow, ReportSection, ReportTable } from "./report-document";
import { textWidth } from "../../grid/text-lines";
import { headingOf, usedColumns } from "./shape";
import { DOCUMENT_TEXT, type DocumentText } from "./text";

/** Twentieths of a point: A4 with the margins of a table report. */
const PAGE = { width: 11906, height: 16838, margin: 1247 } as const;
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
/** Shares of the width for place, subject, kind and three texts. */
const SHARES = [9, 18, 11, 30, 26, 14] as const;
/** A place takes no more than this, however long its sheet's name is. */
const MOST_PLACE = 24;
/** Of the width, what a character takes on each of two lines. */
const SHARE_OF_TWO = 0.65;

/** Word falls back to what the machine has; each of these has a Chinese and a Latin face. */
const BODY = { eastAsia: "仿宋", ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman" } as const;
const HEADING = { ...BODY, eastAsia: "黑体" } as const;
/** Half-points: 小二, 四号, 小四, 五号. */
const SIZE = { title: 36, heading: 28, body: 24, table: 21 } as const;

export async function toDocx(report: ReportDocument): Promise<Uint8Array> {
  const text = DOCUMENT_TEXT[report.language];
  const document = new Document({
    title: report.title,
    creator: "",
    styles: { default: { document: { run: { font: BODY, size: SIZE.body }, paragraph: { spacing: { line: 360 } } } } },
    sections: [{
      properties: { page: { size: { width: PAGE.width, height: PAGE.height }, margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin } } },
      footers: { default: footer(text) },
      children: [
        new Paragraph({ heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER, spacing: { after: 240 }, children: [run(report.title, { font: HEADING, size: SIZE.title, bold: true })] }),
        ...report.lines.map((line) => paragraph(line)),
        ...report.sections.flatMap((section, index) => sectionParts(section, headingOf(index, section.heading, report.language), text)),
      ],
    }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

type Run = { readonly font?: typeof BODY | typeof HEADING; readonly size?: number; readonly bold?: boolean };

/** Characters that XML cannot hold would make a file that Word refuses. */
const clean = (text: string): string => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "�");

const run = (text: string, look: Run = {}): TextRun => new TextRun({ text: clean(text), color: "000000", ...look });

const paragraph = (text: string, more: IParagraphOptions = {}, look: Run = {}): Paragraph => new Paragraph({ ...more, children: [run(text, look)] });

function sectionParts({ paragraphs, table }: ReportSection, heading: string, text: DocumentText): (Paragraph | Table)[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, spacing: { before: 240, after: 60 }, children: [run(heading, { font: HEADING, size: SIZE.heading })] }),
    ...paragraphs.map((each) => paragraph(each, { indent: { firstLine: 480 } })),
    ...(table === null ? [] : table.inText === "items" ? items(table, text) : [tableOf(table)]),
  ];
}

/** Opinions as they stand in a letter: numbered, with what to do and the source below. */
function items({ columns, rows }: ReportTable, { item }: DocumentText): Paragraph[] {
  return rows.flatMap(({ cells: [place, subject, kind, first, second, third] }: ReportRow, index) => {
    const more = ([[columns[4], second], [columns[5], third]] as const).filter(([, said]) => said !== "");
    return [
      new Paragraph({ keepNext: more.length > 0, spacing: { before: 100 }, children: [run(`${index + 1}. ${item.head(place, subject, kind)}`, { bold: true }), run(first)] }),
      ...more.map(([label, said]) => paragraph(item.labelled(label, said.replace(/\s*\n\s*/g, "；")), { indent: { left: 480 } }, { size: SIZE.table })),
    ];
  });
}

/** Two lines hold the longest place: B13, or 某县住房规划（2）!B13. */
const placeShare = ({ rows }: ReportTable): number =>
  Math.min(MOST_PLACE, Math.max(SHARES[0], Math.ceil(rows.reduce((most, { cells: [place] }) => Math.max(most, textWidth(place)), 0) * SHARE_OF_TWO) + 2));

function tableOf(table: ReportTable): Table {
  const used = usedColumns(table);
  const shares = used.map((column) => (column === 0 ? placeShare(table) : SHARES[column] ?? 0));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((TEXT_WIDTH * share) / all));
  const cell = (content: string, index: number, look: Run = {}): TableCell => new TableCell({
    width: { size: widths[index] ?? 0, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    children: content.split("\n").map((line) => paragraph(line, { spacing: { line: 260 } }, { size: SIZE.table, ...look })),
  });
  const line = { style: BorderStyle.SINGLE, size: 4, color: "808080" };
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: used.map((column, index) => cell(table.columns[column] ?? "", index, { font: HEADING })) }),
      ...table.rows.map(({ cells }) => new TableRow({ cantSplit: true, children: used.map((column, index) => cell(cells[column] ?? "", index)) })),
    ],
  });
}

/** "第 &P 页，共 &N 页" in Excel's codes, as Word's fields. */
function footer({ basis }: DocumentText): Footer {
  const parts = basis.footer.split(/(&P|&N)/).map((part) =>
    (part === "&P" ? PageNumber.CURRENT : part === "&N" ? PageNumber.TOTAL_PAGES : part));
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: parts, size: SIZE.table })] })] });
}
