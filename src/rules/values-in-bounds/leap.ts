import { peopleBase } from "../../catalogue/name-key";
import type { RowView } from "../row-view";

/** What a place has long had much of: in five years it becomes no ten times as much. */
const LONG_STANDING = /参保人数$|(?:常住|户籍|城镇)人口(?:数|总量)?$|(?:就业|从业)人[数员](?:数)?$|(?:地区|国内)生产总值|(?:粮食|油料|蔬菜|水果|肉类|水产品|茶叶)(?:总)?产量$|可支配收入$|一般公共预算收入$|(?:耕地|农田|林地|森林|湿地|绿地|草地|草原).*面积$|公路.*里程$|(?:医院|机构|医疗|养老)床位(?:总)?数?$|寿命$|受教育年限$/;

/** What has only begun may grow tenfold all the same. */
const YOUNG = /新增|新建|试点|示范|家庭|托|护理|康复|安宁|人均公园|高速|占|比|率$|增长|智慧|生态修复|改造|恢复|治理|提升/;

const TENFOLD = 10;
/** From so many times on no indicator grows; another unit or another row's number is likelier. */
const THOUSANDFOLD = 1000;
/** Below this a thing begins, however large its unit (数字人民币交易额 of 0.1亿元); what is long-standing and counted in 万 and 亿 has begun. */
const BEGUN = 10;
/** What is counted in 万 or 亿 and comes to hundreds of them has long begun, whatever it is. */
const LARGE = 100;

/** How many times its baseline a target is that no growth could bring about: 27700 for 2.68 亿人; null where it may be so. */
export function leapIn({ indicator: { name, unit }, goal, bound, baseline, countedFromNothing }: RowView): number | null {
  if (goal?.target.kind !== "level" || !bound.ok || baseline === null || baseline <= 0 || countedFromNothing) return null;
  const times = bound.value.value / baseline;
  // The name is looked at last: nearly all targets are near their baselines.
  if (times < TENFOLD || peopleBase(name) !== null) return null;
  const isScaled = /^[万亿]/.test(unit ?? "");
  const isOld = (LONG_STANDING.test(name) || isScaled && baseline >= LARGE) && !YOUNG.test(name);
  const hasBegun = baseline >= BEGUN || (isOld && isScaled);
  return hasBegun && times >= (isOld ? TENFOLD : THOUSANDFOLD) ? Math.round(times) : null;
}
