/** Text of cells, reduced to what matters when it is compared. */

/** Half-width, without any white space: "２０２５ 年" → "2025年". */
export const compact = (text: string): string => text.normalize("NFKC").replace(/[\s\u200b\ufeff]+/g, "");

/** A blank cell, or one with nothing but dashes, slashes or dots: the field's ways to say that there is no value. */
export const isBlank = (text: string): boolean => /^[\s\u200b\ufeff\-‐‑‒–—―─－_/／\\.…·]*$/.test(text);

const SPACE_NOT_BETWEEN_LATIN = /(?<![A-Za-z0-9,;])\s+|\s+(?![A-Za-z0-9])/g;

/** Takes away line breaks and stray spaces ("医疗卫生机构中医 执业" → "医疗卫生机构中医执业"), not those between Latin words. */
export const unbroken = (text: string): string =>
  text.replace(/[\u200b\ufeff]/g, "").trim().replace(/\s+/g, " ").replace(SPACE_NOT_BETWEEN_LATIN, "");

/** Half-width and without quotation marks: “十四五”规划 → 十四五规划. */
export const unquoted = (text: string): string => compact(text).replace(/["'“”‘’「」『』《》〈〉]/g, "");
