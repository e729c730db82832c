import { lexiconOf } from "./lexicon";

/** Chinese numerals: 三十五, 两百, 万亿, 零点五. */

const DIGITS: ReadonlyMap<string, number> = new Map(Object.entries({
  零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5,
}));
const SMALL: ReadonlyMap<string, number> = new Map(Object.entries({ 十: 10, 百: 100, 千: 1000 }));
const LARGE: ReadonlyMap<string, number> = new Map(Object.entries({ 万: 1e4, 亿: 1e8 }));

const NUMERAL = /[零一二两三四五六七八九壹贰叁肆伍十百千万亿]+(?:点[零一二三四五六七八九]+)?/y;

export interface Multiplier {
  readonly text: string;
  readonly value: number;
}

const MULTIPLIER_AT = lexiconOf(
  Object.entries({ 万亿: 1e12, 千亿: 1e11, 百亿: 1e10, 十亿: 1e9, 千万: 1e7, 百万: 1e6, 十万: 1e5, 亿: 1e8, 个亿: 1e8, 万: 1e4, 千: 1e3, 百: 1e2 })
    .map(([text, value]) => ({ text, value })),
);

/** A multiplier word behind digits: 万亿 of "1.39万亿斤". */
export const scanMultiplier = (text: string, at: number): Multiplier | undefined => MULTIPLIER_AT.longestAt(text, at);

export interface Numeral {
  readonly value: number;
  readonly end: number;
}

/** 三十五 → 35, 万亿 → 1e12 (a leading multiplier counts as one of it); null where the order of words makes no number. */
export const numeralValue = (text: string): number | null => {
  const point = text.indexOf("点");
  const whole = point < 0 ? text : text.slice(0, point);
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of whole) {
    const asDigit = DIGITS.get(character);
    const small = SMALL.get(character);
    const large = LARGE.get(character);
    if (asDigit !== undefined) {
      // Two digits side by side (二三十) are a guess, not a number.
      if (digit !== null && digit !== 0) return null;
      digit = asDigit;
    } else if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = null;
    } else if (large !== undefined) {
      total = (total + section + (digit ?? (total + section === 0 ? 1 : 0))) * large;
      section = 0;
      digit = null;
    }
  }
  const value = total + section + (digit ?? 0);
  if (point < 0) return value;
  return Number(`${value}.${Array.from(text.slice(point + 1), (character) => DIGITS.get(character) ?? 0).join("")}`);
};

export const scanNumeral = (text: string, at: number): Numeral | null => {
  NUMERAL.lastIndex = at;
  const found = NUMERAL.exec(text)?.[0];
  if (found === undefined) return null;
  const value = numeralValue(found);
  return value === null ? null : { value, end: at + found.length };
};
