import type { FlatText } from "./flat-text";
import type { Moment } from "./moments";
import { nameOf, plain, together, type Name } from "./names";
import type { Value } from "./values";

/** A 其中 says of a part less than its name: what was said of the whole. */

const ADDED = /^新增/;
const MADE = /^(?:新增|新建|改建|扩建|建成)/;
/** Whose part it is, and nothing of what: 期望寿命…，其中男性…，女性…. */
const WHOSE = /^(?:男性?|女性?|城镇|农村|城市|乡村|城区|郊区)$/;
/** Not what is counted in beds, but where they are. */
const PLACE = /(?:医院|中心|机构|卫生院|养老院|福利院|院区|[院站所])$/;
const BEDS = /床位|病床/;

/** 新增床位1500张，其中区人民医院600张: added beds of the hospital; （包括治疗床位504张）: added, too. */
export function asPart(name: Name, parts: Name | null, value: Value, said: Name | null): Name {
  const isWhose = WHOSE.test(name.spelt);
  const whole = isWhose ? parts ?? said : parts;
  if (whole === null) return name;
  if (isWhose) return /^[男女]/.test(name.spelt) ? together(whole, plain("（"), name, plain("）")) : together(name, whole);
  const isAdded = ADDED.test(whole.spelt) && !MADE.test(name.spelt);
  const full = value.unit?.literal === "张" && PLACE.test(name.spelt) && BEDS.test(whole.spelt) ? together(name, withoutAdded(whole)) : name;
  return isAdded ? together(plain("新增"), full) : full;
}

/** 新增公办幼儿园学位2万个、义务教育学位5.6万个: the verb stands in front once. */
export const alsoAdded = (list: Name, name: Name, before: Name | null): Name =>
  before !== null && ADDED.test(before.spelt) && !MADE.test(name.spelt) && /^(?:、|和|及)/.test(list.spelt) ? together(plain("新增"), name) : name;

/** A part of something that nothing was said of stays without a name. */
export const isMerePart = ({ spelt }: Name, { unit }: Value): boolean => WHOSE.test(spelt) || (unit?.literal === "张" && PLACE.test(spelt));

/** 3.21‰（2015年）: the year behind the number, and where the bracket ends. */
export function yearBehind({ text }: FlatText, { end }: Value, moments: readonly Moment[]): { readonly moment: Moment; readonly end: number } | null {
  if (text.charAt(end) !== "(") return null;
  const moment = moments.find((each) => each.start === end + 1 && text.charAt(each.end) === ")" && each.year !== null && !each.isBase);
  return moment === undefined ? null : { moment, end: moment.end + 1 };
}

export const withoutAdded = (name: Name): Name => nameOf(name.spelt.replace(ADDED, ""), name.written.replace(ADDED, ""));
