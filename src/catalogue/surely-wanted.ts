import { bareName, directionOfName } from "./direction-of-name";

/** Rates of which nobody plans for less: what is done, reached or insured, of those for whom it is meant. */
const SURELY_WANTED = /(?:服务|参保|覆盖|普及|达标|合格|完好|优良路?|康复|治理|处理|处置|收集|回收|入学|入园|巩固|就业|签约|满意|知晓|监测|规范化?管理|建档|通车|通达|通邮|及时|探访|办结|结案|接种|筛查|配备|修复|养护|列养)率$|(?:覆盖|普及|达标|合格|完好)比[例率]$|(?:教师|医师|医生|人员|人才|队伍).*(?:学历|学位|职称)(?:教师|人员)?(?:的)?(?:比[例率]|占比|比重)$/;

/** Harm to people: of nothing of it anybody plans a least. */
const SURELY_UNWANTED = /(?:死亡|伤亡|受灾|受伤|溺水|辍学|返贫|致贫|受害)(?:人[口数次员]*|率|起数|总数|数)$|事故(?:起数|总量|数|发生率|死亡率)$/;

/** Whether a name leaves no doubt that less of it is wanted. */
export function isSurelyUnwanted(name: string): boolean {
  return SURELY_UNWANTED.test(bareName(name)) && directionOfName(name) === "lower";
}

/** Whether a name leaves no doubt that more of it is wanted: a rate of good work, and of nothing that is not, un-, or undone. */
export function isSurelyWanted(name: string): boolean {
  const bare = bareName(name);
  return SURELY_WANTED.test(bare) && !/[不未非欠无]|以下|负担|成本|费用/.test(bare) && directionOfName(name) === "higher";
}
