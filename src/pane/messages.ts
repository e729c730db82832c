import type { BuildMessages } from "./build/messages";
import type { Language } from "../grid/language";
import type { CheckMessages } from "./check/messages";
import type { ImportMessages } from "./import/messages";
import { en } from "./messages.en";
import { zh } from "./messages.zh";

/** The pane's own words. Closed, so that a sentence missing in one language does not compile. */
export interface Messages {
  readonly paneName: string;
  /** Offered to switch to, written in that other language. */
  readonly otherLanguage: string;
  readonly tabs: { readonly build: string; readonly import: string; readonly check: string; readonly functions: string };
  readonly build: BuildMessages;
  readonly check: CheckMessages;
  readonly table: {
    readonly label: string;
    readonly at: (address: string) => string;
    readonly indicators: (count: number) => string;
    readonly plan: (name: string, from: number, to: number) => string;
    readonly completion: (name: string, from: number, to: number) => string;
  };
  readonly functions: {
    readonly intro: string;
    readonly unavailable: string;
    readonly example: string;
    readonly list: string;
  };
  readonly import: ImportMessages;
  /** Where long work stands. */
  readonly progress: {
    readonly reading: (sheet: string) => string;
    /** Follows `reading`: which of several sheets it is. */
    readonly sheetOf: (sheet: number, all: number) => string;
    readonly working: string;
    readonly recognised: (sheets: number, all: number) => string;
    readonly judged: (rows: number, all: number) => string;
    readonly clearing: string;
    readonly marking: (marks: number) => string;
    readonly cancel: string;
  };
  readonly goTo: (address: string) => string;
  readonly close: string;
  /** A part of the pane is being fetched. */
  readonly coming: string;
  /** The code of a part of the pane did not come. */
  readonly notLoaded: string;
  readonly retry: string;
}

export const MESSAGES: Readonly<Record<Language, Messages>> = { zh, en };
