import type { Language } from "../../../grid/language";
import type { ParameterFault, ParameterId } from "./parameters";
import type { TemplateId } from "../templates";
import { EN } from "./text.en";
import { ZH } from "./text.zh";

/** What templates and their parameters are called, and why an answer cannot be used. */
export interface AskText {
  /** What each template is called and when it is of use. */
  readonly templates: Readonly<Record<TemplateId, { readonly name: string; readonly use: string }>>;
  readonly labels: Readonly<Record<ParameterId, string>>;
  /** What to put in, and what holds without it. */
  readonly hints: Readonly<Record<ParameterId, string>>;
  readonly notAsked: (label: string) => string;
  readonly notAnOption: (label: string, given: string, options: readonly string[]) => string;
  readonly tooMany: (label: string, given: string, most: number) => string;
  readonly twice: (label: string, given: string) => string;
}

export const askText = (language: Language): AskText => (language === "zh" ? ZH : EN);

/** Says what is wrong with an answer and what it may be. */
export function describeParameterFault({ parameter, why }: ParameterFault, language: Language): string {
  const text = askText(language);
  const label = text.labels[parameter];
  switch (why.code) {
    case "notAsked": return text.notAsked(label);
    case "notAnOption": return text.notAnOption(label, why.given, why.options);
    case "tooMany": return text.tooMany(label, why.given, why.most);
    case "twice": return text.twice(label, why.given);
  }
}
