import type { Severity } from "../../rules/define";
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
    readonly notMarked: string;
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
  readonly review: ReviewMessages;
}
