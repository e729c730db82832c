import { demote } from "./demote";
import { emptyFrame, type Frame } from "./frame";
import { quantityOf, type LooseUnit, type Quantity, type Token, type WordOf } from "./tokens";

/** How each kind of token finds its slot in a frame; false where it fits nowhere. */

/** Unknown words right before a number that end like these change its meaning in a way the tables don't know. */
const UNSURE = /[降减增升缩超破逾过达至低高少多不未满足倍乘第近翻占于离跌缺除剩早晚快慢浮+×^$¥￥%‰]$|(?<![顺逆温极利偏])差$/;
/** "相当于全国平均水平的80%", "恢复到2019年的90%": a share of what has no number here. */
const REFERENCE = /(?:平均|水平|标准|目标|要求|上年|去年)$/;

export const isSaid = (frame: Frame): boolean => frame.quantity !== null;

/** "从A提高到B": what was said so far is only the start. */
export const startOver = (frame: Frame): void => {
  Object.assign(frame, { ...emptyFrame(), label: frame.label, base: frame.base, per: frame.per });
};

export const addText = (frame: Frame, token: Token): boolean => {
  if (isSaid(frame)) {
    frame.trailing += token.text;
    return true;
  }
  frame.label += token.text;
  if (token.role === "text" && (frame.to !== null || frame.compare !== null)) frame.between += token.text;
  return true;
};

/** 至少建有一所, 最多保留3家: words may stand between these and their number. */
const isAdverb = ({ compare }: Frame): boolean => compare !== null && /^(?:[至最][少多]|最[高低])$/.test(compare.text);

/** 突破10项关键技术: broken through, not exceeded. */
export const isBreakthrough = ({ compare, label, trailing }: Frame): boolean => compare?.text === "突破" && /技术|难题|瓶颈/.test(label + trailing);

/** "地表水达到或好于Ⅲ类比例≥85%": the first 达到 turns out to belong to the name. */
const freeLead = (frame: Frame): void => {
  if (frame.between === "") return;
  frame.to = null;
  if (!isAdverb(frame)) frame.compare = null;
  frame.between = "";
};

/** 达到或好于Ⅲ类水体比例85%: a name that ends like this is whole, 达到 is part of it. */
const SHARE_NAME = /(?:比例|比重|占比|率|天数)$/;

/** 达到最大用电负荷的3%: a share of what is named. */
const isShare = (frame: Frame, token: Quantity, before: Token | undefined): boolean =>
  token.measure === "percent" && before?.text === "的" && frame.to?.text !== "是" && !REFERENCE.test(frame.between);

/** 恢复到2019年的90% is a share of that year's value; 从2020年的35%提高到2025年的50% names the years' own. */
const isOfYear = (frame: Frame, token: Quantity): boolean =>
  token.measure === "percent" && !frame.from && frame.label === "" && frame.time !== "" && (frame.to === null || /^(?:恢复|达|为|是|占)/.test(frame.to.text));

/** Whether what stands between 达到 or 不低于 and the number is a name: 不低于国家标准的1.6倍 is relative to what has no number here. */
const bridge = (frame: Frame, token: Quantity, before: Token | undefined): boolean => {
  const { between } = frame;
  // 响应能力达到最大用电负荷的3%: what it is a share of is no part of its name.
  if (isShare(frame, token, before) && frame.label.endsWith(between)) frame.label = frame.label.slice(0, -between.length);
  // 至少培育3家, 突破关键技术50项, 达到每百万人800份
  if (isShare(frame, token, before) || ((isAdverb(frame) || isBreakthrough(frame)) && !REFERENCE.test(between)) || /^每.{1,6}$/.test(between)) frame.between = "";
  else if (SHARE_NAME.test(between) && !between.includes("平均")) freeLead(frame);
  return frame.between === "";
};

export const addQuantity = (frame: Frame, token: Quantity, before: Token | undefined): boolean => {
  // 每25万人拥有1座: what is counted by is part of the name.
  if (before?.role === "text" && before.text.endsWith("每")) return addText(frame, token);
  if (isSaid(frame)) {
    const ranged = before?.role === "dash" || (before?.role === "to" && !frame.from && before.text.length === 1);
    if (ranged && frame.high === null) {
      frame.high = token;
      return true;
    }
    if (!demote(frame)) return false;
  }
  if (before?.text === "的" && (isOfYear(frame, token) || REFERENCE.test(frame.label))) return false;
  if ((frame.between !== "" && !bridge(frame, token, before)) || (before?.role === "text" && UNSURE.test(before.text))) return false;
  frame.quantity = token;
  return true;
};

