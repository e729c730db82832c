import type { Language } from "../../grid/language";
import type { ColumnRole } from "../../table/table";
import { en } from "./messages.en";
import { zh } from "./messages.zh";

/** The words of what the sheet is taken for. Closed, so that a sentence missing in one language does not compile. */
export interface SheetMessages {
  readonly label: string;
  readonly reading: string;
  readonly at: (address: string) => string;
  /** Of a sheet that goes on below what was looked at. */
  readonly from: (cell: string) => string;
  readonly indicators: (count: number) => string;
  readonly plan: (name: string, from: number, to: number) => string;
  readonly completion: (name: string, from: number, to: number) => string;
  /** Follows the plan. */
  readonly assumed: string;
  readonly baselinesFrom: (sheets: readonly string[]) => string;
  readonly baselinesMissing: (count: number) => string;
  readonly noTable: string;
  readonly empty: string;
  readonly text: string;
  readonly ownSheet: string;
  readonly corrected: string;
  readonly unfold: string;
  readonly fold: string;
  readonly explainCell: string;
  readonly partHint: string;
  readonly others: (addresses: readonly string[]) => string;
  readonly table: (address: string) => string;
  readonly origins: (own: number, lent: readonly string[], missing: number) => string;
  readonly lent: (sheet: string, count: number) => string;
  readonly renamed: (sheet: string) => string;
  readonly adopt: string;
  readonly drop: string;
  readonly orphans: string;
  readonly dropOrphan: (sheet: string) => string;
  readonly unfitting: string;
  readonly correct: {
    readonly title: string;
    readonly hint: string;
    readonly area: string;
    readonly areaHint: string;
    readonly badArea: string;
    readonly useSelection: string;
    readonly selectionTooSmall: string;
    readonly take: string;
    readonly plan: string;
    readonly auto: (what: string) => string;
    readonly ownYears: string;
    readonly baseYear: string;
    readonly targetYear: string;
    readonly badYears: string;
    readonly columns: string;
    readonly unnamed: string;
    readonly roles: Readonly<Record<ColumnRole, string>>;
    readonly reset: string;
    readonly saving: string;
  };
}

export const SHEET_MESSAGES: Readonly<Record<Language, SheetMessages>> = { zh, en };
