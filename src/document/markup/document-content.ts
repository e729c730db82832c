import type { Grid } from "../../grid/grid";

/** What a document holds: its prose in lines, and its tables. */
export interface DocumentContent {
  /** A paragraph a line; rows of tables with their cells parted by tabs. A table of one column is a box of prose. */
  readonly text: string;
  /** Every table with more than one column, under the short lines that stand above it and over its notes. */
  readonly grids: readonly Grid[];
  /** Pictures, which may be of tables and cannot be read. */
  readonly pictures: number;
  /** Some paragraphs are numbered by whatever shows the document: these numbers are not in the text. */
  readonly numbersApart?: true;
}

/** Why a document cannot be read. */
export type DocumentFault =
  | { readonly code: "empty" }
  /** No .docx: not zipped at all. */
  | { readonly code: "notAZip" }
  /** The old .doc, or a document with a password: both come in the same container. */
  | { readonly code: "oldOrEncrypted" }
  /** Cut off, or its directory contradicts itself. */
  | { readonly code: "damaged" }
  /** Zipped, and no text document inside: a workbook, a presentation, something else. */
  | { readonly code: "notADocument" }
  /** A part is no well-formed XML. */
  | { readonly code: "badXml"; readonly part: string }
  /** More than any plan holds: bytes, cells, elements or nesting. */
  | { readonly code: "tooLarge" };

/** Far over any plan, and small enough that a hostile file costs neither minutes nor the machine's memory. */
export const DOCUMENT_LIMITS = {
  fileBytes: 50 * 1024 * 1024,
  partBytes: 64 * 1024 * 1024,
  htmlCharacters: 16 * 1024 * 1024,
  htmlElements: 500_000,
  depth: 2_000,
  cells: 500_000,
  columns: 500,
} as const;

/** Thrown inside the readers of documents, which give it back as the fault tooLarge, and by `tablesOfText`. */
export class TooLarge extends Error {
  constructor() {
    super("tooLarge");
    this.name = "TooLarge";
  }
}

/** "规划/表.docx" → "表". */
export const baseName = (name: string): string => name.replace(/^.*[/\\]/, "").replace(/\.[^.]+$/, "");
