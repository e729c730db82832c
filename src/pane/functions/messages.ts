import type { Language } from "../../grid/language";
import type { ColumnKind, Slot } from "../../tasks/fill-column/kinds";
import { en } from "./messages.en";
import { zh } from "./messages.zh";

/** The words of 插入函数列 and 转为数值. Closed, so that a sentence missing in one language does not compile. */
export interface FunctionsMessages {
  readonly wizard: {
    readonly title: string;
    readonly intro: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<ColumnKind, string>>;
    /** What it is; where it rests on a convention of this tool, that it does. */
    readonly hints: Readonly<Record<ColumnKind, string>>;
    readonly preview: string;
    readonly previewing: string;
    readonly slots: Readonly<Record<Slot, string>>;
    readonly noColumn: string;
    readonly unnamed: string;
    readonly missing: (slots: readonly string[]) => string;
    readonly year: string;
    readonly needsYear: string;
    readonly direction: string;
    readonly directionHint: (rows: number) => string;
    readonly directions: { readonly none: string; readonly higher: string; readonly lower: string };
    readonly table: (address: string, from: number, to: number) => string;
    readonly assumed: string;
    readonly target: (address: string, header: string) => string;
    readonly results: (rows: number, errors: number) => string;
    readonly list: string;
    readonly mixedFormats: string;
    readonly write: (column: string) => string;
    readonly writing: string;
    readonly written: (address: string, formulas: number) => string;
    readonly notWritten: (cells: number) => string;
    readonly changed: string;
  };
  readonly freeze: {
    readonly title: string;
    readonly intro: string;
    readonly scope: string;
    readonly scopes: { readonly selection: string; readonly sheet: string };
    readonly count: string;
    readonly working: string;
    readonly found: (place: string, values: number) => string;
    readonly nothing: (place: string) => string;
    readonly errorsStay: (errors: number) => string;
    readonly wholeSheet: (sheet: string) => string;
    readonly confirm: (values: number) => string;
    readonly cancel: string;
    readonly done: (frozen: number) => string;
    readonly stale: (cells: number) => string;
  };
  readonly help: string;
  readonly helpComing: string;
}

export const FUNCTIONS_MESSAGES: Readonly<Record<Language, FunctionsMessages>> = { zh, en };
