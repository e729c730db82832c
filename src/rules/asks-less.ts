import { advance } from "./advance";
import type { RowView } from "./row-view";

/** What the State steers from year to year: its ceilings leave room above what was, in every plan. */
export const STEERED = /失业率|消费价格|物价|价格指数|价格涨幅|通货膨胀/;

/** Jobs to be made each year: the State asks for a floor, and every year has made more. */
export const FLOORED = /新增就业|再就业/;

/** What is kept under a ceiling, also where the target is written without a sign. */
const CONTROLLED = /死亡|发病|伤亡|事故/;

/**
 * A ceiling on something undesirable ("≤12/10万" above a low base) is normal practice where the aim is control;
 * anything else below the baseline plans for a step back.
 */
export const isCeiling = ({ bound, direction, indicator }: RowView): boolean =>
  direction === "lower" && bound.ok && (bound.value.op === "<=" || bound.value.op === "<" || (bound.value.op === "=" && CONTROLLED.test(indicator.name)));

/** Whether a row's target plans for a step back from a value, in its unit: not a ceiling, nor a line that is to be held. */
export function asksLess(row: RowView, value: number): boolean {
  const { goal, bound, direction, indicator: { name } } = row;
  if (goal === null || !bound.ok || bound.value.op === "within" || row.countedFromNothing || row.directionGuessed) return false;
  if ((direction !== "higher" && direction !== "lower") || isCeiling(row) || STEERED.test(name) || FLOORED.test(name)) return false;
  return !(goal.target.kind === "level" && goal.target.hold === true) && advance(value, bound.value.value, direction) < 0;
}
