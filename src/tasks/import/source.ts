import type { Grid } from "../../grid/grid";

/** What a file, or what was pasted, holds, before anything in it is understood. JSON-safe. */
export interface Source {
  /** Name of the file, without its folder. */
  readonly name: string;
  /** Sheets of a workbook, or tables of a text. */
  readonly grids: readonly Grid[];
  /** Running text; null of a workbook or a delimited file. */
  readonly text: string | null;
  /** Whether a cell's address can be looked up in the source, as in a workbook. */
  readonly hasAddresses: boolean;
  /** Names of the hidden sheets, which are left out. */
  readonly hidden: readonly string[];
}

/** A file as a browser gives it. */
export interface FileToRead {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Reads what a person imports. Faults are thrown as HostFault: unreadableFile (detail: a FileTrouble), tooLarge. */
export interface SourceReader {
  file(file: FileToRead): Promise<Source>;
  /**
   * @param html the same as the clipboard holds it in HTML; null where it does not
   * @param name what to call it
   */
  paste(text: string, html: string | null, name: string): Promise<Source>;
}
