/** Languages people read the product in; Chinese is the first. */
export type Language = "zh" | "en";

/** "zh-CN", "zh-TW" → zh; everything else → en, as Excel's display language gives it. */
export const languageOf = (locale: string): Language => (/^zh\b/i.test(locale) ? "zh" : "en");

/** "1 row", "2 rows": a count with its English noun. `many` where an s is not enough. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
