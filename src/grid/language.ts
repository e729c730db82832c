/** Languages people read the product in; Chinese is the first. */
export type Language = "zh" | "en";

/** "zh-CN", "zh-TW" → zh; everything else → en, as Excel's display language gives it. */
export const languageOf = (locale: string): Language => (/^zh\b/i.test(locale) ? "zh" : "en");
