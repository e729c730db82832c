import { numeralValue, scanMultiplier, scanNumeral } from "./numerals";
import type { LooseUnit, Quantity, Token } from "./tokens";
import { ONE_TO_UNIT, scanUnit } from "./units";

/** Numbers with what belongs to them, in digits and in words. */

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Where the decimal number from `at` ends; `at` where there is none. */
export const decimalEnd = (text: string, at: number): number => {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  if (end === at || text.charCodeAt(end) !== 0x2e || !isDigit(text.charCodeAt(end + 1))) return end;
  end += 1;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
};

const NUMBER = /\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?|\d+(?:\.\d+)?/y;
const WIDE_THOUSANDS = /[1-9]\d{0,2}(?:，\d{3})+(?!\d)(?:\.\d+)?/y;
/** 百分之 and its kin put the unit before the number. */
const FRACTION_PREFIXES: readonly (readonly [text: string, unit: string, measure: "percent" | "permille" | "amount"])[] = [
  ["百分之", "%", "percent"],
  ["千分之", "‰", "permille"],
  ["十万分之", "1/10万", "amount"],
  ["万分之", "1/万", "amount"],
];
/** 翻番 and 倍增 too. */
export const NUMERAL_STARTS = "半零一二两三四五六七八九壹贰叁肆伍十百千万亿翻倍";
const VAGUE_BEFORE = /[上几数点零一二两三四五六七八九十百千万亿]/;
/** A numeral counts as a number only before these: 三成, 五个, 万亿元; not 一体化, 三级. */
const NUMERAL_UNITS: ReadonlySet<string> = new Set(
  "成 番 倍 百分点 个百分点 % 元 美元 斤 吨 千瓦 岁 个 家 所 项 人 人次 名 座 处 件 张 亩 公里 户 台 辆 小时 分钟 天 年 平方米 立方米".split(" "),
);
/** One of something in running text is an article, not an amount: 再上一个新台阶, 每万人. */
const SMALL_NUMERAL = /^[一百千万亿]$/;
/** 破千亿: large enough to be a number without a unit. */
const LARGE_NUMERAL = /^[十百千万]亿$/;

/** Number, multiplier and unit from `at`, where the number itself ends at `end`. */
const withUnit = (text: string, at: number, number: number, end: number): Quantity => {
  if (end === text.length) return { role: "quantity", text: text.slice(at), number, factor: 1, measure: "bare" };
  const unit = scanLooseUnit(text, end);
  if (unit === null) return { role: "quantity", text: text.slice(at, end), number, factor: 1, measure: "bare" };
  const { factor, measure } = unit;
  const written = text.slice(at, end + unit.text.length);
  return unit.unit === undefined
    ? { role: "quantity", text: written, number, factor, measure }
    : { role: "quantity", text: written, number, factor, unit: unit.unit, measure };
};

/** A multiplier, a unit, or both. */
export const scanLooseUnit = (text: string, at: number): LooseUnit | null => {
  // 5个亿, but 46个亿元以上项目.
  const direct = text.startsWith("个亿", at) && text.charAt(at + 2) !== "元" ? null : scanUnit(text, at);
  if (direct !== null) return { role: "unit", text: text.slice(at, direct.end), factor: 1, unit: direct.literal, measure: direct.measure };
  const multiplier = scanMultiplier(text, at);
  if (multiplier === null) return null;
  const unit = scanUnit(text, multiplier.end);
  if (unit === null) return { role: "unit", text: text.slice(at, multiplier.end), factor: multiplier.value, measure: "bare" };
  return { role: "unit", text: text.slice(at, unit.end), factor: multiplier.value, unit: unit.literal, measure: unit.measure };
};

/** 1，200万, 1，200，000: thousands set with full-width commas. A single group without a unit may be a second number. */
const scanWideThousands = (text: string, at: number, before: Token | undefined): Quantity | null => {
  if (at > 0 && before?.role !== "compare") return null;
  WIDE_THOUSANDS.lastIndex = at;
  const digits = WIDE_THOUSANDS.exec(text)?.[0];
  if (digits === undefined) return null;
  const quantity = withUnit(text, at, Number(digits.replaceAll("，", "")), at + digits.length);
  return quantity.text === digits && digits.split("，").length < 3 ? null : quantity;
};

/** 1:1.5, so many of the second for one of the first; 1:1 is written as 2:1 is. */
const ONE_TO = /1:(?!1(?![\d.]))(\d+(?:\.\d+)?)(?![\d:]|\.\d)/y;

const scanOneTo = (text: string, at: number): Quantity | null => {
  if (text.charAt(at + 1) !== ":") return null;
  ONE_TO.lastIndex = at;
  const found = ONE_TO.exec(text);
  return found === null ? null : { role: "quantity", text: found[0], number: Number(found[1]), factor: 1, unit: ONE_TO_UNIT, measure: "amount" };
};

export const scanNumber = (text: string, at: number, before?: Token): Quantity | null => {
  const wide = text.includes("，") ? scanWideThousands(text, at, before) : null;
  if (wide !== null) return wide;
  const ratio = scanOneTo(text, at) ?? scanPartInDigits(text, at, before);
  if (ratio !== null) return ratio;
  const end = decimalEnd(text, at);
  if (end === at) return null;
  if (text.charAt(end) !== ",") return withUnit(text, at, Number(text.slice(at, end)), end);
  NUMBER.lastIndex = at;
  const digits = NUMBER.exec(text)?.[0] ?? "";
  return withUnit(text, at, Number(digits.replaceAll(",", "")), at + digits.length);
};

const percentOf = (text: string, part: number, whole: number): Quantity => ({
  role: "quantity", text, number: Number(((part / whole) * 100).toFixed(2)), factor: 1, unit: "%", measure: "percent",
});

