import type { PlanSpan } from "../../catalogue/plans";
import type { Language } from "../../grid/language";
import type { ParameterValues } from "./ask/parameters";

/** What a person asks a template for. */
export interface TemplateRequest extends Omit<ParameterValues, "protect"> {
  readonly plan: PlanSpan;
  /** "萍乡市"; null leaves a place to fill in. */
  readonly region: string | null;
  readonly language: Language;
}
