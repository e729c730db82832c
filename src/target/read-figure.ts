import { readTarget } from "./read-target";
import type { Target } from "./target";

export interface Figure {
  readonly reading: Target;
  /** Null unless the cell holds one plain value. */
  readonly value: number | null;
  readonly unit: string | null;
}

/**
 * Reads a baseline or actual: "1.82‰", "43.2%", "0", "—", "高血压 46.10（18岁以上人口）".
 * A bound ("≥98"), a range or a change is a reading, but no figure.
 */
export const readFigure = (text: string): Figure => {
  const reading = readTarget(text);
  return reading.kind === "level" && reading.op === "="
    ? { reading, value: reading.value, unit: reading.unit ?? null }
    : { reading, value: null, unit: null };
};