/** 2/3以上, 占1/3: alone or behind a sign, two values could be meant. */
const PART_IN_DIGITS = /([1-9])\/([2-9]|10)(?![\d./万亿千百十每])(?<bounded>及?以[上下内]|左右|的)?/y;

const scanPartInDigits = (text: string, at: number, before: Token | undefined): Quantity | null => {
  if (text.charAt(at + 1) !== "/") return null;
  PART_IN_DIGITS.lastIndex = at;
  const found = PART_IN_DIGITS.exec(text);
  const [part, whole] = [Number(found?.[1]), Number(found?.[2])];
  const led = before?.text === "的" || before?.role === "to" || (before?.role === "compare" && /^\p{Script=Han}/u.test(before.text));
  if (found === null || part >= whole || !(led || found.groups?.["bounded"] !== undefined)) return null;
  return percentOf(text.slice(at, at + `${part}/${whole}`.length), part, whole);
};

/** 三分之二 in percent, to two decimals as shares are written. */
const PART = /([二三四五六七八九十])分之([一二三四五六七八九])/y;

const scanPart = (text: string, at: number): Quantity | null => {
  PART.lastIndex = at;
  const found = PART.exec(text);
  const [whole, part] = [numeralValue(found?.[1] ?? ""), numeralValue(found?.[2] ?? "")];
  if (found === null || whole === null || part === null || part >= whole) return null;
  return percentOf(found[0], part, whole);
};

const scanFraction = (text: string, at: number): Quantity | null => {
  for (const [prefix, unit, measure] of FRACTION_PREFIXES) {
    if (!text.startsWith(prefix, at)) continue;
    const from = at + prefix.length;
    NUMBER.lastIndex = from;
    const digits = NUMBER.exec(text)?.[0];
    const found = digits === undefined ? scanNumeral(text, from) : { value: Number(digits), end: from + digits.length };
    if (found === null) return null;
    return { role: "quantity", text: text.slice(at, found.end), number: found.value, factor: 1, unit, measure };
  }
  return null;
};

/** 翻番, 翻两番, 倍增; 倍增计划 is a name. */
const DOUBLING = /翻(?:番|倍|(?<times>[一二两三四五1-5])番)|倍增(?=$|[，,；;、。(]|以上|左右)/y;

const scanDoubling = (text: string, at: number): Quantity | null => {
  DOUBLING.lastIndex = at;
  const found = DOUBLING.exec(text);
  if (found === null) return null;
  const times = found.groups?.["times"] ?? "一";
  return { role: "quantity", text: found[0], number: numeralValue(times) || Number(times), factor: 1, unit: "番", measure: "doublings" };
};

/** Shares that have a name; 半 alone only behind 过, 超 or 减. */
const SHARE = /一半|半数|百分百|半(?=$|[，,；;、。()])/y;

const scanShare = (text: string, at: number, before: Token | undefined): Quantity | null => {
  SHARE.lastIndex = at;
  const found = SHARE.exec(text)?.[0];
  if (found === undefined || (found === "半" && before?.role !== "compare" && before?.role !== "verb")) return null;
  return { role: "quantity", text: found, number: found === "百分百" ? 100 : 50, factor: 1, unit: "%", measure: "percent" };
};

/** A numeral without a unit is a number only where it is all there is (二十), or large (千亿), or the end reached (降为零). */
const isBareNumeral = (text: string, at: number, end: number, before: Token | undefined): boolean => {
  const written = text.slice(at, end);
  // 破千亿, 超百万
  if (LARGE_NUMERAL.test(written) || (before?.role === "compare" && written.length > 1 && end === text.length)) return true;
  if (at === 0) return end === text.length;
  return written === "零" && "为到至达".includes(text.charAt(at - 1)) && (end === text.length || "，,；;、。(".includes(text.charAt(end)));
};

const hasCountedUnit = (text: string, at: number): boolean => {
  const unit = scanLooseUnit(text, at)?.unit;
  return unit !== undefined && NUMERAL_UNITS.has(unit);
};

/** 两到三家, 三至五年: the unit stands behind the second numeral. */
const isLowEnd = (text: string, end: number): boolean => {
  if (!"到至-~".includes(text.charAt(end) || " ")) return false;
  const high = scanNumeral(text, end + 1);
  return high !== null && hasCountedUnit(text, high.end);
};

export const scanNumeralQuantity = (text: string, at: number, before: Token | undefined): Quantity | null => {
  if (text.charAt(at) === "翻" || text.charAt(at) === "倍") return scanDoubling(text, at);
  const share = scanShare(text, at, before);
  if (share !== null) return share;
  const fraction = scanFraction(text, at) ?? scanPart(text, at);
  if (fraction !== null) return fraction;
  const numeral = scanNumeral(text, at);
  if (numeral === null || "每第".includes(text.charAt(at - 1) || " ")) return null;
  // 上千亿, 几十家 are vague (迈上千亿 is a comparison); 亿 of a rejected 数十亿 is no number either.
  if (before !== undefined && before.role !== "compare" && VAGUE_BEFORE.test(text.charAt(at - 1))) return null;
  // 一点五万亿元: behind a fraction the multiplier is still to come.
  const unit = scanLooseUnit(text, numeral.end);
  const written = text.slice(at, numeral.end);
  if (unit === null && (isBareNumeral(text, at, numeral.end, before) || isLowEnd(text, numeral.end))) return { role: "quantity", text: written, number: numeral.value, factor: 1, measure: "bare" };
  if (unit?.unit === undefined || !NUMERAL_UNITS.has(unit.unit)) return null;
  if (SMALL_NUMERAL.test(written) && written !== "一") return null;
  return { ...unit, role: "quantity", text: written + unit.text, number: numeral.value };
};
