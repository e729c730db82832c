/**
 * Prose made easy to search: half-width, without spaces and line breaks, every character still knowing where it stood.
 */
export interface FlatText {
  /** One spelling: half-width digits and brackets, full-width commas. */
  readonly text: string;
  /** The same characters as they were written; as long as `text`. */
  readonly written: string;
  /** Place in the source of every character. */
  readonly places: readonly number[];
}

const FULL_WIDTH_OFFSET = 0xfee0;
const SPELLINGS: Readonly<Record<string, string>> = {
  ",": "，", ";": "；", "，": "，", "；": "；", "﹪": "%", "∶": ":", "︰": ":", "〜": "~", "∼": "~", "／": "/",
  "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "─": "-", "\"": "”", "＂": "”",
};

/** What converters and layout leave between the words: bookmarks, footnote marks, Markdown's stars. */
const NOISE = /\[(?:bookmark:[^\]\n]{0,80}|\d{1,3})\]|\*{2,}/y;
/** White space, and the bars that text files draw around boxes. */
const SPACE = /[\s|\u200b-\u200d\u2060\ufeff]/;
const DIGIT = /[0-9０-９]/;

/** Most of a text: needs no second look. */
const isHan = (character: string): boolean => character >= "\u4e00" && character <= "\u9fff";

const spell = (character: string): string => {
  const known = SPELLINGS[character];
  if (known !== undefined) return known;
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - FULL_WIDTH_OFFSET) : character;
};

/** Flattens the spans of the source, one behind the other. */
export function flatten(source: string, spans: readonly (readonly [from: number, to: number])[]): FlatText {
  const text: string[] = [];
  const written: string[] = [];
  const places: number[] = [];
  for (const [from, to] of spans) {
    for (let at = from; at < to; at++) {
      const character = source.charAt(at);
      if (isHan(character)) {
        push(character, character, at);
        continue;
      }
      if (character === "[" || character === "*") {
        NOISE.lastIndex = at;
        const noise = NOISE.exec(source);
        if (noise !== null) {
          at += noise[0].length - 1;
          continue;
        }
      }
      if (SPACE.test(character)) continue;
      const spaced = at > from && SPACE.test(source.charAt(at - 1)) && DIGIT.test(character) && DIGIT.test(written.at(-1) ?? "");
      if (spaced) push(" ", " ", at - 1);
      push(inNumber(source, at) ?? spell(character), character, at);
    }
  }
  return { text: text.join(""), written: written.join(""), places };

  function push(spelt: string, character: string, at: number): void {
    text.push(spelt);
    written.push(character);
    places.push(at);
  }
}

/** A sentence that ends with a number, before one that begins with a year. */
const YEAR_AFTER = /^(?:19|20)[0-9]{2}年/;

/** "1,200" keeps its comma, and "76。7" is 76.7: marks between two digits belong to the number. */
function inNumber(source: string, at: number): string | null {
  const character = source.charAt(at);
  if (!",。．".includes(character) || !DIGIT.test(source.charAt(at - 1)) || !DIGIT.test(source.charAt(at + 1))) return null;
  if (character === "。" && YEAR_AFTER.test(source.slice(at + 1, at + 6))) return null;
  if (character === "。" || character === "．") return ".";
  return character === "," && /^[0-9]{3}(?![0-9])/.test(source.slice(at + 1, at + 5)) ? "," : null;
}
