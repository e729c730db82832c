import type { RowView } from "./row-view";

/** Whether a target only asks to hold what is there: it says so, or there is nothing more to reach (100 %, no case). */
export function holds({ goal, bound, standard }: Pick<RowView, "goal" | "bound" | "standard">): boolean {
  if (goal?.target.kind === "level" && goal.target.hold === true) return true;
  if (!bound.ok) return false;
  const { value, op } = bound.value;
  return value === standard?.bounds.max || value === standard?.bounds.min || (value === 100 && op !== "<=") || (value === 0 && op !== ">=" && op !== ">");
}
