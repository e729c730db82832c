import type { RowView } from "./row-view";

/** Without a baseline nobody can tell whether a binding target will be met; where the target is missing as well, that says it all. */
export const bindingNeedsBaseline = (row: RowView): boolean =>
  row.indicator.nature === "binding" && row.base === null && !row.countedFromNothing && (row.goal === null || row.goal.raw !== null) && !isWordsAlone(row);

/** 有效保障 starts from nothing: that such words are no measure is binding-target-definite's finding. */
export const isWordsAlone = (row: RowView): boolean => row.goal?.target.kind === "qualitative" && !isRelative(row);

/** 同比例提高, 持续下降: nothing can be told of them without the value they start from. */
export const isRelative = ({ goal }: RowView): boolean =>
  goal?.target.kind === "qualitative" && (goal.target.sense === "proportional" || goal.target.sense === "rise" || goal.target.sense === "fall" || goal.target.sense === "hold");

/** 下降15%: the target comes to no number without a baseline, and none is known. */
export const isToldFromBaseline = ({ base, countedFromNothing, bound }: RowView): boolean => base === null && !countedFromNothing && !bound.ok && bound.fault === "noBaseline";

/** Nobody can say of the row what its target comes to, or whether it will be met. */
export const asksForBaseline = (row: RowView): boolean => bindingNeedsBaseline(row) || isToldFromBaseline(row) || isRelative(row);
