import type { SheetArea } from "../../grid/area";
import type { Nature } from "../../table/table";
import type { SourcePlace } from "./preview";

/** What was not understood of the source, where it stands, and why. */
export type Overlooked = OverlookedRow | OverlookedColumn | OverlookedStatement;

/** A row among or right under the table's rows. */
export interface OverlookedRow {
  readonly kind: "row";
  readonly why: "noName" | "noValues" | "afterEnd";
  readonly place: SourcePlace;
  readonly at: SheetArea;
  /** From left to right, blank ones left out. */
  readonly cells: readonly OverlookedCell[];
}

export interface OverlookedCell {
  readonly text: string;
  /** Column of the sheet. */
  readonly column: number;
}

/** A column whose header is blank or means nothing here. */
export interface OverlookedColumn {
  readonly kind: "column";
  readonly header: string;
  readonly cells: number;
  /** It is written as it stands. */
  readonly isKept: boolean;
}

/** A number of the text that found no place in the draft. */
export interface OverlookedStatement {
  readonly kind: "statement";
  readonly why: "otherYear" | "noTarget";
  readonly indicator: string;
  readonly year: number | null;
  /** The number as it is written, with the words that belong to it. */
  readonly raw: string;
  readonly text: string;
  readonly line: number;
}

/** An overlooked line that a person takes for an indicator. */
export interface TakenLine {
  readonly name: string;
  readonly unit: string | null;
  readonly nature: Nature | null;
  /** Texts by index in `valuePlaces`. */
  readonly values: ReadonlyMap<number, string>;
}
