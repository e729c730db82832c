import type { Diagnostic } from "./diagnostic";
import { weigh, type Explanation, type Weighed } from "./explanation";
import { withSeverities, type CheckSettings } from "./settings";

/** What the people who work on a workbook have said of its check. JSON-safe. */
export interface Review {
  readonly explanations: readonly Explanation[];
  readonly settings: CheckSettings;
}

/** How findings stand after what people said: severities are the workbook's, explanations have been weighed. */
export function reviewed(diagnostics: readonly Diagnostic[], { explanations, settings }: Review, sheets: readonly string[], present?: readonly string[]): Weighed {
  return weigh(withSeverities(diagnostics, settings), explanations, sheets, present);
}
