import type { WhyOpen } from "../../check/explanation";
import type { Language } from "../../grid/language";
import type { Severity } from "../../rules/define";
import type { Risk } from "../../rules/assessment";
import type { Columns } from "./report-document";
import { en } from "./text.en";
import { zh } from "./text.zh";

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly explained: number;
}

/** The words of a report in one language; closed, so that a missing one does not compile. */
export interface DocumentText {
  readonly resultTitle: string;
  readonly opinionTitle: (subject: string) => string;
  readonly about: { readonly file: (name: string) => string; readonly table: (title: string, sheet: string, area: string, plan: string) => string; readonly text: string; readonly textAlone: string; readonly date: (on: string) => string };
  readonly severity: Readonly<Record<Severity, string>>;
  readonly line: (line: number) => string;
  readonly wholeTable: string;
  readonly none: string;
  readonly summary: {
    readonly heading: string;
    readonly size: (indicators: number, binding: number) => string;
    /** In the place of the size, where no indicator table was found. */
    readonly noTable: string;
    readonly found: (counts: Counts) => string;
    readonly verdict: { readonly errors: string; readonly warnings: string; readonly clean: string; readonly nothingRan: string; readonly noTable: string };
    readonly risks: (parts: readonly string[]) => string;
    readonly risk: (risk: Risk, word: string, names: readonly string[]) => string;
    readonly unread: (tables: number) => string;
    readonly limits: (notRun: number, crashed: number, off: number) => string;
  };
  readonly binding: { readonly heading: string; readonly none: string; readonly noTable: string; readonly note: string; readonly columns: Columns; readonly step: (step: string, figures: readonly string[]) => string };
  readonly findings: { readonly heading: string; readonly none: string; readonly noTable: string; readonly columns: Columns };
  readonly explanations: {
    readonly heading: string;
    readonly note: string;
    readonly columns: Columns;
    readonly explained: string;
    readonly why: Readonly<Record<WhyOpen | "gone", string>>;
    readonly signed: (by: string, on: string) => string;
  };
  readonly statistics: {
    readonly heading: string;
    readonly columns: Columns;
    readonly domain: string;
    readonly nature: string;
    readonly natures: Readonly<Record<"binding" | "expected" | "advocated" | "unknown", string>>;
    readonly noDomain: string;
    readonly open: (counts: Counts) => string;
    readonly explained: (count: number) => string;
  };
  readonly since: { readonly heading: string; readonly counts: (on: string, added: number, gone: number, still: number) => string; readonly columns: Columns; readonly added: string; readonly gone: string };
  readonly unchecked: {
    readonly heading: string;
    readonly none: string;
    readonly columns: Columns;
    readonly inapplicable: string;
    readonly crashed: string;
    readonly off: string;
    readonly offWhy: string;
    readonly changed: string;
    readonly changedTo: (severity: string) => string;
  };
  readonly basis: { readonly heading: string; readonly convention: (title: string) => string; readonly refer: (numbers: readonly number[]) => string; readonly footer: string };
  /** Around an opinion in running text: where, what about, what, what to do, on what it rests. */
  readonly item: { readonly head: (place: string, subject: string, kind: string) => string; readonly labelled: (label: string, text: string) => string };
}

export const DOCUMENT_TEXT: Readonly<Record<Language, DocumentText>> = { zh, en };
