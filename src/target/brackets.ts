import { plain, type Bracket, type WordOf } from "./tokens";

const OPENING = "([";
const CLOSING = ")]";

/** From an opening bracket to the one that closes it, whatever its kind: people mix them. */
export const scanBracket = (text: string, at: number): Bracket => {
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

/** 123出行交通圈: digits right before a noun, no amount. */
const NAME_WITH_DIGITS = /^"[^\d%‰]*\d{1,4}\p{Script=Han}{2,}(?<!以上|以下|以内|左右)"$/u;

/** "最多跑一次"事项: what stands in quotation marks is a name, unless it is the whole cell or could hold an amount. */
export const scanQuotation = (text: string, at: number): WordOf<"text"> | null => {
  const end = text.indexOf('"', at + 1) + 1;
  const length = end - at;
  if (length < 3 || length > LONGEST_QUOTATION || length === text.length) return null;
  const quoted = text.slice(at, end);
  return /\d/.test(quoted) && !NAME_WITH_DIGITS.test(quoted) ? null : plain(quoted);
};
