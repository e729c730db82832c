import type { Direction } from "../target/target";

/** Whether a target asks for less than another, as far as the direction tells; noise is equal. */
export function isWeaker(own: number, asked: number, direction: Direction | null): boolean {
  if (direction !== "higher" && direction !== "lower") return false;
  const behind = direction === "higher" ? asked - own : own - asked;
  return behind > 1e-9 * Math.max(1, Math.abs(asked), Math.abs(own));
}
