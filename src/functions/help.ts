import type { Language } from "../grid/language";
import type { FunctionId, ParamId } from "./define";
import { en } from "./help.en";
import { zh } from "./help.zh";

/**
 * What functions and parameters are for, in one language: for functions.json and the help. Apart from the words that
 * a calculation needs, since Excel loads those before the first one. What rests on a convention of this tool says so.
 */
export interface HelpText {
  readonly functions: Readonly<Record<FunctionId, string>>;
  readonly params: Readonly<Record<ParamId, string>>;
  /** Of a cell that waits for its result. */
  readonly underWay: string;
}

export const HELP_TEXT: Readonly<Record<Language, HelpText>> = { zh, en };
