import type { CellValue } from "../grid/grid";
import type { Cells, FunctionArgument, FunctionError, FunctionResult, FunctionSpec, ParamId } from "./define";
import { errorGiven, errorOf } from "./faults";

type Matrix = readonly (readonly CellValue[])[];

const isArea = (argument: FunctionArgument | undefined): argument is Matrix => Array.isArray(argument);

/**
 * Calls a function with the arguments of a cell's formula, by position. An area where one cell is asked for is computed
 * cell by cell, as Excel does with its own functions; a row meets a column like there.
 */
export function callFunction(spec: FunctionSpec, args: readonly FunctionArgument[]): FunctionResult {
  if (!args.some(isArea)) return callOnce(spec, args, 0, 0);
  const spread = spec.params.map((param, index) => (param.kind === "cell" ? areaOf(args[index]) : null));
  const rows = Math.max(1, ...spread.map((area) => area?.length ?? 1));
  const columns = Math.max(1, ...spread.map((area) => area?.[0]?.length ?? 1));
  if (rows === 1 && columns === 1) return callOnce(spec, args, 0, 0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const result = callOnce(spec, args, row, column);
      // A row of facts cannot stand in one cell of an area: its first cell does.
      return isRow(result) ? (result[0]?.[0] ?? null) : result;
    }));
}

/** An area of more than one cell; a single cell is no area. */
function areaOf(argument: FunctionArgument | undefined): Matrix | null {
  if (!isArea(argument)) return null;
  return argument.length === 1 && argument[0]?.length === 1 ? null : argument;
}

function callOnce(spec: FunctionSpec, args: readonly FunctionArgument[], row: number, column: number): FunctionResult {
  for (const [index, { id, kind }] of spec.params.entries()) {
    const bad = kind === "cell" ? errorGiven(id, cellOf(args[index], row, column)) : errorAmong(id, rangeOf(args[index]));
    if (bad !== null) return bad;
  }
  const result = spec.calc(new CellsOfCall(spec, args, row, column));
  if (!result.ok) return errorOf(result.fault);
  return isList(result.value) ? [result.value] : result.value;
}

/** The arguments by parameter, for one cell of the result. */
class CellsOfCall implements Cells {
  private readonly spec: FunctionSpec;
  private readonly args: readonly FunctionArgument[];
  private readonly row: number;
  private readonly column: number;

  constructor(spec: FunctionSpec, args: readonly FunctionArgument[], row: number, column: number) {
    this.spec = spec;
    this.args = args;
    this.row = row;
    this.column = column;
  }

  cell(id: ParamId): CellValue {
    return cellOf(this.args[positionOf(this.spec, id)], this.row, this.column);
  }

  range(id: ParamId): Matrix {
    return rangeOf(this.args[positionOf(this.spec, id)]);
  }
}

function positionOf({ params }: FunctionSpec, id: ParamId): number {
  for (let index = 0; index < params.length; index += 1) if (params[index]?.id === id) return index;
  return -1;
}

const rangeOf = (given: FunctionArgument | undefined): Matrix => (isArea(given) ? given : [[given ?? null]]);

function errorAmong(id: ParamId, area: Matrix): FunctionError | null {
  for (const row of area) {
    for (const cell of row) {
      const bad = errorGiven(id, cell);
      if (bad !== null) return bad;
    }
  }
  return null;
}

const isList = (value: CellValue | readonly CellValue[]): value is readonly CellValue[] => Array.isArray(value);

const isRow = (result: FunctionResult): result is readonly (readonly (CellValue | FunctionError)[])[] => Array.isArray(result);

function cellOf(argument: FunctionArgument | undefined, row: number, column: number): CellValue {
  if (!isArea(argument)) return argument ?? null;
  const line = argument[argument.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column] ?? null;
}

export const isFunctionError = (result: unknown): result is FunctionError =>
  typeof result === "object" && result !== null && "error" in result && "code" in result;
