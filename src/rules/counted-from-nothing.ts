import { isGrowthRate } from "../catalogue/is-growth-rate";
import type { Standard } from "../catalogue/standard";
import type { Indicator, TargetFigure } from "../table/table";
import { isAdditive } from "../table/additive";
import type { Base } from "./past";

/** 新增水库库容, 五年累计培训人次: the name says that it is added up from the plan's beginning; 累计装机 is a stock. */
const NAMES_ADDITION = /^(?:五年|规划期内?)?(?:新增|净增|累计新增|累计(?!装机|保有|建成|用户))|新增(?:就业|装机|面积|能力|库容|人数)/;

/** What is done anew each year and adds up: 〔12000〕套 of flats to be found are no 12000 more than the year before found. */
const NAMES_FLOW = /新增|净增|筹集|改造|新建|开工|竣工|搬迁|安置|发放|培训|招录|引进|转移就业|再就业|减排/;

/** 新增120平方公里, 累计培训5万人次: what is added over the plan, which is measured without knowing what was there. */
const isAddition = (goal: TargetFigure | null): boolean =>
  goal?.target.kind === "change" && goal.target.measure === "amount" && goal.target.per === "period" && goal.target.basis === "baseline";

/** 单位GDP能耗累计变化: a change since the plan's beginning, whichever way. */
const NAMES_CHANGE = /累计(?:变化|变动|升降|增减)(?:率|幅度?|量)?$/;

/** A five-year total is so many times a year's amount at least; what a stock grows by is less than it had. */
const FEWEST_YEARS = 3;

/** 2700万人次 of a year are gone with it: what is counted in times adds up to no stock. */
const HAPPENS = /次$/;

/** A growth or a change over the plan is counted from its beginning, and so is what is added up: 〔22〕万人 of new jobs beside 4.85 in the base year. */
export function isCountedFromNothing(indicator: Indicator, goal: TargetFigure | null, base: Base | null, standard: Standard | null): boolean {
  const { name } = indicator;
  if (isGrowthRate(name) || NAMES_CHANGE.test(name)) return true;
  if (base === null) return NAMES_ADDITION.test(name) || (isAddition(goal) && (standard === null || isAdditive(indicator)));
  if (!isAddition(goal) || goal?.target.kind !== "change" || base.value === null || base.value <= 0 || !isAdditive(indicator)) return false;
  return HAPPENS.test(indicator.unit ?? "") || NAMES_FLOW.test(name) || goal.target.value >= FEWEST_YEARS * base.value;
}
