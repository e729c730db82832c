import type { StandardNature } from "../../catalogue/standard";

/** Natures as documents write them. */
export const NATURES: Readonly<Record<StandardNature, string>> = { binding: "约束性", expected: "预期性", advocated: "倡导性" };