export const addTo = (frame: Frame, token: Extract<Token, { role: "to" }>, before: Token | undefined, after: Token | undefined): boolean => {
  // 80%以上的村达到标准
  if (isSaid(frame) && (after === undefined || after.role === "text")) return addText(frame, token);
  if (isSaid(frame) && !demote(frame)) {
    if (token.text.length === 1 && !frame.from) return after?.role === "quantity";
    if (frame.high !== null) return false;
    startOver(frame);
  }
  freeLead(frame);
  if (frame.to !== null && frame.to.text.length > 1 && token.text.length > 1) return false;
  // 增长保持在6%左右 is still a change; 新增就业达到5万人 counts people.
  if (frame.verb !== null && before !== frame.verb) {
    frame.label = frame.verb.text + frame.label;
    frame.verb = null;
  }
  frame.to = token;
  return true;
};

/** 最高不超过30%: said twice is said once. */
const isSaidAgain = (frame: Frame, word: NonNullable<Frame["compare" | "rate"]>): boolean =>
  word.role === "compare" && isAdverb(frame) && frame.compare?.op.charAt(0) === word.op.charAt(0) && !isSaid(frame);

export const setOnce = <Slot extends "compare" | "rate">(frame: Frame, slot: Slot, word: NonNullable<Frame[Slot]>): boolean => {
  freeLead(frame);
  if ((frame[slot] !== null && !isSaidAgain(frame, word)) || (isSaid(frame) && !demote(frame))) return false;
  frame[slot] = word;
  return true;
};

/** A bound without a number before it belongs to the name: 二级以上医院. */
export const addBound = (frame: Frame, token: WordOf<"bound">): boolean => {
  if (!isSaid(frame)) return addText(frame, token);
  if (frame.trailing !== "") {
    // "3星以上": of what, we don't know.
    if ((frame.high ?? frame.quantity)?.measure === "bare") return false;
    // 200家规模以上企业; 80%的比例以上
    if (!/^的(?:比例|水平|速度|幅度|标准)?$/.test(frame.trailing)) return addText(frame, token);
  }
  if (frame.bound !== null && frame.bound.op !== token.op) return false;
  frame.bound = token;
  return true;
};

/** "保持8%左右的增长", "10%以上的增速", "以5%的速度增长": the change may be named last. */
const isBare = (frame: Frame): boolean => frame.verb === null && frame.rate === null && frame.to === null && /^(?:的(?:速度|幅度|比例)?)?$/.test(frame.trailing);

export const addRate = (frame: Frame, token: WordOf<"rate">, after: Token | undefined): boolean => {
  if (frame.rate !== null) return false;
  frame.per ??= token.per;
  if (isSaid(frame) && after === undefined && isBare(frame)) {
    frame.rate = token;
    return true;
  }
  return setOnce(frame, "rate", token);
};

const ARROWS: ReadonlySet<string> = new Set(["↑", "↓"]);

/** A verb behind a name and before more of it is part of the name: 城镇新增就业. */
export const addVerb = (frame: Frame, token: WordOf<"verb">, before: Token | undefined, after: Token | undefined): boolean => {
  // 4.5↓: down to it, or down by it?
  if (isSaid(frame) && ARROWS.has(token.text)) return false;
  if (isSaid(frame) && after === undefined && isBare(frame)) {
    frame.verb = token;
    return true;
  }
  if (isSaid(frame) && !demote(frame)) return false;
  freeLead(frame);
  // 新增贷款比上年增长10%: the first verb belongs to the name.
  if (frame.verb !== null && before?.role !== "verb") {
    frame.label = frame.verb.text + frame.label;
    frame.verb = null;
  }
  if (frame.verb !== null || frame.to !== null || frame.compare !== null) return false;
  if (frame.label !== "" && after?.role === "text") return addText(frame, token);
  frame.verb = token;
  frame.per ??= token.per;
  return true;
};

/** "分别增长5%、6.5%左右": the value before the comma is complete, the words before it stay for the next. */
export const closeItem = (frame: Frame): boolean => {
  const { quantity } = frame;
  if (!frame.each || quantity === null || frame.high !== null || frame.trailing !== "") return false;
  frame.list.push({ quantity, bound: frame.bound, approx: frame.approx });
  frame.quantity = null;
  frame.bound = null;
  frame.approx = false;
  return true;
};

const COUNTED_BY_TIMES = /^[人户家项件场架班批]$/;

const setLast = (frame: Frame, quantity: Quantity): boolean => {
  if (frame.high === null) frame.quantity = quantity;
  else frame.high = quantity;
  return true;
};

export const addUnit = (frame: Frame, token: LooseUnit): boolean => {
  const last = frame.high ?? frame.quantity;
  // 万人（次）
  if (last !== null && token.text === "次" && COUNTED_BY_TIMES.test(last.unit)) return setLast(frame, quantityOf(last.text, last.number, last.factor, `${last.unit}次`, last.measure));
  if (last === null || last.measure !== "bare" || (last.factor !== 1 && token.factor !== 1)) return addText(frame, token);
  return setLast(frame, quantityOf(last.text, last.number, last.factor * token.factor, token.unit, token.measure));
};

