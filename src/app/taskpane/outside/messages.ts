import type { Language } from "../../../grid/language";
import { en } from "./messages.en";
import { zh } from "./messages.zh";

/** What the page says where there is no Excel around it. */
export interface OutsideMessages {
  readonly outsideExcel: string;
  readonly openWorkbench: string;
  readonly noOffice: string;
}

export const OUTSIDE_MESSAGES: Readonly<Record<Language, OutsideMessages>> = { zh, en };
