import type { Language } from "../grid/language";
import { FUNCTIONS, NAMESPACE } from "./catalogue";
import { FUNCTION_TEXT } from "./text";

/** One function as help shows it, in the reader's language. */
export interface FunctionHelp {
  readonly name: string;
  /** "FYP.GAP(基期值, 目标值, [基期年])" */
  readonly signature: string;
  readonly summary: string;
  readonly example: { readonly formula: string; readonly gives: string };
}

export const functionHelp = (language: Language): readonly FunctionHelp[] =>
  FUNCTIONS.map(({ id, params, example }) => {
    const text = FUNCTION_TEXT[language];
    const list = params.map((param) => (param.optional ? `[${text.params[param.id].name}]` : text.params[param.id].name));
    return {
      name: `${NAMESPACE}.${id}`,
      signature: `${NAMESPACE}.${id}(${list.join(", ")})`,
      summary: text.functions[id],
      example: { formula: `=${example.formula}`, gives: String(example.gives).toUpperCase() },
    };
  });
