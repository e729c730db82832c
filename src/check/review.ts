import type { Severity } from "../rules/define";
import type { Diagnostic, Outcome } from "./diagnostic";
import { weigh, type Explanation, type Weighed } from "./explanation";
import { withSeverities, type CheckSettings } from "./settings";

/** What the people who work on a workbook have said of its check. JSON-safe. */
export interface Review {
  readonly explanations: readonly Explanation[];
  readonly settings: CheckSettings;
}

export const NO_REVIEW: Review = { explanations: [], settings: { off: [], severities: {} } };

/** How a finding stands after what people said: `severity` is the workbook's, explanations have been weighed. */
export function reviewed(diagnostics: readonly Diagnostic[], { explanations, settings }: Review, sheets: readonly string[]): Weighed {
  return weigh(withSeverities(diagnostics, settings), explanations, sheets);
}

/** Rules that gave other severities than their own, with what they were changed to; off ones are not among them. */
export const changedSeverities = ({ off, severities }: CheckSettings, outcomes: readonly Outcome[]): readonly (readonly [rule: string, severity: Severity])[] =>
  Object.entries(severities).filter(([rule]) => !off.includes(rule) && outcomes.some((outcome) => outcome.rule === rule));
