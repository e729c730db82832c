import type { Language } from "../../grid/language";
import { en } from "./messages.en";
import { zh } from "./messages.zh";

export interface GuideStep {
  readonly title: string;
  readonly text: string;
}

/** The words of the first view and of the guided example. Closed, so that a sentence missing in one language does not compile. */
export interface StartMessages {
  readonly title: string;
  readonly intro: string;
  readonly template: string;
  readonly templateHint: string;
  readonly import: string;
  readonly importHint: string;
  readonly example: string;
  readonly exampleHint: string;
  readonly exampleComing: string;
  readonly guide: {
    readonly label: string;
    readonly step: (at: number, of: number) => string;
    readonly before: string;
    readonly next: string;
    readonly done: string;
    readonly close: string;
    readonly sheet: GuideStep;
    readonly panel: GuideStep;
    readonly finding: GuideStep;
    readonly fix: GuideStep;
    readonly functions: GuideStep;
  };
}

export const START_MESSAGES: Readonly<Record<Language, StartMessages>> = { zh, en };
