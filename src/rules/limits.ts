import type { Limits } from "../catalogue/standard";

/** Whether a value lies outside limits that may be open at either end. */
export const outside = (value: number, { min, max }: Limits): boolean =>
  (min !== null && value < min) || (max !== null && value > max);
