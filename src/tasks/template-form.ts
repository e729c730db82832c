/** What a person is asked for before a template is inserted, in words and options: forms need know no template. */
import { planByName, type PlanSpan } from "../catalogue/plans";
import type { Language } from "../grid/language";
import { questionsOf, readAnswers, type Answers, type AskedParameter, type ParameterId, type ParameterValues } from "../sheets/templates/ask/parameters";
import { askText, describeParameterFault } from "../sheets/templates/ask/text";
import { OFFERED_PLANS, sheetNameOf, TEMPLATES, type TemplateId } from "../sheets/templates/templates";
import { SEPARATOR, YES } from "../sheets/templates/ask/question";

export type { Answers, ParameterId, TemplateId };
export { OFFERED_PLANS, SEPARATOR, YES };

export type PlanName = (typeof OFFERED_PLANS)[number];

const isTemplate = (id: string): id is TemplateId => id in TEMPLATES;

/** In the order of a plan's life. */
export const TEMPLATE_IDS: readonly TemplateId[] = Object.keys(TEMPLATES).filter(isTemplate);

export interface FormField extends AskedParameter {
  readonly label: string;
  readonly hint: string;
  /** As it was written; blank: the usual. */
  readonly answer: string;
  /** Why the answer cannot be used. */
  readonly problem: string | null;
}

export interface TemplateForm {
  /** When the template is of use. */
  readonly use: string;
  readonly fields: readonly FormField[];
  /** What all answers together ask for; null while one of them cannot be used. */
  readonly values: ParameterValues | null;
  /** The new sheet's name, should it be free. */
  readonly sheetName: string;
}

/** "十四五" → its years. */
export function planOf(name: string): PlanSpan {
  const plan = planByName(name);
  if (plan === null) throw new Error(`no plan ${name}`);
  return plan;
}

export const templateName = (template: TemplateId, language: Language): string => askText(language).templates[template].name;

/** The form of a template with what was answered so far; answers to what it does not ask are left aside. */
export function templateForm(template: TemplateId, planName: string, answers: Answers, language: Language): TemplateForm {
  const plan = planOf(planName);
  const { parameters } = TEMPLATES[template];
  const text = askText(language);
  const fields = questionsOf(parameters, plan).map((asked): FormField => {
    const answer = answers[asked.id] ?? "";
    const read = readAnswers(parameters, { [asked.id]: answer }, plan);
    return { ...asked, label: text.labels[asked.id], hint: text.hints[asked.id], answer, problem: read.ok ? null : describeParameterFault(read.fault, language) };
  });
  const read = readAnswers(parameters, Object.fromEntries(fields.map(({ id, answer }) => [id, answer])), plan);
  return { use: text.templates[template].use, fields, values: read.ok ? read.value : null, sheetName: sheetNameOf(template, plan) };
}
