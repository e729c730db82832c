import type { Language } from "../grid/language";
import type { AssessmentReason } from "../rules/assessment";
import { en } from "./text.en";
import { zh } from "./text.zh";

type Facts = Readonly<Record<string, string>>;

/** The words of the report room in one language; closed, so that a missing one does not compile. */
export interface ReportText {
  readonly points: string;
  readonly figures: {
    readonly step: (baseline: string, target: string) => string;
    readonly gap: (gap: string) => string;
    readonly perYear: (change: string) => string;
    readonly rate: (rate: string) => string;
  };
  readonly missing: string;
  /** Why an addition over the plan has no completion before its first value. */
  readonly countedFromNothing: string;
  readonly reasons: Readonly<Record<AssessmentReason, (facts: Facts) => string>>;
}

export const TEXT: Readonly<Record<Language, ReportText>> = { zh, en };
