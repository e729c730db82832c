import type { Claim } from "./claims";
import type { Clause } from "./clauses";
import type { FlatText } from "./flat-text";
import { nameOf, type Name } from "./names";

/** Whose plan a text is: 国, 省, 市, 区 …; null where it does not say. */
export type Place = string | null;

const LEVELS = ["国", "省", "市", "区", "县", "旗", "州", "镇", "乡"];
/** Higher places, widest first; a city's plan tells of the province only to compare. */
const HIGHER: Readonly<Record<string, readonly string[]>> = {
  国: [], 省: ["国"], 市: ["国", "省"], 州: ["国", "省"], 区: ["国", "省", "市"], 县: ["国", "省", "市"], 旗: ["国", "省", "市"],
  镇: ["国", "省", "市", "区", "县"], 乡: ["国", "省", "市", "区", "县"],
};
const SAMPLE = 100_000;

/** The place that the text calls 全…, 我… or 本… most often. */
export function ownPlaceOf(text: string): Place {
  const counts = new Map<string, number>();
  for (const [, place = ""] of text.slice(0, SAMPLE).matchAll(/[全我本]([国省市区县旗州镇乡])/g)) counts.set(place, (counts.get(place) ?? 0) + 1);
  // Of two that are equally frequent, the nearer one.
  const [best, second] = [...LEVELS].reverse().filter((level) => counts.has(level)).sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  // 全市 as often as 全区: nobody can say which of them is told of as another's.
  return best === undefined || (second !== undefined && second !== "国" && counts.get(second) === counts.get(best)) ? null : best;
}

const TITLE = /规划|纲要|方案|意见|报告|计划/;
const OPENING = 600;

/** The place in the title, as sentences may begin with it: “南通市通州区…规划” gives 南通市通州区 and 通州区, longest first. */
export function titledPlaceOf(text: string): readonly string[] {
  const title = text.slice(0, OPENING).split("\n").map((line) => line.trim()).find((line) => TITLE.test(line) && !line.includes("。")) ?? "";
  const parts = /^(?:[\p{Script=Han}]{2,6}?(?:自治[区州县旗]|[省市区县州旗盟]))+/u.exec(title)?.[0];
  const last = parts === undefined ? null : /[\p{Script=Han}]{2,6}?(?:自治[区州县旗]|[省市区县州旗盟])$/u.exec(parts)?.[0];
  return parts === undefined || !last ? [] : [...new Set([parts, last])];
}

/** Without the plan's own place in front: 通州区居民健康素养水平. */
export function withoutPlace(name: Name, places: readonly string[]): Name {
  const place = places.find((each) => name.spelt.startsWith(each) && name.spelt.length > each.length + 2);
  return place === undefined ? name : nameOf(name.spelt.slice(place.length), name.written.slice(place.length));
}

/** Whether a claim is about the whole country or province, in the plan of a place below: 全国为23.15%. */
export function tellsOfOthers({ text }: FlatText, { from }: Clause, { value }: Claim, own: Place): boolean {
  if (own === null) return false;
  const before = text.slice(from, value.start);
  // 占全国比重 is of the own place.
  return (HIGHER[own] ?? []).some((place) => new RegExp(`(?<![占居在列于比])全${place}`).test(before)) && !before.includes(`全${own}`);
}
