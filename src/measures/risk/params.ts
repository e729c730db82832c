import type { ArgsOf, Params } from "../define";

export const RISK_PARAMS = {
  direction: { kind: "direction" },
  baseYear: { kind: "year" },
  base: { kind: "figure" },
  targetYear: { kind: "year" },
  target: { kind: "bound" },
  /** Why there is no bound, where there is none. */
  targetFault: { kind: "resolveFault", optional: true },
  actuals: { kind: "series", optional: true },
  /** Change a year over the period before the base year, in the indicator's unit. */
  previousPace: { kind: "number", optional: true },
  approxTolerance: { kind: "number", optional: true },
  statusBand: { kind: "number", optional: true },
  paceLimit: { kind: "number", optional: true },
  steepChange: { kind: "number", optional: true },
} as const satisfies Params;

export type RiskArgs = ArgsOf<typeof RISK_PARAMS>;
