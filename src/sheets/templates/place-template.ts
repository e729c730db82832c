import type { PlanSpan } from "../../catalogue/plans";
import type { Language } from "../../grid/language";
import type { PlacedSheet } from "../../grid/placed-sheet";
import { layout } from "../layout";
import type { SheetSpec } from "../spec";
import type { ParameterValues } from "./ask/parameters";
import { TEMPLATES, type TemplateId } from "./templates";

export interface TemplateWish {
  readonly plan: PlanSpan;
  /** "萍乡市"; null leaves a place to fill in. */
  readonly region: string | null;
  readonly language: Language;
  readonly values?: ParameterValues;
}

export interface PlacedTemplate {
  readonly spec: SheetSpec;
  readonly placed: PlacedSheet;
}

/** A template as it is asked for, ready to be painted under the name that the caller gives it, or its own. */
export function placeTemplate(template: TemplateId, wish: TemplateWish, nameOf: (spec: SheetSpec) => string = ({ name }) => name): PlacedTemplate {
  const { plan, region, language, values: { protect, ...values } = {} } = wish;
  const spec = TEMPLATES[template].build({ plan, region, language, ...values });
  return { spec, placed: layout(spec, { sheetName: nameOf(spec), protect: protect ?? false }) };
}
