import type { MeasureFault } from "../measures/define";
import type { ResolveFault } from "../target/target";
import type { CellValue } from "../grid/grid";
import type { ExcelError, FunctionError, ParamId, Refusal } from "./define";

/** Why a function refuses; measures' and targets' faults go through as they are. */
export type FunctionFault =
  | MeasureFault
  | Exclude<ResolveFault, "none" | "noBaseline">
  | "figureUnread" | "yearUnread" | "indicatorUnknown"
  | "unitsDiffer" | "percentOrShare" | "scaleUnknown" | "noUnit"
  | "rangesDiffer"
  | "fieldUnknown" | "planUnknown" | "notInCatalogue"
  /** A cell that the formula takes holds an error itself. */
  | "errorGiven"
  | "noTable" | "sheetUnreadable";

/** Nothing is there to calculate with: the cell shows #N/A. Excel shows a sentence for #N/A and #VALUE! only. */
const MISSING: ReadonlySet<FunctionFault> = new Set([
  "noBaseline", "noTarget", "noActual", "noTimePassed", "noBaseValue", "peer", "qualitative", "directionUnknown",
  "noChange", "targetWeaker", "noUnit", "indicatorUnknown", "notInCatalogue", "sheetUnreadable",
]);

/** The numbers are there and the calculation has no result. */
const NO_RESULT: ReadonlySet<FunctionFault> = new Set(["notPositive", "signsDiffer"]);

const excelErrorOf = (code: FunctionFault): ExcelError =>
  MISSING.has(code) ? "#N/A" : NO_RESULT.has(code) ? "#NUM!" : "#VALUE!";

export const errorOf = ({ code, facts = {} }: Refusal): FunctionError => ({ error: excelErrorOf(code), code, facts });

/** Errors as cells show them; hosts hand them over as these texts. "#1" and the like are ordinary texts. */
const ERROR_VALUE = /^#(?:N\/A|VALUE!|NUM!|DIV\/0!|REF!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA)$/;

const OWN: readonly ExcelError[] = ["#N/A", "#VALUE!", "#NUM!"];

/** What an error among the arguments makes of the result, as in Excel's own functions: that error, where a function may give it. */
export function errorGiven(param: ParamId, cell: CellValue): FunctionError | null {
  if (typeof cell !== "string" || !cell.startsWith("#") || !ERROR_VALUE.test(cell)) return null;
  return { error: OWN.find((error) => error === cell) ?? "#VALUE!", code: "errorGiven", facts: { param, text: cell } };
}
