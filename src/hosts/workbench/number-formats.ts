/**
 * numfmt as Univer gets it (webpack.config.js): Univer asks of every text cell, each time it is drawn, whether it could be
 * a date, a time or a number, to mark it, which is turned off; that took half the time of drawing a sheet. Most texts of a
 * plan are told at once to be none.
 */
import { parseDate as dateOf, parseNumber as numberOf, parseTime as timeOf } from "numfmt";

export * from "numfmt";

/** Without a digit there is no value, and none holds one of these: Chinese, and what stands beside a target's number. */
const isPlainly = (text: string): boolean => !/\d/.test(text) || /[\u3400-\u9fff≥≤＞＜≧≦～—‰，。、；：（）]/.test(text);

/** Texts whose answers are kept: those of what is in view, and of a screen or two beside it. */
const KEPT = 4_000;

/** Months have Chinese names where a locale is asked for. Without options a text always has the same answer. */
function quickly(parse: typeof dateOf): typeof dateOf {
  const answers = new Map<string, ReturnType<typeof dateOf>>();
  return (text, options) => {
    if (options !== undefined || typeof text !== "string") return options?.locale === undefined && isPlainly(text) ? null : parse(text, options);
    if (isPlainly(text)) return null;
    const known = answers.get(text);
    if (known !== undefined) return known && { ...known };
    const answer = parse(text) ?? null;
    if (answers.size >= KEPT) answers.clear();
    answers.set(text, answer);
    return answer && { ...answer };
  };
}

export const parseDate = quickly(dateOf);
export const parseTime = quickly(timeOf);
export const parseNumber = quickly(numberOf);
