import type { SheetArea } from "../grid/area";
import type { Bound, ResolveFault } from "../target/target";

/** 已达标 · 快于预期 · 符合预期 · 滞后 · 倒退 · 无法判定 */
export type Status = "met" | "ahead" | "onTrack" | "behind" | "backwards" | "unknown";

/** 高风险 · 关注 · 无法判定 · 可控 · 已达标 */
export type Risk = "high" | "watch" | "unknown" | "controlled" | "met";

export type RiskReason =
  | "noBaseline" | "baselineUnread" | "noTarget" | "targetUnresolved" | "unitsDiffer" | "directionUnknown"
  | "behind" | "backwards" | "projectedToMiss" | "paceOverLimit" | "paceAbovePrevious"
  | "steepChange" | "noPaceKnown" | "targetWeaker" | "approximateTarget"
  | "paceWithinPrevious" | "onTrack" | "alreadyMet";

/** What is said of one binding indicator, with the numbers that decided it. */
export interface Assessment {
  /** Index in the table's indicators. */
  readonly indicator: number;
  readonly name: string;
  readonly at: SheetArea;
  /** The cells that are lit: name and target. */
  readonly cells: readonly SheetArea[];
  readonly unit: string | null;
  readonly baseline: { readonly raw: string | null; readonly value: number | null; readonly year: number };
  readonly target: { readonly raw: string | null; readonly year: number; readonly bound: Bound | null; readonly fault: ResolveFault | null };
  /** target − baseline in `gapUnit`; null when either is unknown. */
  readonly gap: number | null;
  /** 百分点 where both are percentages, else the indicator's unit. */
  readonly gapUnit: string | null;
  readonly neededPerYear: number | null;
  /** As a share: 0.118 is 11.8 % a year; null when refused. */
  readonly neededRate: number | null;
  readonly status: Status;
  readonly risk: Risk;
  readonly reasons: readonly { readonly code: RiskReason; readonly facts: Readonly<Record<string, number | string>> }[];
}
