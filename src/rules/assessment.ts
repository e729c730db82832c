import type { SheetArea } from "../grid/area";
import type { MeasureFault, Observation } from "../measures/define";
import type { Risk, RiskReason } from "../measures/risk/risk";
import type { Status } from "../measures/status/status";
import type { Bound, Direction, ResolveFault } from "../target/target";
import type { Origin } from "./past";

export type { Risk, RiskReason, Status };

/** Besides the measure's reasons: a slip in the row's numbers, where the baseline was taken from, and what speaks against the target. */
export type AssessmentReason = RiskReason | "toBeCorrected" | "baselineFromTable" | "baselineFromText" | "textDisagrees" | "looserThanNational";

/** How far an indicator has come towards its target. */
export interface Standing {
  /** Index in its table's indicators. */
  readonly indicator: number;
  /** Of several tables put together: index of the table; 0 where left out. */
  readonly table?: number;
  readonly name: string;
  /** The name's cell. */
  readonly at: SheetArea;
  readonly unit: string | null;
  readonly direction: Direction | null;
  /** `value` is null where the cell's number cannot be brought to the target's unit as well. */
  readonly baseline: { readonly raw: string | null; readonly value: number | null; readonly year: number; readonly origin?: Origin };
  /** Values of years before the base year and after it, in the indicator's unit; by year. */
  readonly observed: readonly Observation[];
  readonly target: { readonly raw: string | null; readonly year: number; readonly bound: Bound | null; readonly fault: ResolveFault | null };
  /** As shares; null where they cannot be said (see `why`). */
  readonly completion: number | null;
  readonly timeProgress: number | null;
  readonly status: Status;
  /** Why there is no completion or no status; null where both are known. */
  readonly why: StandingFault | null;
}

export type StandingFault =
  | MeasureFault
  | Extract<RiskReason, "baselineUnread" | "unitsDiffer" | "targetUnresolved">
  /** A growth, a drop or an addition over the plan: met or not met is all that can be said. */
  | "countedFromNothing";

/** What is said of one binding indicator, with the numbers that decided it. */
export interface Assessment extends Standing {
  /** The cells that are lit: name and target. */
  readonly cells: readonly SheetArea[];
  /** target − baseline in `gapUnit`; null when either is unknown, and where there is none to close: the baseline is past the target, or one of the two is a slip. */
  readonly gap: number | null;
  /** "points" (百分点) for a difference of percentages, else the indicator's unit. */
  readonly gapUnit: string | null;
  readonly neededPerYear: number | null;
  /** As a share: 0.118 is 11.8 % a year; null when refused. */
  readonly neededRate: number | null;
  readonly risk: Risk;
  readonly reasons: readonly { readonly code: AssessmentReason; readonly facts: Readonly<Record<string, number | string>> }[];
}
