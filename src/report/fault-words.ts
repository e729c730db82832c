import type { Language } from "../grid/language";
import { en } from "./fault-words.en";
import { zh } from "./fault-words.zh";

/** Everything a task may fail with: no table (why), or the host refused. */
export type FaultWord =
  | "emptySheet" | "noHeader" | "lacksName" | "lacksValue" | "transposed" | "noRows" | "whichTable" | "changedMeanwhile" | "givenUp"
  | "sheetProtected" | "workbookProtected" | "sheetExists" | "noSuchSheet"
  | "editing" | "closed" | "tooLarge" | "unreadableFile" | "unexpected";

/** Why a task could not do what was asked, in one language. Apart from what reports say: the pane wants these words at once. */
export type FaultWords = Readonly<Record<FaultWord, (facts: Readonly<Record<string, string>>) => string>>;

export const FAULT_WORDS: Readonly<Record<Language, FaultWords>> = { zh, en };
