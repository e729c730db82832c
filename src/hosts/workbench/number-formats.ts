/**
 * numfmt as Univer gets it (webpack.config.js): Univer asks of every text cell, each time it is drawn, whether it could be
 * a date, a time or a number, to mark it, which is turned off; that took half the time of drawing a sheet. Most texts of a
 * plan are told at once to be none.
 */
import { parseDate as dateOf, parseNumber as numberOf, parseTime as timeOf } from "numfmt";

export * from "numfmt";

/** Without a digit there is no value, and none holds one of these: Chinese, and what stands beside a target's number. */
const isPlainly = (text: string): boolean => !/\d/.test(text) || /[\u3400-\u9fff≥≤＞＜≧≦～—‰，。、；：（）]/.test(text);

/** Months have Chinese names where a locale is asked for. */
const quickly = (parse: typeof dateOf): typeof dateOf => (text, options) => (options?.locale === undefined && isPlainly(text) ? null : parse(text, options));

export const parseDate = quickly(dateOf);
export const parseTime = quickly(timeOf);
export const parseNumber = quickly(numberOf);
