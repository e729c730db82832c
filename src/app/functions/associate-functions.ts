/** Gives Excel the functions behind =FYP.… : the names of functions.json, and errors as Excel shows them. */
import type { CellValue } from "../../grid/grid";
import { languageOf } from "../../grid/language";
import { callFunction, isFunctionError } from "../../functions/call";
import { FUNCTIONS } from "../../functions/catalogue";
import type { FunctionArgument, FunctionError, FunctionResult, FunctionSpec } from "../../functions/define";
import { messageOf } from "../../functions/text";

/** What a cell takes: a value, an error object, or rows of both. */
type Shown = CellValue | CustomFunctions.Error | (CellValue | CustomFunctions.Error)[][];

/** Call once, when office.js is loaded; Excel calls the functions from then on. */
export function associateFunctions(): void {
  for (const spec of FUNCTIONS) CustomFunctions.associate(spec.id, (...args: FunctionArgument[]) => run(spec, args));
}

/** Behind the arguments Excel passes an object about the call, which no function needs. */
function run(spec: FunctionSpec, args: readonly FunctionArgument[]): Shown {
  const result = callFunction(spec, args.slice(0, spec.params.length));
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the one way to show #N/A with a sentence
  if (isFunctionError(result)) throw excelError(result);
  return isArea(result) ? result.map((row) => row.map(shownInArea)) : result;
}

const isArea = (result: FunctionResult): result is readonly (readonly (CellValue | FunctionError)[])[] => Array.isArray(result);

/** In an area Excel shows null as 0 (office-js#1503). */
const shownInArea = (value: CellValue | FunctionError): CellValue | CustomFunctions.Error =>
  isFunctionError(value) ? excelError(value) : (value ?? "");

/** Excel shows the sentence at #N/A and #VALUE!; at #NUM! it leaves it out. */
function excelError(error: FunctionError): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  const codes = { "#N/A": ErrorCode.notAvailable, "#VALUE!": ErrorCode.invalidValue, "#NUM!": ErrorCode.invalidNumber };
  return new CustomFunctions.Error(codes[error.error], messageOf(error, languageOf(Office.context.displayLanguage)));
}
