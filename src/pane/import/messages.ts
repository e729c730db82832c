import type { Sureness } from "../../table/join-baselines";
import type { Nature } from "../../table/table";
import type { Doubt, OfferReason, Overlooked, SourcePlace, ValueRole } from "../../tasks/import/preview";

/** The words of 导入. */
export interface ImportMessages {
  readonly intro: string;
  readonly introMore: string;
  readonly choose: string;
  readonly formats: string;
  readonly drop: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly readPasted: string;
  readonly pastedName: string;
  /** The second paste and those after it. */
  readonly pastedAgain: (count: number) => string;
  readonly back: string;
  readonly reading: (names: string) => string;
  readonly readingHint: string;
  readonly nothing: (names: string) => string;
  readonly nothingHint: string;
  readonly hidden: (sheets: string) => string;
  readonly pictures: (count: number) => string;
  /** Lines where tables begin that were given up. */
  readonly givenUp: (lines: readonly number[]) => string;
  readonly without: (sheets: string) => string;
  readonly heldUp: string;
  readonly draft: string;
  readonly from: (names: string) => string;
  readonly more: string;
  readonly which: string;
  readonly table: (title: string, isWritten: boolean) => string;
  readonly recognised: string;
  readonly views: {
    readonly label: string;
    readonly rows: (taken: number, all: number) => string;
    readonly partners: (taken: number, all: number) => string;
    readonly overlooked: (count: number) => string;
  };
  readonly all: string;
  readonly confirmed: (taken: number, all: number) => string;
  readonly onlyDoubts: (count: number) => string;
  readonly keys: string;
  readonly value: (value: { role: ValueRole; year: number | null; level: string | null; header: string }) => string;
  readonly natures: Readonly<Record<Nature, string>>;
  readonly blank: string;
  readonly readAs: string;
  readonly unread: string;
  readonly toCheck: (why: string) => string;
  readonly doubt: (doubt: Doubt) => string;
  readonly place: (place: SourcePlace, address: string) => string;
  readonly original: (place: string, text: string) => string;
  readonly quote: (text: string, line: number) => string;
  readonly moreQuotes: (count: number) => string;
  readonly joined: string;
  readonly correct: CorrectionMessages;
  readonly partners: PartnerMessages;
  readonly overlooked: OverlookedMessages;
  readonly write: (rows: number) => string;
  /** Of a table that was written already. */
  readonly writeAgain: (rows: number) => string;
  /** Ends the import after something was written. */
  readonly close: string;
  readonly writing: string;
  readonly cancel: string;
  readonly done: (sheet: string, rows: number, joined: number) => string;
  readonly renamed: string;
  readonly check: string;
}

export interface CorrectionMessages {
  readonly open: (name: string) => string;
  readonly title: string;
  readonly isCorrected: string;
  readonly name: string;
  readonly unit: string;
  readonly nature: string;
  readonly noNature: string;
  readonly asWritten: (text: string) => string;
  readonly save: string;
  readonly undo: string;
  readonly cancel: string;
}

export interface PartnerMessages {
  readonly keys: string;
  readonly intro: (tables: string) => string;
  readonly nobody: string;
  /** In how many sheets of the workbook nothing could be looked for. */
  readonly unreadSheets: (names: string) => string;
  readonly from: (name: string, table: string) => string;
  readonly workbook: (sheet: string) => string;
  readonly ofFile: (table: string, file: string) => string;
  readonly sureness: Readonly<Record<Sureness, string>>;
  readonly reasons: Readonly<Record<OfferReason, string>>;
  readonly and: string;
  readonly converted: (raw: string, from: string, factor: string, value: string, to: string) => string;
  readonly notTaken: string;
  readonly none: string;
  readonly change: (name: string) => string;
  readonly changeShort: string;
  readonly chooseShort: string;
  readonly title: (name: string) => string;
  readonly search: string;
  readonly takeNone: string;
  readonly offered: string;
  readonly others: string;
  readonly noOthers: string;
  readonly save: string;
  readonly cancel: string;
}

export interface OverlookedMessages {
  readonly intro: string;
  readonly allDone: string;
  /** The heading of those that were left out for the same reason. */
  readonly group: (why: string, count: number) => string;
  readonly why: (what: Overlooked) => string;
  readonly column: (header: string, cells: number) => string;
  readonly take: string;
  readonly takeThis: (line: string) => string;
  readonly ignore: string;
  readonly ignoreThis: (line: string) => string;
  readonly ignoreAll: string;
  readonly ignored: (count: number) => string;
  readonly restore: string;
  readonly others: (count: number) => string;
  readonly title: string;
  /** What a number of the line is. */
  readonly figure: (text: string) => string;
  readonly unused: string;
  readonly needsValue: string;
  readonly save: string;
  readonly cancel: string;
}
