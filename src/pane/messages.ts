import type { BuildMessages } from "./build/messages";
import type { Language } from "../grid/language";
import type { Severity } from "../rules/define";
import type { ReviewMessages } from "./check/review/messages";
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
  readonly check: {
    readonly run: string;
    readonly again: string;
    readonly running: string;
    readonly clear: string;
    readonly clearing: string;
    readonly cleared: string;
    readonly idleTitle: string;
    readonly idle: string;
    readonly noTableYet: string;
    readonly stale: string;
    readonly notMarked: string;
  };
  readonly table: {
    readonly label: string;
    readonly at: (address: string) => string;
    readonly indicators: (count: number) => string;
    readonly plan: (name: string, from: number, to: number) => string;
    readonly completion: (name: string, from: number, to: number) => string;
  };
  readonly views: {
    readonly label: string;
    readonly binding: (count: number) => string;
    readonly findings: (count: number) => string;
    readonly rules: (ran: number, all: number) => string;
  };
  readonly binding: {
    readonly list: string;
    readonly none: string;
    readonly noneHint: string;
    readonly status: (status: string) => string;
    readonly figures: string;
    readonly reasons: string;
    readonly method: string;
  };
  readonly findings: {
    readonly list: string;
    readonly none: string;
    readonly noneHint: (rules: number) => string;
    readonly search: string;
    readonly clearSearch: string;
    readonly noMatch: string;
    readonly showAll: string;
    readonly shown: (shown: number, all: number) => string;
    readonly explain: string;
    readonly why: string;
    readonly advice: string;
    readonly sources: string;
    readonly convention: string;
    readonly related: string;
    readonly wholeTable: string;
    readonly severity: Readonly<Record<Severity, string>>;
    readonly filter: string;
    readonly keys: string;
  };
  readonly rules: {
    readonly list: string;
    readonly clean: string;
    readonly found: (count: number) => string;
    readonly notChecked: (why: string) => string;
    readonly crashed: (error: string) => string;
    readonly someCrashed: (count: number) => string;
  };
  readonly functions: {
    readonly intro: string;
    readonly unavailable: string;
    readonly example: string;
    readonly list: string;
  };
  readonly review: ReviewMessages;
  readonly import: ImportMessages;
  readonly goTo: (address: string) => string;
  readonly close: string;
}

export const MESSAGES: Readonly<Record<Language, Messages>> = { zh, en };
