import type { MeasureFault, Params } from "../define";

export const GROWTH_PARAMS = {
  /** `higher` or `lower`; the method knows no range. */
  direction: { kind: "direction" },
  baseYear: { kind: "year" },
  base: { kind: "figure" },
  year: { kind: "year" },
  actual: { kind: "figure" },
  targetYear: { kind: "year", optional: true },
  target: { kind: "number", optional: true },
  /** Natural limit of the indicator in the wanted direction; counts only without a target. */
  limit: { kind: "number", optional: true },
} as const satisfies Params;

/** The published names of the classes. */
export type GrowthClass =
  | "target_achieved" | "substantial_progress" | "moderate_progress" | "limited_progress" | "deterioration";

export interface GrowthValue {
  /** R with a target, the directed growth rate without one. */
  readonly ratio: number | null;
  readonly class: GrowthClass;
}

export const GROWTH_FAULTS = [
  "noBaseline", "noActual", "directionUnknown", "noTimePassed", "signsDiffer", "yearsReversed", "noChange",
] as const satisfies readonly MeasureFault[];

export type GrowthFault = (typeof GROWTH_FAULTS)[number];
