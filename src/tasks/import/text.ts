import type { Language } from "../../grid/language";
import { en } from "./text.en";
import { zh } from "./text.zh";

/** The sentences that an imported sheet says of itself; headers are the document's own words, whoever reads it. */
export interface ImportText {
  /** Begins with 资料来源：, so that it is taken for a note. */
  readonly source: (facts: { file: string; place: string; accepted: number; all: number }) => string;
  readonly draftSource: (facts: { file: string; accepted: number; all: number }) => string;
  readonly joined: (facts: { year: number; table: string; name: string; value: string }) => string;
  /** Added to `joined`. */
  readonly converted: (facts: { from: string; to: string; factor: string }) => string;
}

export const IMPORT_TEXT: Readonly<Record<Language, ImportText>> = { zh, en };
