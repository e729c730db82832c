import type { Observation } from "./define";

/** The latest of the values of years after the one given; null where there is none. */
export const latestAfter = <T extends Observation>(observed: readonly T[], year: number): T | null =>
  observed.reduce<T | null>((best, each) => (each.year > year && (best === null || each.year > best.year) ? each : best), null);
