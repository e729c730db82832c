import { isDigit } from "./characters";

/**
 * One spelling for the many ways a cell writes the same thing: full- and half-width signs, odd spaces,
 * thin typing errors. Meaning is not touched here.
 */

/** Each character of the key is written as the value. Full-width ASCII goes by its offset and is not listed. */
const SPELLINGS: Readonly<Record<string, string>> = {
  "⩾≧": "≥",
  "⩽≦": "≤",
  "﹥〉": ">",
  "﹤〈": "<",
  "﹪٪": "%",
  "∶︰﹕꞉": ":",
  "‐‑‒–—―−─﹣": "-",
  "∼〜⁓∽": "~",
  "﹝［〔【": "[",
  "﹞］〕】": "]",
  "﹙": "(",
  "﹚": ")",
  "∕⁄": "/",
  "“”„‟〝〞": '"',
  "‘’": "'",
  "⇒⟶➔➡": "→",
  // Footnote marks.
  "①②③④⑤⑥⑦⑧⑨⑩¹⁴⁵⁶⁷⁸⁹": "*",
  "〇": "零",
  "•∙⋅": "·",
  "\r\v\f\u0085\u2028\u2029": "\n",
  "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000": " ",
};

/** Full-width signs that keep their own spelling: "1，200" must not become the thousands of "1,200". */
const KEPT = "，；";

const FULL_WIDTH_OFFSET = 0xfee0;
const DROPPED = 0;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const DECIMAL_POINT = 0x2e;

const codeOf = (character: string): number => character.charCodeAt(0);

/** Where every UTF-16 unit goes. */
const SPELT: Uint16Array = (() => {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (let code = 0; code < SPACE; code += 1) table[code] = DROPPED;
  for (const code of [0x7f, 0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfe0e, 0xfe0f, 0xfeff]) table[code] = DROPPED;
  for (let code = 0xff01; code <= 0xff5e; code += 1) table[code] = code - FULL_WIDTH_OFFSET;
  for (const kept of KEPT) table[codeOf(kept)] = codeOf(kept);
  for (const [from, to] of Object.entries(SPELLINGS)) {
    for (const character of from) table[codeOf(character)] = codeOf(to);
  }
  table[LINE_FEED] = LINE_FEED;
  return table;
})();

const isPoint = (code: number | undefined): boolean => code === 0x3002 || code === 0xb7 || code === 0xff61;

/** What stands between two digits: a space parts two numbers, a full stop or raised dot is a decimal point. */
const beforeDigit = (codes: number[], gap: boolean): void => {
  const last = codes.length - 1;
  if (gap && isDigit(codes[last] ?? 0)) codes.push(SPACE);
  else if (last > 0 && isPoint(codes[last]) && isDigit(codes[last - 1] ?? 0)) codes[last] = DECIMAL_POINT;
};

/**
 * The text in its one spelling. Spaces go, but two digits with only space between them stay apart: they may be two
 * numbers. Line breaks stay, since they may part two values. Callers bound the length.
 * Always a text of its own making: the engine has half a dozen kinds of string, and is fast where it meets but a few.
 */
export const normalise = (text: string): string => {
  const codes: number[] = [];
  const { length } = text;
  let gap = false;
  for (let i = 0; i < length; i += 1) {
    const code = SPELT[text.charCodeAt(i)] ?? DROPPED;
    if (code === DROPPED) continue;
    if (code === SPACE) {
      gap = true;
      continue;
    }
    if (isDigit(code) && codes.length > 0) beforeDigit(codes, gap);
    codes.push(code);
    gap = false;
  }
  return String.fromCharCode(...codes);
};
