/**
 * What has to happen to a file so that it becomes the workbook as it stands in the page: data that crosses into the worker.
 * Everything a plan does not name stays in the file as it was.
 */
import type { Area, Place } from "../../../grid/area";
import type { CellContent } from "../../../grid/edit";
import type { CellValue } from "../../../grid/grid";
import type { PlacedSheet } from "../../../grid/placed-sheet";

export interface SavePlan {
  /** The file that was opened; null for a workbook that was made in the page. */
  readonly base: Uint8Array | null;
  /** In their order. */
  readonly sheets: readonly SheetPlan[];
  /** Index of the sheet that is in front. */
  readonly active: number;
  /** Names that a person defined or took away; a reference has no "=", null takes the name away. */
  readonly names: readonly { readonly name: string; readonly refersTo: string | null }[];
  /** Custom properties: a text to keep, null to forget. */
  readonly properties: readonly { readonly name: string; readonly value: string | null }[];
}

export interface SheetPlan {
  readonly name: string;
  readonly hidden: boolean;
  readonly origin: SheetOrigin;
  /** Rows and columns that were put in or taken out since, in that order. */
  readonly shifts: readonly Shift[];
  readonly cells: readonly CellChange[];
  /** Results of formulas that differ from what the file holds. */
  readonly results: readonly FormulaResult[];
  /** Merges as they are now. */
  readonly merges: readonly Area[];
  readonly columns: readonly SizeChange[];
  readonly rows: readonly SizeChange[];
  /** Where rows and columns stop being frozen; absent when that did not change. */
  readonly freeze?: Place;
}

export type SheetOrigin =
  | { readonly kind: "file"; readonly name: string }
  /** A copy that was made in the page of a sheet of the file. */
  | { readonly kind: "copy"; readonly of: string }
  | { readonly kind: "placed"; readonly placed: PlacedSheet }
  | { readonly kind: "blank" };

export interface Shift {
  readonly kind: "insertRows" | "removeRows" | "insertColumns" | "removeColumns";
  readonly at: number;
  readonly count: number;
}

export interface CellChange extends Place {
  /** Absent when only the look changed. */
  readonly content?: CellContent;
  readonly look?: LookChange;
}

export interface FormulaResult extends Place {
  readonly value: CellValue;
  /** The area that it spilled over, with its own cell; the other cells of it are among the sheet's changes. */
  readonly over?: Area;
}

/** A width in characters or a height in points; `size` is absent when only the visibility changed. */
export interface SizeChange {
  readonly index: number;
  readonly size?: number;
  readonly hidden?: boolean;
}

/** Parts of a look that a person changed; null takes the part away. */
export interface LookChange {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly font?: string | null;
  readonly size?: number | null;
  /** "RRGGBB" */
  readonly color?: string | null;
  readonly fill?: string | null;
  readonly horizontal?: "left" | "center" | "right" | null;
  readonly vertical?: "top" | "center" | "bottom" | null;
  readonly wrap?: boolean;
  readonly format?: string | null;
  readonly borders?: readonly { readonly side: "top" | "right" | "bottom" | "left"; readonly line: number; readonly color: string }[];
}
