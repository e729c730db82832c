import type { PlanSpan } from "../../catalogue/plans";
import type { Language } from "../../grid/language";

/** What a person asks a template for. */
export interface TemplateRequest {
  readonly plan: PlanSpan;
  /** "萍乡市"; null leaves a place to fill in. */
  readonly region: string | null;
  readonly language: Language;
  /** Every indicator of these domains of the catalogue; without them the plan's national set. */
  readonly domains?: readonly string[];
  /** Paper to print on, where the template's own choice is not wanted; the sheet is always as wide as the page. */
  readonly paper?: "A4" | "A3";
  /** Whom the targets are shared out to (区县分解表): their names, or how many there are. */
  readonly districts?: readonly string[] | number;
  /** The last year with figures (评估表). */
  readonly year?: number;
}
