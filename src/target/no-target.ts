import type { Frame } from "./frame";
import type { Quantity } from "./tokens";

/** Numbers that are no target: sizes and ages in names, what is left out, what belongs to words we don't know. */

/** 65岁以上老人免费体检, 30分钟就医圈, 两年内实现全覆盖, 3倍于2020年: the number is no target. */
export const isName = (frame: Frame, { unit, measure }: Quantity): boolean => {
  if (measure === "multiple") return frame.trailing !== "";
  if (frame.trailing.length < 2 || unit === undefined || frame.to !== null || frame.compare !== null) return false;
  if (frame.bound !== null && (ENDING.test(frame.label) || ENDING.test(frame.trailing))) return true;
  return DURATIONS.has(unit) || (SPANS.has(unit) && frame.label === "" && (frame.bound !== null || frame.range));
};

/** 消除56人以上大班额, 56人以上班级全部消除: what is to go is told by its size. */
const ENDING = /(?:消除|淘汰|取缔|取消|杜绝|防止|避免|清退|关闭|关停|整治|化解|退出|清理|禁止|遏制|防范|拆除|消灭)$/;

const SPANS: ReadonlySet<string> = new Set(["岁", "周岁", "年", "个月", "月", "级"]);
const DURATIONS: ReadonlySet<string> = new Set(["分钟", "小时"]);

/** 除3个县外全部达标, 5%的村除外: what is left out is no target. */
const EXCEPTION = /除[^险尘雪草].{0,12}外|除外|以外|不含|未达|不达标/;

/** Text behind the number that may belong to it: a sign of arithmetic, or the noun of a number in words (三年行动). */
export const isStray = (frame: Frame, quantity: Quantity): boolean =>
  frame.trailing !== "" &&
  (EXCEPTION.test(frame.label + frame.trailing) ||
    /^(?!\d[A-Z]|")[^\p{L}]/u.test(frame.trailing) ||
    (/^\p{Script=Han}/u.test(quantity.text) && frame.compare === null && frame.bound === null && frame.to === null && frame.verb === null));
