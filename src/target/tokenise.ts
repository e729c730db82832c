import { scanBracket, scanQuotation } from "./brackets";
import { MOMENT_STARTS, scanMoment, scanPeriod } from "./moments";
import { latinEnd, scanService } from "./names-with-digits";
import { NUMERAL_STARTS, scanLooseUnit, scanNumber, scanNumeralQuantity } from "./quantities";
import { scanWord, WORD_STARTS } from "./scan-word";
import type { Quantity, Token } from "./tokens";

/** What a character may begin, so that nothing is tried in vain: most characters begin nothing. */
const DIGIT = 1;
const LATIN = 2;
const MOMENT = 4;
const NUMERAL = 8;
const WORD = 16;
const BRACKET = 32;
const QUOTE = 64;
const DASH = 128;

const BEGINS: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  const mark = (characters: string, kind: number): void => {
    for (const character of characters) table[character.charCodeAt(0)] = (table[character.charCodeAt(0)] ?? 0) | kind;
  };
  mark("0123456789", DIGIT);
  mark("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", LATIN);
  mark(MOMENT_STARTS, MOMENT);
  mark(NUMERAL_STARTS, NUMERAL);
  mark(String.fromCharCode(...WORD_STARTS), WORD);
  mark("([", BRACKET);
  mark('"', QUOTE);
  mark("-", DASH);
  return table;
})();

const kindAt = (text: string, at: number): number => BEGINS[text.charCodeAt(at)] ?? 0;

/** A dash behind these is the sign of a negative number; behind a number it makes a range. */
const SIGNED_BEHIND: ReadonlySet<Token["role"]> = new Set(["compare", "dash", "to", "approx", "separator"]);

const signed = (text: string, at: number, before: Token | undefined): Quantity | null => {
  if ((kindAt(text, at + 1) & DIGIT) === 0) return null;
  if (before !== undefined && !SIGNED_BEHIND.has(before.role) && before.text !== ":") return null;
  const quantity = scanNumber(text, at + 1);
  return quantity === null ? null : { ...quantity, number: -quantity.number, text: `-${quantity.text}` };
};

const scanDigits = (text: string, at: number, before: Token | undefined): Token | null => {
  const service = scanService(text, at);
  if (service !== null) return service;
  const quantity = scanNumber(text, at, before);
  if (quantity === null || (kindAt(text, at + quantity.text.length) & LATIN) === 0) return quantity;
  // 5G, 4K
  return { role: "text", text: text.slice(at, latinEnd(text, at + quantity.text.length)) };
};

const scan = (text: string, at: number, kind: number, before: Token | undefined): Token | null => {
  if ((kind & MOMENT) !== 0) {
    const moment = scanMoment(text, at) ?? scanPeriod(text, at);
    if (moment !== null) return moment;
  }
  if ((kind & DIGIT) !== 0) return scanDigits(text, at, before);
  if (before?.role === "bracket") {
    const unit = scanLooseUnit(text, at);
    if (unit !== null) return unit;
  }
  let found: Token | null = null;
  if ((kind & DASH) !== 0) found = signed(text, at, before);
  if ((kind & QUOTE) !== 0) found = scanQuotation(text, at);
  if ((kind & BRACKET) !== 0) return scanBracket(text, at);
  if ((kind & NUMERAL) !== 0) found = scanNumeralQuantity(text, at, before);
  return found ?? ((kind & WORD) !== 0 ? scanWord(text, at) : null);
};

/** Stands for plain text that is still being gathered. */
const PLAIN: Token = { role: "text", text: "" };

/** The text as tokens; what none of the tables knows is gathered as plain text. Every character belongs to one token. */
export const tokenise = (text: string): Token[] => {
  const tokens: Token[] = [];
  let before: Token | undefined;
  let plain = 0;
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if ((kind & LATIN) !== 0) {
      at = Math.max(latinEnd(text, at), at + 1);
      before = PLAIN;
      continue;
    }
    const token = kind === 0 && before?.role !== "bracket" ? null : scan(text, at, kind, before);
    if (token === null) {
      at += 1;
      before = PLAIN;
      continue;
    }
    if (plain < at) tokens.push({ role: "text", text: text.slice(plain, at) });
    tokens.push(token);
    before = token;
    at += token.text.length;
    plain = at;
  }
  if (plain < at) tokens.push({ role: "text", text: text.slice(plain, at) });
  return tokens;
};
