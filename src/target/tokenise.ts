import { scanMoment } from "./moments";
import { scanMultiplier, scanNumeral } from "./numerals";
import type { Bracket, LooseUnit, Quantity, Token } from "./tokens";
import { scanUnit } from "./units";
import { WORDS, type Word } from "./words";

/** Words by their first character, longest first. */
const BY_FIRST: ReadonlyMap<string, readonly Word[]> = (() => {
  const map = new Map<string, Word[]>();
  for (const word of WORDS) map.set(word.text.charAt(0), [...(map.get(word.text.charAt(0)) ?? []), word]);
  for (const list of map.values()) list.sort((a, b) => b.text.length - a.text.length);
  return map;
})();

const NUMBER = /\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?|\d+(?:\.\d+)?/y;
/** 百分之 and its kin put the unit before the number. */
const FRACTION_PREFIXES: readonly (readonly [text: string, unit: string, measure: "percent" | "permille" | "amount"])[] = [
  ["百分之", "%", "percent"],
  ["千分之", "‰", "permille"],
  ["十万分之", "1/10万", "amount"],
  ["万分之", "1/万", "amount"],
];
const NUMERAL_START = /[零一二两三四五六七八九壹贰叁肆伍十百千万亿]/;
/** A numeral counts as a number only before these: 三成, 五个, 万亿元; not 一体化, 三级. */
const NUMERAL_UNITS: ReadonlySet<string> = new Set(
  "成 番 倍 百分点 个百分点 % 元 美元 斤 吨 千瓦 岁 个 家 所 项 人 人次 名 座 处 件 张 亩 公里 户 台 辆 小时 分钟 天 年 平方米 立方米".split(" "),
);
/** One of something in running text is an article, not an amount: 再上一个新台阶, 每万人. */
const SMALL_NUMERAL = /^[一百千万亿]$/;
/** 破千亿: large enough to be a number without a unit. */
const LARGE_NUMERAL = /^[十百千万]亿$/;
const LATIN = /[A-Za-z]+[-_&A-Za-z₀-₉]*(?:\d+(?:\.\d+)?[A-Za-z]*)*/y;

/** The plan's own five years, before a change over them: 五年累计, 5年新增. */
const FIVE_YEARS = /[五5]年(?:内|间|来)?(?=累计|累积|新增|净增|增|减|下降|降低|提高|提升|翻)/y;

const scanPeriod = (text: string, at: number): Word | null => {
  if (text.charAt(at) !== "五" && text.charAt(at) !== "5") return null;
  FIVE_YEARS.lastIndex = at;
  const found = FIVE_YEARS.exec(text)?.[0];
  return found === undefined || digitAt(text, at - 1) || text.charAt(at - 1) === "." ? null : { role: "per", text: found, per: "period" };
};

const digitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
};

/** Number, multiplier and unit from `at`, where the number itself ends at `end`. */
const withUnit = (text: string, at: number, number: number, end: number): Quantity => {
  if (end === text.length) return { role: "quantity", text: text.slice(at), number, factor: 1, measure: "bare" };
  const unit = loose(text, end);
  if (unit === null) return { role: "quantity", text: text.slice(at, end), number, factor: 1, measure: "bare" };
  const { factor, measure } = unit;
  const written = text.slice(at, end + unit.text.length);
  return unit.unit === undefined
    ? { role: "quantity", text: written, number, factor, measure }
    : { role: "quantity", text: written, number, factor, unit: unit.unit, measure };
};

/** A multiplier, a unit, or both. */
const loose = (text: string, at: number): LooseUnit | null => {
  const direct = scanUnit(text, at);
  if (direct !== null) return { role: "unit", text: text.slice(at, direct.end), factor: 1, unit: direct.literal, measure: direct.measure };
  const multiplier = scanMultiplier(text, at);
  if (multiplier === null) return null;
  const unit = scanUnit(text, multiplier.end);
  if (unit === null) return { role: "unit", text: text.slice(at, multiplier.end), factor: multiplier.value, measure: "bare" };
  return { role: "unit", text: text.slice(at, unit.end), factor: multiplier.value, unit: unit.literal, measure: unit.measure };
};

