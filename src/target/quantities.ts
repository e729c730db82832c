import { isDigit } from "./characters";
import { scanMultiplier } from "./numerals";
import { looseUnitOf, quantityOf, type LooseUnit, type Quantity, type Token } from "./tokens";
import { ONE_TO_UNIT, scanUnit } from "./units";

/** Numbers in digits with what belongs to them. */

const POINT = 0x2e;

/** Where the decimal number from `at` ends; `at` where there is none. */
export const decimalEnd = (text: string, at: number): number => {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  if (end === at || text.charCodeAt(end) !== POINT || !isDigit(text.charCodeAt(end + 1))) return end;
  end += 1;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
};

/** More digits than these are not counted one by one: the sum would no longer be exact. */
const EXACT_LENGTH = 15;

/** The decimal number that stands there, as Number reads it and several times as fast. */
export const decimalValue = (text: string, at: number, end: number): number => {
  if (end - at > EXACT_LENGTH) return Number(text.slice(at, end));
  let digits = 0;
  let scale = 1;
  let behindPoint = false;
  for (let i = at; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code === POINT) {
      behindPoint = true;
      continue;
    }
    digits = digits * 10 + (code - 0x30);
    if (behindPoint) scale *= 10;
  }
  // Both are whole and exact, so that the quotient is the nearest number there is.
  return digits / scale;
};

export const bare = (text: string, number: number): Quantity => quantityOf(text, number, 1, "", "bare");
export const percent = (text: string, number: number): Quantity => quantityOf(text, number, 1, "%", "percent");

/** The share in percent, with two decimals as shares are written. */
export const share = (text: string, part: number, whole: number): Quantity => percent(text, Number(((part / whole) * 100).toFixed(2)));

/** 5个亿, but 46个亿元以上项目. */
const isMultiplied = (text: string, at: number): boolean => text.charAt(at) === "个" && text.charAt(at + 1) === "亿" && text.charAt(at + 2) !== "元";

/** The number from `at` to `end` with the multiplier and unit behind it. */
export const withUnit = (text: string, at: number, number: number, end: number): Quantity => {
  if (end === text.length) return bare(text.slice(at), number);
  const direct = isMultiplied(text, end) ? null : scanUnit(text, end);
  if (direct !== null) return quantityOf(text.slice(at, end + direct.text.length), number, 1, direct.literal, direct.measure);
  const multiplier = scanMultiplier(text, end);
  if (multiplier === undefined) return bare(text.slice(at, end), number);
  const from = end + multiplier.text.length;
  // 1000亿级 is a class, not so many of one.
  const unit = text.charAt(from) === "级" ? null : scanUnit(text, from);
  const to = unit === null ? from : from + unit.text.length;
  return quantityOf(text.slice(at, to), number, multiplier.value, unit?.literal ?? "", unit?.measure ?? "bare");
};

/** A multiplier, a unit, or both, without a number. */
export const scanLooseUnit = (text: string, at: number): LooseUnit | null => {
  const found = withUnit(text, at, 1, at);
  return found.text === "" ? null : looseUnitOf(found.text, found.factor, found.unit, found.measure);
};

const WIDE_THOUSANDS = /[1-9]\d{0,2}(?:，\d{3})+(?!\d)(?:\.\d+)?/y;

/** 1，200万, 1，200，000: thousands set with full-width commas. A single group without a unit may be a second number. */
const scanWideThousands = (text: string, at: number, before: Token | undefined): Quantity | null => {
  if (at > 0 && before?.role !== "compare") return null;
  WIDE_THOUSANDS.lastIndex = at;
  const digits = WIDE_THOUSANDS.exec(text)?.[0];
  if (digits === undefined) return null;
  const quantity = withUnit(text, at, Number(digits.replaceAll("，", "")), at + digits.length);
  return quantity.text === digits && digits.split("，").length < 3 ? null : quantity;
};

const THOUSANDS = /\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?/y;

const scanThousands = (text: string, at: number): Quantity | null => {
  THOUSANDS.lastIndex = at;
  const digits = THOUSANDS.exec(text)?.[0];
  return digits === undefined ? null : withUnit(text, at, Number(digits.replaceAll(",", "")), at + digits.length);
};

/** 1:1.5, so many of the second for one of the first; 1:1 is written as 2:1 is. */
const ONE_TO = /1:(?!1(?![\d.]))(\d+(?:\.\d+)?)(?![\d:]|\.\d)/y;

const scanOneTo = (text: string, at: number): Quantity | null => {
  ONE_TO.lastIndex = at;
  const found = ONE_TO.exec(text);
  return found === null ? null : quantityOf(found[0], Number(found[1]), 1, ONE_TO_UNIT, "amount");
};

/** 2/3以上, 占1/3: alone or behind a sign, two values could be meant. */
const PART = /([1-9])\/([2-9]|10)(?![\d./万亿千百十每])(?<bounded>及?以[上下内]|左右|的)?/y;

const scanPart = (text: string, at: number, before: Token | undefined): Quantity | null => {
  PART.lastIndex = at;
  const found = PART.exec(text);
  const [part, whole] = [Number(found?.[1]), Number(found?.[2])];
  const led = before?.text === "的" || before?.role === "to" || before?.text === "约占" || (before?.role === "compare" && /^\p{Script=Han}/u.test(before.text));
  if (found === null || part >= whole || !(led || found.groups?.["bounded"] !== undefined)) return null;
  return share(text.slice(at, at + `${part}/${whole}`.length), part, whole);
};

/** 1.2E+3, as spreadsheets write long numbers. */
const EXPONENT = /[Ee]([+-]\d{1,2})(?![\d.])/y;

const scanExponent = (text: string, at: number, end: number): Quantity | null => {
  EXPONENT.lastIndex = end;
  const found = EXPONENT.exec(text);
  if (found === null) return null;
  const to = end + found[0].length;
  return withUnit(text, at, Number(text.slice(at, to)), to);
};

const scanSpecial = (text: string, at: number, end: number, before: Token | undefined): Quantity | null => {
  switch (text.charAt(end)) {
    case "，":
      return scanWideThousands(text, at, before);
    case ",":
      return scanThousands(text, at);
    case ":":
      return scanOneTo(text, at);
    case "/":
      return scanPart(text, at, before);
    case "E":
    case "e":
      return scanExponent(text, at, end);
    default:
      return null;
  }
};

/** The number with its unit that begins here. */
export const scanNumber = (text: string, at: number, before?: Token): Quantity | null => {
  const end = decimalEnd(text, at);
  if (end === at) return null;
  return scanSpecial(text, at, end, before) ?? withUnit(text, at, decimalValue(text, at, end), end);
};
