import type { Language } from "../../grid/language";
import { en } from "./messages.en";
import { zh } from "./messages.zh";

/** What the page says when it cannot show the pane. */
export interface StartMessages {
  readonly outsideExcel: string;
  readonly openWorkbench: string;
  readonly noOffice: string;
  readonly failed: (error: string) => string;
}

export const START_MESSAGES: Readonly<Record<Language, StartMessages>> = { zh, en };
