import type { Language } from "../../grid/language";
import { en } from "./text.en";
import type { ValueRole } from "./preview";
import { zh } from "./text.zh";

export interface JoinFacts {
  readonly year: number;
  readonly table: string;
  readonly name: string;
  readonly value: string;
  /** Where it is another file than the table's own, or one of several; null otherwise. */
  readonly file: string | null;
  readonly isWorkbook: boolean;
  readonly sheet: string;
}

/** The sentences that an imported sheet says of itself; headers are the document's own words, whoever reads it. */
export interface ImportText {
  /** Begins as notes do, 资料来源： or Source:, so that it is taken for one. */
  readonly source: (facts: { file: string; place: string; accepted: number; all: number }) => string;
  readonly draftSource: (facts: { file: string; accepted: number; all: number }) => string;
  readonly joined: (facts: JoinFacts) => string;
  /** Added to `joined`. */
  readonly converted: (facts: { from: string; to: string; factor: string }) => string;
  /** One thing that was put right; null where nothing stood there. */
  readonly was: (field: "name" | "unit" | "nature" | ValueRole, text: string | null) => string;
  readonly corrected: (was: readonly string[]) => string;
  /** Of a row that a person took from a line that was not recognised. */
  readonly takenByHand: (line: string) => string;
  /** Between two remarks. */
  readonly and: string;
}

export const IMPORT_TEXT: Readonly<Record<Language, ImportText>> = { zh, en };
