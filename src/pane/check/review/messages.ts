import type { WhyOpen } from "../../../check/explanation";
import type { Severity } from "../../../rules/define";
import type { Product } from "./use-making";

/** Words of what a reviewer does with findings: explain, correct, compare, switch rules, hand on. */
export interface ReviewMessages {
  readonly tab: (count: number) => string;
  readonly explain: {
    readonly label: string;
    readonly hint: string;
    readonly by: string;
    readonly save: string;
    readonly errorsNot: string;
    readonly given: (text: string, whyOpen: string | null) => string;
    readonly whyOpen: Readonly<Record<WhyOpen, string>>;
    readonly saved: (sheet: string) => string;
    readonly withdraw: string;
    readonly withdrawn: string;
    readonly ask: (count: number) => string;
    readonly askHint: string;
    readonly asked: (count: number, sheet: string) => string;
    readonly list: string;
    readonly none: string;
    readonly noneHint: string;
    readonly explained: (count: number) => string;
    readonly notCleared: (count: number) => string;
    readonly gone: (count: number) => string;
    readonly goneHint: string;
    readonly signed: (by: string, on: string) => string;
    readonly unsigned: string;
  };
  readonly fix: {
    readonly one: string;
    readonly look: string;
    readonly heading: string;
    readonly step: (cell: string, before: string, after: string) => string;
    readonly blank: string;
    readonly apply: string;
    readonly all: (count: number) => string;
    readonly done: (corrected: number, stale: number, later: number) => string;
  };
  readonly since: {
    readonly counts: (on: string, added: number, gone: number, still: number) => string;
    readonly onlyNew: string;
    readonly isNew: string;
    readonly showGone: (count: number) => string;
    /** Why those that are gone cannot be listed. */
    readonly unnamed: string;
  };
  readonly rules: {
    readonly switch: (title: string) => string;
    readonly severity: (title: string) => string;
    readonly own: string;
    readonly severities: Readonly<Record<Severity, string>>;
    readonly off: string;
    readonly changed: (severity: string) => string;
    readonly someOff: (off: number, changed: number) => string;
    readonly unread: (cells: string) => string;
  };
  readonly output: {
    readonly menu: string;
    readonly sheet: string;
    readonly docx: string;
    readonly md: string;
    readonly written: (sheet: string) => string;
    readonly chart: (sheet: string, isDrawn: boolean) => string;
    readonly kept: (sheet: string) => string;
    /** What takes long, while it is made. */
    readonly making: Readonly<Record<Product, string>>;
    readonly made: string;
    readonly download: (name: string) => string;
  };
  readonly live: { readonly label: string; readonly hint: string };
  readonly working: string;
}
