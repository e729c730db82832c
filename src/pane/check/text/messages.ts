import type { Language } from "../../../grid/language";
import type { TextRead } from "../../../tasks/tasks";
import { en } from "./messages.en";
import { zh } from "./messages.zh";

/** The words of the plan's text beside a check. */
export interface TextMessages {
  readonly read: (text: TextRead) => string;
  readonly elsewhere: (place: string) => string;
}

export const TEXT_MESSAGES: Readonly<Record<Language, TextMessages>> = { zh, en };
