import { numeralValue, scanNumeral } from "./numerals";
import { bare, decimalEnd, decimalValue, percent, scanLooseUnit, share } from "./quantities";
import { quantityOf, type Quantity, type Token } from "./tokens";

/** Numbers in words, and the words that lead to a number: 三分之二, 百分之60, 翻一番, 两成, 一半. */

/** What such a number begins with; 翻番 and 倍增 too. */
export const NUMERAL_STARTS = "半零一二两三四五六七八九壹贰叁肆伍十百千万亿翻倍";

/** 百分之 and its kin put the unit before the number. */
const FRACTION_PREFIXES: readonly (readonly [text: string, unit: string, measure: "percent" | "permille" | "amount"])[] = [
  ["百分之", "%", "percent"],
  ["千分之", "‰", "permille"],
  ["十万分之", "1/10万", "amount"],
  ["万分之", "1/万", "amount"],
];

const scanFraction = (text: string, at: number): Quantity | null => {
  for (const [prefix, unit, measure] of FRACTION_PREFIXES) {
    if (!text.startsWith(prefix, at)) continue;
    const from = at + prefix.length;
    const digitsEnd = decimalEnd(text, from);
    const found = digitsEnd === from ? scanNumeral(text, from) : { value: decimalValue(text, from, digitsEnd), end: digitsEnd };
    if (found === null) return null;
    return quantityOf(text.slice(at, found.end), found.value, 1, unit, measure);
  }
  return null;
};

const PART = /([二三四五六七八九十])分之([一二三四五六七八九])/y;

const scanPart = (text: string, at: number): Quantity | null => {
  PART.lastIndex = at;
  const found = PART.exec(text);
  const [whole, part] = [numeralValue(found?.[1] ?? ""), numeralValue(found?.[2] ?? "")];
  if (found === null || whole === null || part === null || part >= whole) return null;
  return share(found[0], part, whole);
};

/** 七成五: so many hundredths besides. */
const TENTHS = /([一二三四五六七八九])成([一二三四五六七八九])(?=$|[，,；;、。()]|以|左右)/y;

const scanTenths = (text: string, at: number): Quantity | null => {
  TENTHS.lastIndex = at;
  const found = TENTHS.exec(text);
  const [tenths, hundredths] = [numeralValue(found?.[1] ?? ""), numeralValue(found?.[2] ?? "")];
  return found === null || tenths === null || hundredths === null ? null : percent(found[0], tenths * 10 + hundredths);
};

/** 翻番, 翻两番, 倍增; 倍增计划 is a name. */
const DOUBLING = /翻(?:番|倍|(?<times>[一二两三四五1-5])番)|倍增(?=$|[，,；;、。(]|以上|左右)/y;

const scanDoubling = (text: string, at: number): Quantity | null => {
  DOUBLING.lastIndex = at;
  const found = DOUBLING.exec(text);
  if (found === null) return null;
  const times = found.groups?.["times"] ?? "一";
  return quantityOf(found[0], numeralValue(times) || Number(times), 1, "番", "doublings");
};

/** Shares that have a name; 半 alone only behind 过, 超 or 减. */
const SHARE = /一半|半数|百分百|半(?=$|[，,；;、。()])/y;

const scanShare = (text: string, at: number, before: Token | undefined): Quantity | null => {
  SHARE.lastIndex = at;
  const found = SHARE.exec(text)?.[0];
  if (found === undefined || (found === "半" && before?.role !== "compare" && before?.role !== "verb")) return null;
  return percent(found, found === "百分百" ? 100 : 50);
};

/** A numeral counts as a number only before these: 三成, 五个, 万亿元; not 一体化, 三级. */
const NUMERAL_UNITS: ReadonlySet<string> = new Set(
  "成 番 倍 百分点 个百分点 % 元 美元 斤 吨 千瓦 岁 个 家 所 项 人 人次 名 座 处 件 张 亩 公里 户 台 辆 小时 分钟 天 年 平方米 立方米".split(" "),
);
/** One of something in running text is an article, not an amount: 再上一个新台阶, 每万人. */
const SMALL_NUMERAL = /^[百千万亿]$/;
/** 破千亿: large enough to be a number without a unit. */
const LARGE_NUMERAL = /^[十百千万]亿$/;
const VAGUE_BEFORE = /[上几数点零一二两三四五六七八九十百千万亿]/;

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

const scanCounted = (text: string, at: number, before: Token | undefined): Quantity | null => {
  const numeral = scanNumeral(text, at);
  if (numeral === null || "每第".includes(text.charAt(at - 1) || " ")) return null;
  // 上千亿, 几十家 are vague (迈上千亿 is a comparison); 亿 of a rejected 数十亿 is no number either.
  if (before !== undefined && before.role !== "compare" && VAGUE_BEFORE.test(text.charAt(at - 1))) return null;
  // 一点五万亿元: behind a fraction the multiplier is still to come.
  const unit = scanLooseUnit(text, numeral.end);
  const written = text.slice(at, numeral.end);
  if (unit === null && (isBareNumeral(text, at, numeral.end, before) || isLowEnd(text, numeral.end))) return bare(written, numeral.value);
  if (unit === null || !NUMERAL_UNITS.has(unit.unit) || SMALL_NUMERAL.test(written)) return null;
  return quantityOf(written + unit.text, numeral.value, unit.factor, unit.unit, unit.measure);
};

/** Numbers that are told by their second character: 百分之六十, 三分之二, 七成五, 一半. */
const scanShaped = (text: string, at: number, before: Token | undefined): Quantity | null => {
  switch (text.charAt(at + 1)) {
    case "分":
      return scanShare(text, at, before) ?? scanFraction(text, at) ?? scanPart(text, at);
    case "万":
      return scanFraction(text, at);
    case "成":
      return scanTenths(text, at);
    case "半":
      return scanShare(text, at, before);
    default:
      return null;
  }
};

export const scanNumeralQuantity = (text: string, at: number, before: Token | undefined): Quantity | null => {
  switch (text.charAt(at)) {
    case "翻":
    case "倍":
      return scanDoubling(text, at);
    case "半":
      return scanShare(text, at, before);
    default:
      return scanShaped(text, at, before) ?? scanCounted(text, at, before);
  }
};
