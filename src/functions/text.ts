import type { Language } from "../grid/language";
import type { MeasureFault } from "../measures/define";
import { MEASURE_TEXT } from "../measures/text";
import type { Facts, FunctionError, ParamId } from "./define";
import type { FunctionFault } from "./faults";
import { en } from "./text.en";
import { zh } from "./text.zh";

/** Faults whose sentence the functions must bring themselves; the measures bring the others. */
export type OwnFault = Exclude<FunctionFault, MeasureFault>;

/** The words that a calculation needs in one language; closed, so that a missing one does not compile. */
export interface FunctionText {
  /** What parameters are called. */
  readonly params: Readonly<Record<ParamId, string>>;
  readonly faults: Readonly<Record<OwnFault, (facts: Facts) => string>>;
}

export const FUNCTION_TEXT: Readonly<Record<Language, FunctionText>> = { zh, en };

/** What a person is told about an error: what is wrong and what to do. */
export function messageOf({ code, facts }: FunctionError, language: Language): string {
  const text = FUNCTION_TEXT[language];
  const param = facts["param"];
  const named = param !== undefined && isParam(param, text) ? { ...facts, param: text.params[param] } : facts;
  return isOwn(code, text) ? text.faults[code](named) : MEASURE_TEXT[language].faults[code];
}

const isOwn = (code: FunctionFault, text: FunctionText): code is OwnFault => Object.hasOwn(text.faults, code);

const isParam = (id: string, text: FunctionText): id is ParamId => Object.hasOwn(text.params, id);
