/** A file's workbook as far as the page shows it: plain data that crosses from the worker that read it. The rest stays in the file. */
import type { CellStyle, ConditionalRule, DataValidation } from "hucre";
import type { Area, Place } from "../../../grid/area";

export interface FileBook {
  readonly sheets: readonly FileSheet[];
  /** Looks that cells name by their index. */
  readonly styles: readonly CellStyle[];
  readonly themeColors: readonly string[];
  /** Names of the whole workbook. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly active: number;
  /** Dates count from 1904, as old programs on a Mac have it. */
  readonly from1904: boolean;
  /** Custom properties that are texts, by name. */
  readonly properties: readonly (readonly [string, string])[];
}

export interface FileSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly lines: readonly FileLine[];
  readonly merges: readonly Area[];
  /** In characters. */
  readonly columns: readonly { readonly width: number | null; readonly hidden: boolean; readonly style: number | null }[];
  /** In points; only rows that have a size of their own or are hidden. */
  readonly rows: readonly { readonly row: number; readonly height: number | null; readonly hidden: boolean }[];
  readonly showsGridLines: boolean;
  readonly freeze: Place | null;
  readonly conditions: readonly ConditionalRule[];
  readonly validations: readonly DataValidation[];
  /** Of a protected sheet the cells that can be written all the same; null: not protected. */
  readonly openCells: readonly Place[] | null;
}

/** Cells of a row, from left to right. */
export interface FileLine {
  readonly row: number;
  readonly cells: readonly FileCell[];
}

export interface FileCell {
  readonly column: number;
  /** A date is its serial number. Of a formula what it came to. */
  readonly value: string | number | boolean | null;
  /** With its "=", as a person reads it. */
  readonly formula?: string;
  /** A formula of ours in another cell came to this value; none stands here. */
  readonly isSpilled?: true;
  readonly style?: number;
}
