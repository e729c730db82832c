/** What would be imported, to be looked at beside the source before anything is written. JSON-safe. */
import type { Doubt as DraftDoubt } from "../../document/draft/draft";
import type { SheetArea } from "../../grid/area";
import type { Pair, PairReason, Sureness } from "../../table/join-baselines";
import type { IndicatorTable } from "../../table/table";
import type { Target } from "../../target/target";
import type { TaskFault } from "../tasks";
import type { Overlooked } from "./overlooked-line";

export type { DraftDoubt };
export type { Overlooked, OverlookedCell, OverlookedColumn, OverlookedRow, OverlookedStatement, TakenLine } from "./overlooked-line";

export interface ImportPreview {
  /** Everything that was chosen together, in that order. */
  readonly sources: readonly SourceSummary[];
  /** Plans' tables first: they are what is mostly wanted. */
  readonly tables: readonly TablePreview[];
  /** Tables of the workbook that the import goes into: they lend baselines, and are not imported. */
  readonly workbook: readonly WorkbookTable[];
  /** Sheets of the workbook that could not be looked into. */
  readonly unreadSheets: readonly string[];
  /** The workbook has a sheet 正文 already: a source's text is not written then. */
  readonly hasTextSheet: boolean;
  /** The page that shows it had to read it itself: long files hold it up. */
  readonly heldUpPage: boolean;
}

export interface SourceSummary {
  /** Name of the file, or of what was pasted. */
  readonly name: string;
  /** Hidden sheets, which were not read. */
  readonly hidden: readonly string[];
  /** Sheets of a file that has several, in which no indicator table was found. */
  readonly without: readonly string[];
  /** Why it could not be read, where others could. */
  readonly fault: TaskFault | null;
  /** Pictures in it, whose tables cannot be read. */
  readonly pictures: number;
  /** Lines where tables begin whose values could be put under their headings in more ways than one. */
  readonly givenUp: readonly number[];
  /** Its running text, where a check can hold tables against it. */
  readonly text: SourceText | null;
}

export interface SourceText {
  readonly text: string;
  /** Numbers of its headings are not in it. */
  readonly numbersApart: boolean;
}

/** A table that may lend baselines. */
export interface WorkbookTable {
  /** The same for the same table whatever else is read beside it. */
  readonly key: string;
  readonly table: IndicatorTable;
  /** The place whose table it is, as it says itself: "通州区"; null where it does not. */
  readonly region: string | null;
}

export interface TablePreview extends WorkbookTable {
  /** Index in `sources`. */
  readonly source: number;
  /** Put together from the sentences of a text without a table. */
  readonly isDraft: boolean;
  /** One for each of `table.indicators`, in their order. */
  readonly rows: readonly RowPreview[];
  /** Of each row of a plan's table that has no baseline: what other tables offer, the best first. Empty where nothing can lend any. */
  readonly lacking: readonly LackingRow[];
  /** What stands there and is no part of any row. */
  readonly overlooked: readonly Overlooked[];
}

export interface RowPreview {
  readonly place: SourcePlace;
  /** The row's cells as they stand in the source, from left to right, blank ones left out. */
  readonly original: readonly string[];
  /** Number and name as they are written: signs that a note explains (#, *) stay. */
  readonly number: string | null;
  readonly name: string;
  readonly values: readonly ValuePreview[];
  /** Why the row had better be looked at; without any it is taken by default. */
  readonly doubts: readonly Doubt[];
  /** What the document says beside the indicator: 数据来源, 责任单位, 备注, and columns of other headers. */
  readonly extras: readonly ExtraCell[];
  /** The sentences that a drafted row comes from, the first few of them. */
  readonly quotes: readonly Quote[];
  /** Sentences that say something of the same values and are not among `quotes`. */
  readonly moreQuotes: number;
  /** A person took it from what was overlooked. */
  readonly isTakenByHand?: true;
}

/** Where a row stands, as a person can find it: the name's cell, a row (from 1) of a document's table, or a line of the text. */
export type SourcePlace =
  | { readonly kind: "cell"; readonly at: SheetArea }
  /** `table`: which of the document's tables, from 1; null where there is one. */
  | { readonly kind: "row"; readonly row: number; readonly table: number | null; readonly title: string | null }
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
  /** `other`: a column whose header means nothing here; it is written as it stands. */
  readonly role: "source" | "owner" | "remark" | "other";
  readonly header: string;
  readonly text: string;
}

export interface Quote {
  readonly of: "baseline" | "target";
  readonly text: string;
  readonly line: number;
  /** The value was taken from it; another says something of the same. */
  readonly isTaken: boolean;
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

export interface LackingRow {
  /** Index in the table's indicators. */
  readonly row: number;
  /** The best first. */
  readonly offers: readonly Offer[];
}

/** A row of another table. */
export interface Partner {
  /** Key of its table. */
  readonly table: string;
  /** Index in that table's indicators. */
  readonly row: number;
}

export type OfferReason = PairReason
  /** The two tables are of different places. */
  | "regionsDiffer"
  /** A table of the workbook that does not say whose it is. */
  | "regionUnknown"
  /** Another table, just as sure, gives another value. */
  | "disagree";

/** A baseline that another table offers. */
export interface Offer {
  readonly partner: Partner;
  readonly pair: Pair;
  readonly sureness: Sureness;
  readonly reasons: readonly OfferReason[];
  /** A value without a number, or in units that cannot be compared, is shown and cannot be taken. */
  readonly canTake: boolean;
}
