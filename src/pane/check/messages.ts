import type { Severity } from "../../rules/define";
import type { Nature } from "../../table/table";
import type { FindingState } from "./findings/finding-filter";
import type { Facet } from "./findings/finding-item";
import type { ReviewMessages } from "./review/messages";

/** The words of 检查. */
export interface CheckMessages {
  readonly run: {
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
    readonly ofSheet: string;
    readonly notMarked: string;
    readonly moreUnread: (count: number) => string;
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
    readonly keys: string;
    /** The lines of the cards' pictures. */
    readonly lines: { readonly measured: string; readonly straight: string; readonly projected: string; readonly target: string };
    readonly pace: Readonly<Record<"needed" | "had" | "before" | "stillNeeded", (pace: string) => string>>;
  };
  readonly findings: {
    readonly list: string;
    readonly none: string;
    readonly noneHint: (rules: number) => string;
    readonly search: string;
    readonly clearSearch: string;
    readonly noMatch: string;
    readonly clear: string;
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
    /** The button's name while some of the choices behind it are made. */
    readonly filterChosen: (count: number) => string;
    readonly bySeverity: string;
    readonly facets: Readonly<Record<Facet, string>>;
    readonly any: string;
    /** A choice, and how many findings it would leave. */
    readonly counted: (choice: string, count: number) => string;
    /** The row gives no domain, or no nature. */
    readonly unsaid: string;
    readonly natures: Readonly<Record<Nature, string>>;
    readonly state: string;
    readonly states: Readonly<Record<FindingState, string>>;
    readonly groupBy: string;
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
  readonly review: ReviewMessages;
}
