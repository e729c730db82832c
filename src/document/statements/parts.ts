import type { FlatText } from "./flat-text";
import type { Moment } from "./moments";
import { nameOf, plain, together, type Name } from "./names";
import type { Value } from "./values";

/** A 其中 says of a part less than its name: what was said of the whole. */

const ADDED = /^新增/;
const MADE = /^(?:新增|新建|改建|扩建|建成|恢复|改善|改造|完成|修建|整治|治理|发展|培训|引进|培育)/;
/** Whose part it is, and nothing of what: 期望寿命…，其中男性…，女性…. */
const WHOSE = /^(?:男性?|女性?|城镇|农村|城市|乡村|城区|郊区)$/;
const LIFE = /(?:人口|人均|平均)*(?:预期|期望)?寿命$/;
/** Not what is counted in beds, but where they are. */
const PLACE = /(?:医院|中心|机构|卫生院|养老院|福利院|院区|[院站所])$/;
const BEDS = /床位|病床/;

/** 新增床位1500张，其中区人民医院600张: added beds of the hospital; （包括治疗床位504张）: added, too. */
export function asPart(name: Name, parts: Name | null, value: Value, said: Name | null): Name {
  const isWhose = WHOSE.test(name.spelt);
  const whole = isWhose ? parts ?? said : parts;
  if (whole === null) return name;
  if (isWhose) return ofThose(name, whole);
  const isAdded = ADDED.test(whole.spelt) && !MADE.test(name.spelt);
  const full = value.unit?.literal === "张" && PLACE.test(name.spelt) && BEDS.test(whole.spelt) ? together(name, withoutAdded(whole)) : name;
  return isAdded ? together(plain("新增"), full) : full;
}

/** 男性 + 户籍居民期望寿命: where it is said whose, those stand behind it. */
function ofThose(whose: Name, whole: Name): Name {
  const at = LIFE.exec(whole.spelt)?.index ?? 0;
  return together(nameOf(whole.spelt.slice(0, at), whole.written.slice(0, at)), whose, nameOf(whole.spelt.slice(at), whole.written.slice(at)));
}

/** 新增公办幼儿园学位2万个、义务教育学位5.6万个: the verb stands in front once. */
export const alsoAdded = (list: Name, name: Name, before: Name | null): Name =>
  before !== null && ADDED.test(before.spelt) && !MADE.test(name.spelt) && /^(?:、|和|及)/.test(list.spelt) ? together(plain("新增"), name) : name;

/** Which of them, and not of what: 其中省级5项, 公办8家. */
const WHICH = /^(?:新增)?(?:县城|市区|(?:中心|主)城区|集镇|公办|民办|公立|民营|私立|国有|集体|社会办|[国省部市区县乡镇村][办级属]|国家级|省部级|国家|本科|专科|[高中初]级(?:职称)?|(?:正|副)高级?职?称?|[甲乙丙一二三四五]级|[一二三]类|5A级|4A级|3A级)$/;

export const saysOnlyWhich = ({ spelt }: Name): boolean => WHOSE.test(spelt) || WHICH.test(spelt);

/** A part of something that nothing was said of stays without a name. */
export const isMerePart = (name: Name, { unit }: Value): boolean => saysOnlyWhich(name) || (unit?.literal === "张" && PLACE.test(name.spelt));

/** 3.21‰（2015年）: the year behind the number, and where the bracket ends. */
export function yearBehind({ text }: FlatText, { end }: Value, moments: readonly Moment[]): { readonly moment: Moment; readonly end: number } | null {
  if (text.charAt(end) !== "(") return null;
  const moment = moments.find((each) => each.start === end + 1 && text.charAt(each.end) === ")" && each.year !== null && !each.isBase);
  return moment === undefined ? null : { moment, end: moment.end + 1 };
}

export const withoutAdded = (name: Name): Name => nameOf(name.spelt.replace(ADDED, ""), name.written.replace(ADDED, ""));
