/** Gives Excel the functions behind =FYP.… : the names of functions.json, and errors as Excel shows them. */
import type { CellValue } from "../../grid/grid";
import { languageOf } from "../../grid/language";
import { callFunction, isFunctionError } from "../../functions/call";
import { FUNCTIONS } from "../../functions/catalogue";
import type { FunctionError, FunctionResult, FunctionSpec } from "../../functions/define";
import { errorOf } from "../../functions/faults";
import { check } from "../../functions/functions/check";
import { argumentOf, cellArgumentOf, type GivenArgument } from "./given-argument";

/** What a cell takes: a value, an error object, or rows of both. */
type Shown = CellValue | CustomFunctions.Error | (CellValue | CustomFunctions.Error)[][];

/** Call once, when office.js is loaded; Excel calls the functions from then on. */
export function associateFunctions(): void {
  for (const spec of FUNCTIONS) CustomFunctions.associate(spec.id, (...args: GivenArgument[]) => run(spec, args));
  CustomFunctions.associate(check.id, runCheck);
}

/** Behind the arguments Excel passes an object about the call, which these functions do not need. */
const run = (spec: FunctionSpec, args: readonly GivenArgument[]): Shown | Promise<Shown> =>
  show(callFunction(spec, args.slice(0, spec.params.length).map(argumentOf)));

/** The rules are no part of what Excel loads at start-up: they come with the first call. */
async function runCheck(range: GivenArgument, header: GivenArgument, { parameterAddresses }: CustomFunctions.Invocation): Promise<Shown> {
  const { checkInExcel } = await import("./check-in-excel");
  const result = await checkInExcel(argumentOf(range), cellArgumentOf(header), parameterAddresses?.[0] ?? null);
  return show(result.ok ? result.value : errorOf(result.fault));
}

/** The sentence of an error, once it is there: sentences are loaded with the first error, and no value waits for them. */
let say: ((error: FunctionError) => string) | null = null;

const show = (result: FunctionResult): Shown | Promise<Shown> => (say === null && hasError(result) ? learnToSay().then(() => shown(result)) : shown(result));

const hasError = (result: FunctionResult): boolean =>
  isFunctionError(result) || (isArea(result) && result.some((row) => row.some(isFunctionError)));

async function learnToSay(): Promise<void> {
  try {
    const { messageOf } = await import("../../functions/text");
    say = (error) => messageOf(error, languageOf(Office.context.displayLanguage));
  } catch (error) {
    // The kind of the error still says something without its sentence.
    console.error(error);
  }
}

function shown(result: FunctionResult): Shown {
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
  return new CustomFunctions.Error(codes[error.error], say?.(error));
}
