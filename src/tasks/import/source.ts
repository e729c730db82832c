import type { Grid } from "../../grid/grid";
import type { ImportPreview } from "./preview";
import type { WorkbookGrids } from "./workbook-grids";

/** What a file, or what was pasted, holds, before anything in it is understood. JSON-safe. */
export interface Source {
  /** Name of the file, without its folder. */
  readonly name: string;
  /** Sheets of a workbook, or tables of a text. */
  readonly grids: readonly Grid[];
  /** Running text; of a workbook that of its sheet 正文. Null of one without, and of a delimited file. */
  readonly text: string | null;
  /** Whether a cell's address can be looked up in the source, as in a workbook. */
  readonly hasAddresses: boolean;
  /** Names of the hidden sheets, which are left out. */
  readonly hidden: readonly string[];
  /** Pictures of a document, which may be of tables; absent of what holds none. */
  readonly pictures?: number;
  /** Word or a browser numbers some paragraphs itself: these numbers are not in the text. */
  readonly numbersApart?: true;
  /** Lines, from 1, where tables begin that were given up: their values fit under the headings in more ways than one. */
  readonly givenUp?: readonly number[];
}

/** A file as a browser gives it. */
export interface FileToRead {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Something that a person wants imported. A browser can send it to a worker. */
export type SourceItem =
  | { readonly kind: "file"; readonly file: FileToRead }
  /** `html`: the same as the clipboard holds it in HTML; null where it does not. */
  | { readonly kind: "paste"; readonly name: string; readonly text: string; readonly html: string | null };

/** What a person calls it. */
export const nameOfItem = (item: SourceItem): string => (item.kind === "file" ? item.file.name : item.name);

/** Reads one thing that a person imports. Faults are thrown as HostFault: unreadableFile (detail: a FileTrouble), tooLarge. */
export interface SourceReader {
  file(file: FileToRead): Promise<Source>;
  /**
   * @param html the same as the clipboard holds it in HTML; null where it does not
   * @param name what to call it
   */
  paste(text: string, html: string | null, name: string): Promise<Source>;
}

/** Reads and previews what a person imports, wherever that is done best: in a page, in a worker. */
export interface ImportReader {
  /**
   * Previews what was chosen together. Faults are thrown as HostFault: that of the first source, where none can be read.
   * @param workbook what the workbook can lend baselines from; asked only where baselines are missing
   * @param signal gives the reading up: it ends at once and never answers
   */
  preview(items: readonly SourceItem[], workbook: () => Promise<WorkbookGrids>, signal: AbortSignal): Promise<ImportPreview>;
}
