import { quoteSheet, toA1, type SheetArea } from "../../grid/area";
import type { CellContent } from "../../grid/edit";
import type { PlacedCell, PlacedSheet } from "../../grid/placed-sheet";
import { linesIn } from "../../grid/text-lines";
import { LOOKS, type Look } from "../looks";
import type { ReportDocument, ReportRow, ReportSection } from "./report-document";
import { headingOf, usedColumns } from "./shape";
import { DOCUMENT_TEXT } from "./text";

/** Characters of the grid's columns: place, subject, kind, and three of text. Together an A4 page across. */
const WIDTHS = [12, 24, 12, 52, 44, 16] as const;
const ALIGNED: readonly Look[] = ["centered", "text", "centered", "text", "text", "text"];
const ACROSS = WIDTHS.length;
const PAGE = WIDTHS.reduce((sum, width) => sum + width, 0);
const LINE = 14;
/** Excel allows no row higher than this many points. */
const HIGHEST = 409;

/** Lays a report out as a sheet for A4, every place a link to its cell. */
export function toSheet(report: ReportDocument, name: string): PlacedSheet {
  const paper = new Paper();
  paper.across(report.title, "title", 32);
  for (const line of report.lines) paper.across(line, "note");
  report.sections.forEach((section, index) => paper.section(section, headingOf(index, section.heading, report.language)));
  return {
    name,
    cells: paper.cells,
    styles: LOOKS,
    merges: paper.merges,
    columnWidths: WIDTHS,
    rowHeights: paper.heights,
    validations: [],
    conditions: [],
    names: [],
    freeze: null,
    print: {
      paper: "A4", orientation: "landscape", fitToWidth: true, headerRows: null,
      area: { row: 0, column: 0, rows: paper.row, columns: ACROSS },
      footer: DOCUMENT_TEXT[report.language].basis.footer,
    },
  };
}

/** Rows one below the other. */
class Paper {
  readonly cells: PlacedCell[] = [];
  readonly merges: { row: number; column: number; rows: number; columns: number }[] = [];
  readonly heights: { row: number; height: number }[] = [];
  row = 0;

  /** One text over the whole width. */
  across(text: string, style: Look, height = linesIn(text, PAGE) * LINE + 4): void {
    this.cells.push({ row: this.row, column: 0, content: text, style });
    this.merges.push({ row: this.row, column: 0, rows: 1, columns: ACROSS });
    this.end(height);
  }

  section({ paragraphs, table }: ReportSection, heading: string): void {
    this.row++;
    this.across(heading, "heading", 24);
    for (const paragraph of paragraphs) this.across(paragraph, "note");
    if (table === null) return;
    const used = usedColumns(table);
    for (const column of used) this.put(column, table.columns[column] ?? "", "header");
    this.end(22);
    for (const row of table.rows) this.record(row, used);
  }

  private record({ cells, at }: ReportRow, used: readonly number[]): void {
    for (const column of used) {
      const text = cells[column] ?? "";
      const isLink = column === 0 && at !== undefined && text !== "";
      this.put(column, isLink ? linkTo(at, text) : text === "" ? null : text, isLink ? "link" : ALIGNED[column] ?? "text");
    }
    this.end(Math.max(...cells.map((text, column) => linesIn(text, WIDTHS[column] ?? 1))) * LINE + 4);
  }

  private put(column: number, content: CellContent, style: Look): void {
    this.cells.push({ row: this.row, column, content, style });
  }

  private end(height: number): void {
    this.heights.push({ row: this.row, height: Math.min(height, HIGHEST) });
    this.row++;
  }
}

/** A formula is the one kind of link that Excel, WPS and LibreOffice all follow and that a host paints as a content. */
function linkTo(at: SheetArea, text: string): CellContent {
  const quoted = (said: string): string => `"${said.replaceAll("\"", "\"\"")}"`;
  return { formula: `=HYPERLINK(${quoted(`#${quoteSheet(at.sheet)}!${toA1(at)}`)},${quoted(text)})` };
}
