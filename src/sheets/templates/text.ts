import type { Language } from "../../grid/language";
import { EN } from "./text.en";
import { ZH } from "./text.zh";

/** What the templates say to the person who fills them in. Headers are not among it: they are the document's own, in Chinese. */
export interface TemplateText {
  readonly subtitle: string;
  readonly region: string;
  readonly notesHead: string;
  readonly notes: (facts: NoteFacts) => readonly string[];
  readonly footer: string;
  readonly nature: Prompt;
  readonly unit: Prompt;
  readonly target: (baseYear: number) => Prompt;
  readonly share: (unit: string, min: number | null, max: number | null) => Prompt;
  readonly figure: (unit: string | null, min: number | null, max: number | null) => Prompt;
}

export interface Prompt {
  readonly title: string;
  readonly message: string;
}

export interface NoteFacts {
  readonly baseYear: number;
  readonly targetYear: number;
  /** "①《…》；②《…》" */
  readonly sources: string;
}

export const templateText = (language: Language): TemplateText => (language === "zh" ? ZH : EN);
