import type { Direction } from "../target/target";

/** How far a value lies on the better side of another; negative on the worse side, 0 where they differ by noise alone. */
export function advance(from: number, to: number, direction: "higher" | "lower"): number {
  const ahead = direction === "lower" ? from - to : to - from;
  return Math.abs(ahead) <= 1e-9 * Math.max(1, Math.abs(from), Math.abs(to)) ? 0 : ahead;
}

/** Whether a target asks for less than another, as far as the direction tells. */
export const isWeaker = (own: number, asked: number, direction: Direction | null): boolean =>
  (direction === "higher" || direction === "lower") && advance(asked, own, direction) < 0;

interface Way {
  readonly from: number;
  readonly to: number;
}

/** Who starts behind the whole and goes at least as far as it does: its level is no measure for him yet. */
export const catchesUp = (own: Way, whole: Way, direction: Direction | null): boolean =>
  (direction === "higher" || direction === "lower") && advance(own.from, whole.from, direction) > 0
  && advance(own.from, own.to, direction) - advance(whole.from, whole.to, direction) >= -1e-9 * Math.max(1, Math.abs(own.to), Math.abs(whole.to));
