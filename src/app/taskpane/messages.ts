import type { Language } from "../../grid/language";
import { en } from "./messages.en";
import { zh } from "./messages.zh";

/** What the page says when the pane does not start; at hand, since then nothing more may be to be had. */
export interface StartMessages {
  readonly failed: (error: string) => string;
}

export const START_MESSAGES: Readonly<Record<Language, StartMessages>> = { zh, en };
