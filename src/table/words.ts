/** Text of cells, reduced to what matters when it is compared. */

/** Most cells hold nothing that has to be brought to half width or closed up. */
const COMPACT = /^[\u4e00-\u9fff!-~“”‘’、。—]*$/;

/** Half-width, without any white space: "２０２５ 年" → "2025年". */
export const compact = (text: string): string => (COMPACT.test(text) ? text : text.normalize("NFKC").replace(/[\s\u200b\ufeff]+/g, ""));

/** A blank cell, or one with nothing but dashes, slashes or dots: the field's ways to say that there is no value. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  const isWord = first >= 0x4e00 && first <= 0x9fff || first >= 0x30 && first <= 0x39;
  return !isWord && BLANK.test(text);
}

const BLANK = /^[\s\u200b\ufeff\-‐‑‒–—―─－_/／\\.…·]*$/;

const SPACE_NOT_BETWEEN_LATIN = /(?<![A-Za-z0-9,;])\s+|\s+(?![A-Za-z0-9])/g;

/** Takes away line breaks and stray spaces ("医疗卫生机构中医 执业" → "医疗卫生机构中医执业"), not those between Latin words. */
export const unbroken = (text: string): string => (!/[\s\u200b\ufeff]/.test(text) ? text :
  text.replace(/[\u200b\ufeff]/g, "").trim().replace(/\s+/g, " ").replace(SPACE_NOT_BETWEEN_LATIN, ""));

/** Half-width and without quotation marks: “十四五”规划 → 十四五规划. */
export const unquoted = (text: string): string => compact(text).replace(/["'“”‘’「」『』《》〈〉]/g, "");

const MOST_REMEMBERED = 4_000;

/** Gives again what was worked out of the same text; a table says few things in many cells. */
export function remembering<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = work(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, value);
    return value;
  };
}
