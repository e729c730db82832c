/** What would be imported, to be looked at beside the source before anything is written. JSON-safe. */
import type { Doubt as DraftDoubt } from "../../document/draft/draft";
import type { SheetArea } from "../../grid/area";
import type { IndicatorTable } from "../../table/table";
import type { Pair } from "../../table/join-baselines";
import type { Target } from "../../target/target";

export type { DraftDoubt };

export interface ImportPreview {
  /** Name of the file, or of what was pasted. */
  readonly source: string;
  /** Plans' tables first: they are what is mostly wanted. */
  readonly tables: readonly TablePreview[];
  /** Hidden sheets, which were not read. */
  readonly hidden: readonly string[];
}

export interface TablePreview {
  readonly table: IndicatorTable;
  /** Put together from the sentences of a text without a table. */
  readonly isDraft: boolean;
  /** One for each of `table.indicators`, in their order. */
  readonly rows: readonly RowPreview[];
  /** Baselines that other tables of the source offer for rows without one. */
  readonly joins: readonly JoinPreview[];
}

export interface RowPreview {
  readonly place: SourcePlace;
  /** Number and name as they are written: signs that a note explains (#, *) stay. */
  readonly number: string | null;
  readonly name: string;
  readonly values: readonly ValuePreview[];
  /** Why the row had better be looked at; without any it is taken by default. */
  readonly doubts: readonly Doubt[];
  /** What the document says beside the indicator: 数据来源, 责任单位, 备注. */
  readonly extras: readonly ExtraCell[];
  /** The sentences that a drafted row comes from. */
  readonly quotes: readonly Quote[];
}

/** Where a row stands, as a person can find it: the name's cell, a row of the table (from 1), or a line of the text. */
export type SourcePlace =
  | { readonly kind: "cell"; readonly at: SheetArea }
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "line"; readonly line: number };

export type ValueRole = "baseline" | "actual" | "target" | "pace";

/** A value's cell: its text as it stands and what is understood of it. */
export interface ValuePreview {
  readonly role: ValueRole;
  /** Header of its column as it stands. */
  readonly header: string;
  readonly year: number | null;
  /** Whose value it is, where a table has several: "市级". */
  readonly level: string | null;
  /** Dashes included; null for a blank. */
  readonly text: string | null;
  readonly reading: Target;
}

export interface ExtraCell {
  readonly role: "source" | "owner" | "remark";
  readonly text: string;
}

export interface Quote {
  readonly text: string;
  readonly line: number;
}

export type Doubt =
  /** A value's cell that holds something which could not be read; `what` is the part. */
  | { readonly kind: "unread"; readonly header: string; readonly text: string; readonly what: string }
  /** A baseline or an actual that is no single number. */
  | { readonly kind: "noNumber"; readonly header: string; readonly text: string }
  /** A nature outside the vocabulary. */
  | { readonly kind: "unknownNature"; readonly text: string }
  /** Neither a baseline nor a target. */
  | { readonly kind: "noValue" }
  /** What the sentences leave open of a drafted row. */
  | { readonly kind: "draft"; readonly doubt: DraftDoubt };

export interface JoinPreview {
  /** The row it is for, and the row of which table it comes from: indexes in `tables` and its indicators. */
  readonly row: number;
  readonly fromTable: number;
  readonly fromRow: number;
  readonly pair: Pair;
  /** A value without a number, or in units that cannot be compared, is shown and cannot be taken. */
  readonly canTake: boolean;
}
