import type { Language } from "../../../grid/language";
import type { TextOutcome } from "../../../tasks/import/source-text";
import { en } from "./messages.en";
import { zh } from "./messages.zh";

/** The words of writing a source's text beside its table. */
export interface TextMessages {
  readonly write: string;
  /** Why it cannot be chosen, and what to do. */
  readonly taken: string;
  readonly outcome: (outcome: TextOutcome) => string;
}

export const TEXT_MESSAGES: Readonly<Record<Language, TextMessages>> = { zh, en };
