import type { SheetArea } from "../grid/area";
import type { Risk, RiskReason } from "../measures/risk/risk";
import type { Status } from "../measures/status/status";
import type { Bound, ResolveFault } from "../target/target";
import type { Origin } from "./past";

export type { Risk, RiskReason, Status };

/** Besides the measure's reasons: where the baseline was taken from, and what speaks against the target. */
export type AssessmentReason = RiskReason | "baselineFromTable" | "baselineFromText" | "textDisagrees" | "looserThanNational";

/** What is said of one binding indicator, with the numbers that decided it. */
export interface Assessment {
  /** Index in its table's indicators. */
  readonly indicator: number;
  /** Of assessments of several tables put together: index of the table; 0 where left out. */
  readonly table?: number;
  readonly name: string;
  readonly at: SheetArea;
  /** The cells that are lit: name and target. */
  readonly cells: readonly SheetArea[];
  readonly unit: string | null;
  readonly baseline: { readonly raw: string | null; readonly value: number | null; readonly year: number; readonly origin?: Origin };
  readonly target: { readonly raw: string | null; readonly year: number; readonly bound: Bound | null; readonly fault: ResolveFault | null };
  /** target − baseline in `gapUnit`; null when either is unknown. */
  readonly gap: number | null;
  /** "points" (百分点) for a difference of percentages, else the indicator's unit. */
  readonly gapUnit: string | null;
  readonly neededPerYear: number | null;
  /** As a share: 0.118 is 11.8 % a year; null when refused. */
  readonly neededRate: number | null;
  readonly status: Status;
  readonly risk: Risk;
  readonly reasons: readonly { readonly code: AssessmentReason; readonly facts: Readonly<Record<string, number | string>> }[];
}
