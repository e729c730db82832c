import { isAdditive } from "../../table/additive";
import { isPowerOfTen } from "../power-of-ten";
import type { RowView } from "../row-view";
import { RATES } from "../units";

/** Deaths and the like per so many people fall slowly; shares that are to vanish need not. */
const SLOW: ReadonlySet<string> = new Set([...RATES].filter((unit) => unit !== "%"));

/** What is there to be made away with. */
const VANISHING = /剩余|存量|隐患|危|违|欠|债|贫|棚户|劣|黑臭|淘汰|关停|撤|压减|压缩|减少|削减|纠纷|投诉|案|疫|病/;
/** Below this a thing may well go down to nothing. */
const BEGUN = 10;
/** By how much a thing grows at most, where its decimal point slipped. */
const GROWN = 1.6;

/**
 * How many times the baseline holds the target, where that is about a power of ten and nothing falls so fast: 0.41 for 4.1‰ of
 * deaths, 1.5 for 15 square kilometres after 12.3. What is better high has planned for a step back, which is said elsewhere.
 */
export function fallenByDecimals({ indicator, direction, goal, bound, baseline }: RowView): number | null {
  if (indicator.unit === null || !bound.ok || bound.value.value <= 0 || baseline === null) return null;
  const times = baseline / bound.value.value;
  if (times <= 1) return null;
  if (direction === "lower") return SLOW.has(indicator.unit) && isPowerOfTen(times) ? Math.round(times) : null;
  if (direction !== null || goal?.target.kind !== "level" || goal.target.op !== "=" || baseline < BEGUN) return null;
  const lost = times > 5 && times <= 10 && times * GROWN >= 10;
  return lost && isAdditive(indicator) && !VANISHING.test(indicator.name) ? Math.round(times) : null;
}
