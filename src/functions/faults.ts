import type { MeasureFault } from "../measures/define";
import type { ResolveFault } from "../target/target";
import type { ExcelError, FunctionError, Refusal } from "./define";

/** Why a function refuses; measures' and targets' faults go through as they are. */
export type FunctionFault =
  | MeasureFault
  | Exclude<ResolveFault, "none" | "noBaseline">
  | "figureUnread" | "yearUnread" | "indicatorUnknown"
  | "unitsDiffer" | "percentOrShare" | "scaleUnknown" | "noUnit"
  | "rangesDiffer"
  | "fieldUnknown" | "planUnknown" | "notInCatalogue";

/** Nothing is there to calculate with: the cell shows #N/A. Excel shows a sentence for #N/A and #VALUE! only. */
const MISSING: ReadonlySet<FunctionFault> = new Set([
  "noBaseline", "noTarget", "noActual", "noTimePassed", "noBaseValue", "peer", "qualitative", "directionUnknown",
  "noChange", "targetWeaker", "noUnit", "indicatorUnknown", "notInCatalogue",
]);

/** The numbers are there and the calculation has no result. */
const NO_RESULT: ReadonlySet<FunctionFault> = new Set(["notPositive", "signsDiffer"]);

export const excelErrorOf = (code: FunctionFault): ExcelError =>
  MISSING.has(code) ? "#N/A" : NO_RESULT.has(code) ? "#NUM!" : "#VALUE!";

export const errorOf = ({ code, facts = {} }: Refusal): FunctionError => ({ error: excelErrorOf(code), code, facts });
