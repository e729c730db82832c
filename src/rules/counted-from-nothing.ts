import { isReduction } from "../catalogue/direction-of-name";
import { isGrowthRate } from "../catalogue/is-growth-rate";

/** A growth (年均增速) or a drop (排放总量减少) over the plan is counted from its beginning: it has no baseline. */
export const isCountedFromNothing = (name: string): boolean => isGrowthRate(name) || isReduction(name);
