import type { Frame } from "./frame";
import type { Quantity } from "./tokens";
import { LABEL_UNITS } from "./units";

/** 5岁儿童, 20万人口县城, 收入10万元以上的村: what a name counts by. */
const countsBy = ({ bound, trailing }: Frame, { text, unit, factor, measure }: Quantity): boolean => {
  if (bound !== null && trailing.startsWith("的")) return true;
  // 两项补贴覆盖率: names count in words.
  if (/^\p{Script=Han}/u.test(text) && measure === "amount") return true;
  return unit === "" ? factor > 1 && /^(?:人口|级)/.test(trailing) : LABEL_UNITS.has(unit);
};

/** 5家以上企业产值超10亿元: as many of them, not a size. */
const THINGS: ReadonlySet<string> = new Set(["家", "个", "项", "所", "座"]);

/** 产值超100亿元企业, 2万人以上乡镇: what is counted is told by its size. */
const isSized = ({ bound, compare, trailing }: Frame, { measure, factor, unit }: Quantity): boolean =>
  !THINGS.has(unit) && (bound !== null || compare !== null) && (measure === "amount" || (measure === "bare" && factor > 1)) && /^\p{Script=Han}{2}/u.test(trailing);

/** "5岁以下儿童死亡率≤6", "0-6岁儿童", "超100亿元企业10家": the first number turns out to belong to the name. */
export const demote = (frame: Frame): boolean => {
  const quantity = frame.high ?? frame.quantity;
  if (quantity === null || frame.trailing.length < 2 || frame.cumulative) return false;
  if (!isSized(frame, quantity)) {
    // 拥有3岁以下婴幼儿托位, 占60岁以上老年人口比例
    if (frame.to !== null && "有占在".includes(frame.to.text)) frame.to = null;
    if (!countsBy(frame, quantity) || frame.to !== null || frame.compare !== null || frame.verb !== null) return false;
  }
  frame.label += `${frame.compare?.text ?? ""}${frame.high === null ? "" : `${frame.quantity?.text ?? ""}-`}${quantity.text}${frame.bound?.text ?? ""}${frame.trailing}`;
  frame.quantity = null;
  frame.high = null;
  frame.compare = null;
  frame.bound = null;
  frame.approx = false;
  frame.trailing = "";
  return true;
};
