/** A report as data: worded in one language, and rendered from the same sections to a sheet, to Word and to Markdown. */
import type { SheetArea } from "../../grid/area";
import type { Language } from "../../grid/language";

export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  /** What was checked, when and by what, a line each. */
  readonly lines: readonly string[];
  readonly sections: readonly ReportSection[];
}

export interface ReportSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly table: ReportTable | null;
}

/** All tables share the columns of one grid, so that a sheet holds them below each other. */
export interface ReportTable {
  readonly columns: Columns;
  readonly rows: readonly ReportRow[];
  /** In a running text: rows as numbered opinions, or as a table. */
  readonly inText: "items" | "table";
}

/** Where, what about, which kind, and three of text; an empty title is a column that a table does without. */
export type Columns = readonly [place: string, subject: string, kind: string, first: string, second: string, third: string];

export interface ReportRow {
  readonly cells: Columns;
  /** What the first cell leads to; absent for a place in a text. */
  readonly at?: SheetArea;
}
