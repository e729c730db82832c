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
  const argument = (id: ParamId): FunctionArgument | undefined => args[spec.params.findIndex((param) => param.id === id)];
  const cells: Cells = {
    cell: (id) => cellOf(argument(id), row, column),
    range: (id) => {
      const given = argument(id);
      return isArea(given) ? given : [[given ?? null]];
    },
  };
  for (const { id, kind } of spec.params) {
    const bad = kind === "cell" ? errorGiven(id, cells.cell(id)) : errorAmong(id, cells.range(id));
    if (bad !== null) return bad;
  }
  const result = spec.calc(cells);
  if (!result.ok) return errorOf(result.fault);
  return isList(result.value) ? [result.value] : result.value;
}

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
