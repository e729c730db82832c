import { scanBracket, scanQuotation } from "./brackets";
import { isDigit, isLatin } from "./characters";
import { BASE_STARTS, scanBase, scanSpan, scanTime, SPAN_STARTS, TIME_STARTS } from "./moments";
import { isCircle, latinEnd, placeEnd, scanService } from "./names-with-digits";
import { scanLooseUnit, scanNumber } from "./quantities";
import { NUMERAL_STARTS, scanNumeralQuantity } from "./quantities-in-words";
import { plain, quantityOf, type Quantity, type Token } from "./tokens";
import { WORD_AT } from "./words";

/** What a character may begin, so that nothing is tried in vain: most characters begin nothing. */
const DIGIT = 1;
const LATIN = 2;
const BASE = 4;
const TIME = 8;
const SPAN = 16;
const NUMERAL = 32;
const WORD = 64;
const BRACKET = 128;
const QUOTE = 256;
const DASH = 512;

const BEGINS: Uint16Array = (() => {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => (isDigit(code) ? DIGIT : isLatin(code) ? LATIN : 0));
  const mark = (characters: string, kind: number): void => {
    for (const character of characters) table[character.charCodeAt(0)] = (table[character.charCodeAt(0)] ?? 0) | kind;
  };
  mark(BASE_STARTS, BASE);
  mark(TIME_STARTS, TIME);
  mark(SPAN_STARTS, SPAN);
  mark(NUMERAL_STARTS, NUMERAL);
  mark(WORD_AT.starts, WORD);
  mark("([", BRACKET);
  mark('"', QUOTE);
  mark("-", DASH);
  return table;
})();

const kindAt = (text: string, at: number): number => BEGINS[text.charCodeAt(at)] ?? 0;

/** A dash behind these is the sign of a negative number; behind a number it makes a range. */
const SIGNED_BEHIND: ReadonlySet<Token["role"]> = new Set(["compare", "dash", "to", "approx", "separator"]);

const signed = (text: string, at: number, before: Token | undefined): Quantity | null => {
  if (!isDigit(text.charCodeAt(at + 1))) return null;
  if (before !== undefined && !SIGNED_BEHIND.has(before.role) && before.text !== ":") return null;
  const quantity = scanNumber(text, at + 1);
  return quantity === null ? null : quantityOf(`-${quantity.text}`, -quantity.number, quantity.factor, quantity.unit, quantity.measure);
};

const scanDigits = (text: string, at: number, before: Token | undefined): Token | null => {
  const service = scanService(text, at);
  if (service !== null) return service;
  const quantity = scanNumber(text, at, before);
  if (quantity === null) return null;
  const end = at + quantity.text.length;
  // 5G, 4K
  if (isLatin(text.charCodeAt(end))) return plain(text.slice(at, latinEnd(text, end)));
  const place = placeEnd(quantity, text, end);
  if (place !== null) return plain(text.slice(at, place));
  return isCircle(quantity, text, end) ? plain(quantity.text) : quantity;
};

const scanMoment = (text: string, at: number, kind: number): Token | null =>
  ((kind & BASE) !== 0 ? scanBase(text, at) : null) ?? ((kind & TIME) !== 0 ? scanTime(text, at) : null) ?? ((kind & SPAN) !== 0 ? scanSpan(text, at) : null);

const scan = (text: string, at: number, kind: number, before: Token | undefined): Token | null => {
  if ((kind & (BASE | TIME | SPAN)) !== 0) {
    const moment = scanMoment(text, at, kind);
    if (moment !== null) return moment;
  }
  if ((kind & DIGIT) !== 0) return scanDigits(text, at, before);
  if (before?.role === "bracket") {
    const unit = scanLooseUnit(text, at);
    if (unit !== null) return unit;
  }
  if ((kind & BRACKET) !== 0) return scanBracket(text, at);
  let found: Token | null = null;
  if ((kind & DASH) !== 0) found = signed(text, at, before);
  else if ((kind & QUOTE) !== 0) found = scanQuotation(text, at);
  else if ((kind & NUMERAL) !== 0) found = scanNumeralQuantity(text, at, before);
  return found ?? ((kind & WORD) !== 0 ? WORD_AT.longestAt(text, at) ?? null : null);
};

/** Stands for plain text that is still being gathered. */
const GATHERING = plain("");

/** The text as tokens; what none of the tables knows is gathered as plain text. Every character belongs to one token. */
export const tokenise = (text: string): Token[] => {
  const tokens: Token[] = [];
  let before: Token | undefined;
  let from = 0;
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if ((kind & LATIN) !== 0) {
      at = Math.max(latinEnd(text, at), at + 1);
      before = GATHERING;
      continue;
    }
    const token = kind === 0 && before?.role !== "bracket" ? null : scan(text, at, kind, before);
    if (token === null) {
      at += 1;
      before = GATHERING;
      continue;
    }
    if (from < at) tokens.push(plain(text.slice(from, at)));
    tokens.push(token);
    before = token;
    at += token.text.length;
    from = at;
  }
  if (from < at) tokens.push(plain(text.slice(from, at)));
  return tokens;
};
