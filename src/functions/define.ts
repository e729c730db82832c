/** What a custom function is: a thin door onto a measure, called with cells as they are. */
import type { CellValue } from "../grid/grid";
import type { Result } from "../grid/result";
import type { FunctionFault } from "./faults";

/** An argument as a host passes it: a cell, an area as rows of cells, null where it was left out. */
export type FunctionArgument = CellValue | readonly (readonly CellValue[])[];

/** A refusal: which error the cell shows, why, and the values that the sentence about it needs. */
export interface FunctionError {
  readonly error: ExcelError;
  readonly code: FunctionFault;
  readonly facts: Facts;
}

export type ExcelError = "#N/A" | "#VALUE!" | "#NUM!";

export type Facts = Readonly<Record<string, string>>;

/** What a call comes to; an area may hold errors beside values. */
export type FunctionResult = CellValue | FunctionError | readonly (readonly (CellValue | FunctionError)[])[];

/** A fault with its facts, before it is known as an Excel error. */
export interface Refusal {
  readonly code: FunctionFault;
  readonly facts?: Facts;
}

/** Names of parameters are shared by all functions: the same word means the same everywhere. */
export type ParamId =
  | "baseline" | "target" | "actual" | "value" | "year" | "baseYear" | "targetYear" | "indicator" | "unit"
  | "years" | "actuals" | "previous" | "text" | "name" | "field" | "plan" | "range" | "header";

export interface FunctionParam {
  readonly id: ParamId;
  /** `range` takes an area as a whole; a `cell` given an area is computed cell by cell. */
  readonly kind: "cell" | "range";
  readonly optional: boolean;
}

/** Cells by parameter; what was left out is null. */
export interface Cells {
  cell(id: ParamId): CellValue;
  range(id: ParamId): readonly (readonly CellValue[])[];
}

export type FunctionId =
  | "TARGET" | "GAP" | "REMAINING" | "MEETS" | "ANNUALCHANGE" | "ANNUALRATE" | "EXPECTED"
  | "PROGRESS" | "STATUS" | "PROJECT" | "RISK" | "UNIT" | "INDICATOR" | "CHECK";

/** A function as spreadsheets and the help know it. */
export interface FunctionDeclaration {
  /** Latin, the same in every display language: translated names give #NAME? in other languages (office-js#891). */
  readonly id: FunctionId;
  readonly params: readonly FunctionParam[];
  readonly result: "number" | "string" | "boolean" | "row" | "table";
  /** It has to know where its areas stand, since it reads the sheet there or names its cells. */
  readonly wantsAddresses?: true;
  /** For the help: what to write in a cell, without the equals sign, and what it gives. */
  readonly example: { readonly formula: string; readonly gives: CellValue };
}

/** A function that is calculated here. */
export interface FunctionSpec extends FunctionDeclaration {
  calc(cells: Cells): Result<CellValue | readonly CellValue[], Refusal>;
}

export const required = (id: ParamId, kind: FunctionParam["kind"] = "cell"): FunctionParam => ({ id, kind, optional: false });

export const optional = (id: ParamId, kind: FunctionParam["kind"] = "cell"): FunctionParam => ({ id, kind, optional: true });
