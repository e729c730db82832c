import type { Bound } from "../target/target";

/** The number to reach when one stands at `from`: the bound, or the nearer edge of a range; `from` itself inside it. */
export function aimOf(bound: Bound, from: number): number {
  if (bound.op !== "within") return bound.value;
  return Math.min(Math.max(from, bound.value), bound.high ?? bound.value);
}
