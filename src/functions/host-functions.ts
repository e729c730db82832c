import type { CellValue } from "../grid/grid";
import type { Language } from "../grid/language";
import { callFunction, isFunctionError } from "./call";
import { FUNCTIONS, NAMESPACE } from "./catalogue";
import type { ExcelError, FunctionArgument, FunctionError } from "./define";
import { FUNCTION_TEXT, messageOf } from "./text";

/** A function as a spreadsheet of our own takes it: names and sentences in the reader's language. */
export interface HostFunction {
  /** With its namespace: "FYP.GAP". */
  readonly name: string;
  readonly description: string;
  readonly params: readonly { readonly name: string; readonly description: string; readonly optional: boolean }[];
  run(args: readonly FunctionArgument[]): CellValue | CellValue[][] | { readonly error: ExcelError; readonly message: string };
}

/** Every custom function for a host that computes formulas itself. */
export const hostFunctions = (language: Language): readonly HostFunction[] =>
  FUNCTIONS.map((spec) => {
    const text = FUNCTION_TEXT[language];
    return {
      name: `${NAMESPACE}.${spec.id}`,
      description: text.functions[spec.id],
      params: spec.params.map(({ id, optional }) => ({ ...text.params[id], optional })),
      run: (args) => {
        const result = callFunction(spec, args);
        if (isFunctionError(result)) return { error: result.error, message: messageOf(result, language) };
        return isArea(result) ? result.map((row) => row.map(plain)) : result;
      },
    };
  });

const isArea = (result: CellValue | readonly (readonly (CellValue | FunctionError)[])[]): result is readonly (readonly (CellValue | FunctionError)[])[] =>
  Array.isArray(result);

/** Inside an area an error stands as its sign. */
const plain = (value: CellValue | FunctionError): CellValue => (isFunctionError(value) ? value.error : value);
