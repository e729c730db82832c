import type { CellValue, Grid } from "../grid/grid";
import type { Language } from "../grid/language";
import { callFunction, isFunctionError } from "./call";
import { FUNCTIONS, NAMESPACE } from "./catalogue";
import type { ExcelError, FunctionArgument, FunctionDeclaration, FunctionError, FunctionResult } from "./define";
import { HELP_TEXT } from "./help";
import { FUNCTION_TEXT, messageOf } from "./text";

/** How a function is called, in the reader's language. */
export interface HostSignature {
  /** With its namespace: "FYP.GAP". */
  readonly name: string;
  readonly description: string;
  readonly params: readonly { readonly name: string; readonly description: string; readonly optional: boolean }[];
}

export type HostResult = CellValue | CellValue[][] | { readonly error: ExcelError; readonly message: string };

/** A function as a spreadsheet of our own takes it: names and sentences in the reader's language. */
export interface HostFunction extends HostSignature {
  /** It takes areas as grids, see `run`. */
  readonly takesGrids?: true;
  /** @param grids where `takesGrids`: for each argument the cells it refers to, null for a value */
  run(args: readonly FunctionArgument[], grids: readonly (Grid | null)[]): HostResult;
}

export function signatureOf({ id, params }: FunctionDeclaration, language: Language): HostSignature {
  const help = HELP_TEXT[language];
  return {
    name: `${NAMESPACE}.${id}`,
    description: help.functions[id],
    params: params.map((param) => ({
      name: FUNCTION_TEXT[language].params[param.id], description: help.params[param.id], optional: param.optional,
    })),
  };
}

/** Every custom function that is calculated in this room, for a host that computes formulas itself. */
export const hostFunctions = (language: Language): readonly HostFunction[] =>
  FUNCTIONS.map((spec) => ({
    ...signatureOf(spec, language),
    run: (args) => hostResult(callFunction(spec, args), language),
  }));

/** A result as such a host takes it. */
export function hostResult(result: FunctionResult, language: Language): HostResult {
  if (isFunctionError(result)) return { error: result.error, message: messageOf(result, language) };
  return isArea(result) ? result.map((row) => row.map(plain)) : result;
}

const isArea = (result: CellValue | readonly (readonly (CellValue | FunctionError)[])[]): result is readonly (readonly (CellValue | FunctionError)[])[] =>
  Array.isArray(result);

/** Inside an area an error stands as its sign. */
const plain = (value: CellValue | FunctionError): CellValue => (isFunctionError(value) ? value.error : value);
