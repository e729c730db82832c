import { scanMoment } from "./moments";
import { scanLooseUnit, scanNumber, scanNumeralQuantity } from "./quantities";
import type { Bracket, Quantity, Token } from "./tokens";
import { WORDS, type Word } from "./words";

/** Words by their first character, longest first. */
const BY_FIRST: ReadonlyMap<string, readonly Word[]> = (() => {
  const map = new Map<string, Word[]>();
  for (const word of WORDS) map.set(word.text.charAt(0), [...(map.get(word.text.charAt(0)) ?? []), word]);
  for (const list of map.values()) list.sort((a, b) => b.text.length - a.text.length);
  return map;
})();

const LETTERS = /[A-Za-z]+[-_&A-Za-z₀-₉]*/y;
const LETTERS_AND_DIGITS = /[A-Za-z]+[-_&A-Za-z₀-₉]*(?:\d+(?:\.\d+)?[A-Za-z]*)*/y;
/** Names that take digits, whatever follows: PM2.5年均浓度 is no two and a half years. */
const NUMBERED = /^(?:[A-Za-z]|PM|CO|SO|NO|NH|IPv)$/i;

/** The plan's own five years, before a change over them: 五年累计, 5年新增. */
const FIVE_YEARS = /[五5]年(?:内|间|来)?(?=(?<yearly>年均|平均)|累计|累积|新增|净增|增|减|下降|降低|提高|提升|翻)/y;

const scanPeriod = (text: string, at: number): Token | null => {
  if (text.charAt(at) !== "五" && text.charAt(at) !== "5") return null;
  FIVE_YEARS.lastIndex = at;
  const found = FIVE_YEARS.exec(text);
  if (found === null || digitAt(text, at - 1) || text.charAt(at - 1) === ".") return null;
  return found.groups?.["yearly"] === undefined ? { role: "per", text: found[0], per: "period" } : { role: "time", text: found[0] };
};

/** Telephone numbers of services are names: 12345热线, 120急救. */
const SERVICE = /(?:123\d\d|1[12]\d)(?="?(?:政务|服务|便民|热线|平台|接处?警|报警|急救|指挥))/y;

const scanService = (text: string, at: number): Token | null => {
  if (text.charAt(at) !== "1") return null;
  SERVICE.lastIndex = at;
  const found = SERVICE.exec(text)?.[0];
  return found === undefined ? null : { role: "text", text: found };
};

const digitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
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

const LONGEST_QUOTATION = 24;

/** "最多跑一次"事项: what stands in quotation marks is a name, unless it is the whole cell or holds digits. */
const scanQuotation = (text: string, at: number): Token | null => {
  if (text.charAt(at) !== '"') return null;
  const end = text.indexOf('"', at + 1) + 1;
  const length = end - at;
  if (length < 3 || length > LONGEST_QUOTATION || length === text.length) return null;
  const quoted = text.slice(at, end);
  return /\d/.test(quoted) ? null : { role: "text", text: quoted };
};

const scanWord = (text: string, at: number): Word | null => {
  const words = BY_FIRST.get(text.charAt(at));
  if (words === undefined) return null;
  for (const word of words) if (text.startsWith(word.text, at)) return word;
  return null;
};

/** A name in Latin letters with the digits that belong to it: PM2.5, R&D, 5G. */
const latinEnd = (text: string, at: number): number => {
  LETTERS_AND_DIGITS.lastIndex = at;
  const whole = LETTERS_AND_DIGITS.exec(text)?.[0] ?? "";
  LETTERS.lastIndex = at;
  const letters = LETTERS.exec(text)?.[0] ?? "";
  if (whole === letters || NUMBERED.test(letters)) return at + whole.length;
  // VOCs2000吨: a number with a unit is no part of the name.
  const quantity = scanNumber(text, at + letters.length);
  const counted = quantity !== null && (quantity.measure !== "bare" || quantity.factor !== 1);
  return at + (counted ? letters.length : whole.length);
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
    const service = scanService(text, at);
    if (service !== null) return service;
    const quantity = scanNumber(text, at, before);
    if (quantity === null || !isLatin(text, at + quantity.text.length)) return quantity;
    const end = latinEnd(text, at + quantity.text.length);
    return { role: "text", text: text.slice(at, end) };
  }
  if (before?.role === "bracket") {
    const unit = scanLooseUnit(text, at);
    if (unit !== null) return unit;
  }
  return signed(text, at, before) ?? scanQuotation(text, at) ?? scanBracket(text, at) ?? scanNumeralQuantity(text, at, before) ?? scanWord(text, at);
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