const scanNumber = (text: string, at: number): Quantity | null => {
  NUMBER.lastIndex = at;
  const digits = NUMBER.exec(text)?.[0];
  return digits === undefined ? null : withUnit(text, at, Number(digits.includes(",") ? digits.replaceAll(",", "") : digits), at + digits.length);
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

const scanNumeralQuantity = (text: string, at: number): Quantity | null => {
  const doubling = text.startsWith("翻番", at) || text.startsWith("翻倍", at);
  if (doubling) return { role: "quantity", text: text.slice(at, at + 2), number: 1, factor: 1, unit: "番", measure: "doublings" };
  if (!NUMERAL_START.test(text.charAt(at))) return null;
  if (text.startsWith("一半", at)) return { role: "quantity", text: "一半", number: 50, factor: 1, unit: "%", measure: "percent" };
  const fraction = scanFraction(text, at);
  if (fraction !== null) return fraction;
  const numeral = scanNumeral(text, at);
  if (numeral === null || "每第".includes(text.charAt(at - 1) || " ")) return null;
  const unit = scanUnit(text, numeral.end);
  const written = text.slice(at, numeral.end);
  if (unit === null && LARGE_NUMERAL.test(written)) return { role: "quantity", text: written, number: numeral.value, factor: 1, measure: "bare" };
  if (unit === null || !NUMERAL_UNITS.has(unit.literal)) return null;
  if (SMALL_NUMERAL.test(written) && written !== "一") return null;
  return { role: "quantity", text: text.slice(at, unit.end), number: numeral.value, factor: 1, unit: unit.literal, measure: unit.measure };
};

const OPENING = "([";
const CLOSING = ")]";

/** From an opening bracket to the one that closes it, whatever its kind: people mix them. */
const scanBracket = (text: string, at: number): Bracket | null => {
  if (!OPENING.includes(text.charAt(at))) return null;
  let depth = 0;
  for (let i = at; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (OPENING.includes(character)) depth += 1;
    if (CLOSING.includes(character)) depth -= 1;
    if (depth > 0) continue;
    const square = text.charAt(at) === "[" || character === "]";
    return { role: "bracket", text: text.slice(at, i + 1), square, inner: text.slice(at + 1, i) };
  }
  return { role: "bracket", text: text.slice(at), square: text.charAt(at) === "[", inner: text.slice(at + 1) };
};

const scanWord = (text: string, at: number): Word | null => {
  const words = BY_FIRST.get(text.charAt(at));
  if (words === undefined) return null;
  for (const word of words) if (text.startsWith(word.text, at)) return word;
  return null;
};

/** A name in Latin letters with the digits that belong to it: PM2.5, R&D, 5G. */
const latinEnd = (text: string, at: number): number => {
  LATIN.lastIndex = at;
  return at + (LATIN.exec(text)?.[0].length ?? 0);
};

const isLatin = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at) | 0x20;
  return code >= 0x61 && code <= 0x7a;
};

/** A dash behind these is the sign of a negative number; behind a number it makes a range. */
const SIGNED_BEHIND: ReadonlySet<Token["role"]> = new Set(["compare", "dash", "to", "approx", "separator"]);


const signed = (text: string, at: number, before: Token | undefined): Quantity | null => {
  if (text.charAt(at) !== "-" || !digitAt(text, at + 1)) return null;
  if (before !== undefined && !SIGNED_BEHIND.has(before.role) && before.text !== ":") return null;
  const quantity = scanNumber(text, at + 1);
  return quantity === null ? null : { ...quantity, number: -quantity.number, text: `-${quantity.text}` };
};

const scan = (text: string, at: number, before: Token | undefined): Token | null => {
  const moment = scanMoment(text, at) ?? scanPeriod(text, at);
  if (moment !== null) return moment;
  if (digitAt(text, at)) {
    const quantity = scanNumber(text, at);
    if (quantity === null || !isLatin(text, at + quantity.text.length)) return quantity;
    const end = latinEnd(text, at + quantity.text.length);
    return { role: "text", text: text.slice(at, end) };
  }
  if (before?.role === "bracket") {
    const unit = loose(text, at);
    if (unit !== null) return unit;
  }
  return signed(text, at, before) ?? scanBracket(text, at) ?? scanNumeralQuantity(text, at) ?? scanWord(text, at);
};

/** Stands for plain text that is still being gathered. */
const PLAIN: Token = { role: "text", text: "" };

/** The text as tokens; what none of the tables knows is gathered as plain text. Every character belongs to one token. */
export const tokenise = (text: string): Token[] => {
  const tokens: Token[] = [];
  let plain = 0;
  let at = 0;
  const flush = (): void => {
    if (plain < at) tokens.push({ role: "text", text: text.slice(plain, at) });
  };
  while (at < text.length) {
    if (isLatin(text, at)) {
      at = Math.max(latinEnd(text, at), at + 1);
      continue;
    }
    const token = scan(text, at, plain < at ? PLAIN : tokens.at(-1));
    if (token === null) {
      at += 1;
      continue;
    }
    flush();
    tokens.push(token);
    at += token.text.length;
    plain = at;
  }
  flush();
  return tokens;
};

