/** 高风险 · 关注 · 无法判定 · 可控 · 已达标 */
export type Risk = "high" | "watch" | "unknown" | "controlled" | "met";

/** Worst first. */
export const RISKS: readonly Risk[] = ["high", "watch", "unknown", "controlled", "met"];

export type RiskReason =
  | "noBaseline" | "baselineUnread" | "noTarget" | "targetUnresolved" | "unitsDiffer" | "directionUnknown"
  | "behind" | "backwards" | "projectedToMiss" | "paceOverLimit" | "paceAbovePrevious"
  | "steepChange" | "noPaceKnown" | "targetWeaker" | "approximateTarget"
  | "paceWithinPrevious" | "onTrack" | "alreadyMet"
  /** The best there is, or a level that is only to be held. */
  | "toBeHeld"
  /** What is added up over the plan, from nothing. */
  | "sumToBeSeen"
  /** A growth asked for every year. */
  | "growthToBeSeen" | "growthKept" | "growthMissed";

/** A reason with the numbers that decided it. */
export interface Reason {
  readonly code: RiskReason;
  readonly facts: Readonly<Record<string, number | string>>;
}

export interface RiskValue {
  readonly risk: Risk;
  /** Never empty; those that speak for the worst level first. */
  readonly reasons: readonly Reason[];
}

/** A reason and the level it speaks for; null for a remark that decides nothing. */
export interface Verdict extends Reason {
  readonly level: Risk | null;
}

export const verdict = (level: Risk | null, code: RiskReason, facts: Reason["facts"] = {}): Verdict =>
  ({ level, code, facts });
