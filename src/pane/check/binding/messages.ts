import type { Language } from "../../../grid/language";
import { en } from "./messages.en";
import { zh } from "./messages.zh";

/** What a status says and what a risk says. The words come with the cards. */
export interface JudgedMessages {
  readonly short: string;
  readonly parts: readonly { readonly term: string; readonly said: string }[];
}

export const JUDGED_MESSAGES: Readonly<Record<Language, JudgedMessages>> = { zh, en };
