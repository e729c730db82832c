import type { Language } from "../../../grid/language";
import { en } from "./messages.en";
import { zh } from "./messages.zh";

/** The words of 总览. They come with it, since it is looked at after a check. */
export interface SummaryMessages {
  readonly label: string;
  readonly tab: string;
  readonly loading: string;
  readonly counts: string;
  readonly insert: string;
  readonly copy: string;
  readonly copying: string;
  readonly copied: string;
  readonly copyRefused: string;
  readonly copyFailed: string;
  readonly savePicture: string;
  /** How the picture is read. */
  readonly picture: Readonly<Record<"completion" | "change", string>>;
  readonly described: (title: string, count: number) => string;
  readonly figures: string;
  /** Of very many only the first are shown. */
  readonly more: (shown: number, all: number) => string;
}

export const SUMMARY_MESSAGES: Readonly<Record<Language, SummaryMessages>> = { zh, en };
