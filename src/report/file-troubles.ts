import type { Language } from "../grid/language";
import type { FileTrouble } from "../host/workbook";
import { en } from "./file-troubles.en";
import { zh } from "./file-troubles.zh";

/** Why a file cannot be read and what to do about it: half a sentence, without a full stop. */
export interface TroubleText {
  readonly known: Readonly<Record<Exclude<FileTrouble, `badXml: ${string}`>, string>>;
  readonly badXml: (part: string) => string;
}

export const TROUBLES: Readonly<Record<Language, TroubleText>> = { zh, en };
