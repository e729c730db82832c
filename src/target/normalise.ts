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

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** An ideographic full stop or a raised dot: between two digits they are a decimal point. */
const isPoint = (code: number): boolean => code === 0x3002 || code === 0xb7 || code === 0xff61;

/** Two digits with only space between them stay apart: they may be two numbers. */
const withoutSpaces = (text: string): string => {
  let out = "";
  let gap = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === SPACE) {
      gap = out !== "";
      continue;
    }
    if (gap && isDigit(code) && isDigit(out.charCodeAt(out.length - 1))) out += " ";
    gap = false;
    out += text.charAt(i);
  }
  return out;
};

const withDecimalPoints = (text: string): string => {
  let out = "";
  let from = 0;
  for (let i = 1; i < text.length - 1; i += 1) {
    const code = text.charCodeAt(i);
    if (!isPoint(code)) continue;
    if (!isDigit(text.charCodeAt(i - 1)) || !isDigit(text.charCodeAt(i + 1))) continue;
    out += `${text.slice(from, i)}.`;
    from = i + 1;
  }
  return out + text.slice(from);
};

/** Marks what is not in its one spelling, and spaces and points, which depend on what stands beside them. */
const ODD: Uint8Array = Uint8Array.from(SPELT, (spelt, code) => (spelt !== code || code === SPACE || isPoint(code) ? 1 : 0));

/** How much of the text stands as it should already. */
const lengthSpelt = (text: string): number => {
  for (let i = 0; i < text.length; i += 1) if (ODD[text.charCodeAt(i)] === 1) return i;
  return text.length;
};

/** The text in its one spelling; line breaks stay, since they may part two values. */
export const normalise = (text: string): string => {
  const start = lengthSpelt(text);
  if (start === text.length) return text;
  const codes: number[] = [];
  let spaces = false;
  let points = false;
  for (let i = start; i < text.length; i += 1) {
    const code = SPELT[text.charCodeAt(i)] ?? DROPPED;
    if (code === DROPPED) continue;
    if (code === SPACE) spaces = true;
    else if (isPoint(code)) points = true;
    codes.push(code);
  }
  // At once: a string that grows by single characters is a rope, slow to read. Callers bound its length.
  let out = text.slice(0, start) + String.fromCharCode(...codes);
  if (spaces) out = withoutSpaces(out);
  return points ? withDecimalPoints(out) : out;
};
