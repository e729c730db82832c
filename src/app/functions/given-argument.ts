import type { FunctionArgument } from "../../functions/define";
import type { CellValue } from "../../grid/grid";

type GivenCell = CellValue | undefined | { readonly code: string };

/** An argument as Excel's runtime hands it over: an error is an object, what was left out is null or undefined. */
export type GivenArgument = GivenCell | readonly (readonly GivenCell[])[];

const isArea = (given: GivenArgument): given is readonly (readonly GivenCell[])[] => Array.isArray(given);

/** Errors become the texts by which the functions know them ("#N/A"); an empty cell of an area, "" here, is none. */
export const argumentOf = (given: GivenArgument): FunctionArgument => (isArea(given) ? given.map((row) => row.map(cellOf)) : cellOf(given));

function cellOf(given: GivenCell): CellValue {
  if (given === undefined || given === "") return null;
  return typeof given === "object" && given !== null ? given.code : given;
}

/** The same where an area makes no sense and counts as left out. */
export const cellArgumentOf = (given: GivenArgument): CellValue => (isArea(given) ? null : cellOf(given));
