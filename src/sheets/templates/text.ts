import type { Language } from "../../grid/language";
import { EN } from "./text.en";
import { ZH } from "./text.zh";

/** What the templates say to the person who fills them in. Headers are not among it: they are the document's own, in Chinese. */
export interface TemplateText {
  readonly subtitle: string;
  readonly region: string;
  readonly notesHead: string;
  /** Lines under each template. */
  readonly notes: {
    readonly drafting: (facts: NoteFacts & { readonly sources: string; readonly gathered: string }) => readonly string[];
    readonly monitoring: (facts: NoteFacts) => readonly string[];
    readonly districts: (facts: NoteFacts) => readonly string[];
    readonly assessment: (facts: NoteFacts & { readonly year: number }) => readonly string[];
  };
  readonly footer: string;
  readonly chartsHead: string;
  readonly nature: Prompt;
  readonly unit: Prompt;
  readonly target: (baseYear: number) => Prompt;
  readonly share: (unit: string, min: number | null, max: number | null) => Prompt;
  readonly figure: (unit: string | null, min: number | null, max: number | null) => Prompt;
  readonly measured: Prompt;
  readonly aggregate: Prompt;
  readonly districtFigure: Prompt;
  readonly weight: Prompt;
}

export interface Prompt {
  readonly title: string;
  readonly message: string;
}

export interface NoteFacts {
  /** "十五五" */
  readonly plan: string;
  /** The plan whose national indicators go on, where the sheet has such rows. */
  readonly carriedFrom: string | null;
  readonly baseYear: number;
  readonly targetYear: number;
}

export const templateText = (language: Language): TemplateText => (language === "zh" ? ZH : EN);
