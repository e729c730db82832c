import { ONE_TO_UNIT } from "./units";

/** Numbers in words people read: never 1e-7, and 4万亿 rather than 4000000000000. */

/** Plain decimal digits, without an exponent. */
export const digits = (value: number): string => {
  const text = String(value);
  const found = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (found === null) return text;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = found;
  const shift = Number(exponent);
  const all = whole + fraction;
  if (shift < 0) return `${sign}0.${"0".repeat(-shift - 1)}${all}`;
  return sign + all.padEnd(shift + 1, "0");
};

const MULTIPLIERS: readonly (readonly [factor: number, word: string])[] = [
  [1e12, "万亿"],
  [1e8, "亿"],
  [1e4, "万"],
];

/** Units whose numbers stand as they are: nobody writes 5万%. */
const UNSCALED = /^(?:[%‰‱:年]|1\/|$)/;

/** The number and unit as a Chinese table writes them. */
export const withUnit = (value: number, unit = ""): string => {
  const multiplier = UNSCALED.test(unit) ? undefined : MULTIPLIERS.find(([factor]) => Math.abs(value) >= factor);
  if (multiplier !== undefined) {
    const [factor, word] = multiplier;
    const shown = digits(Number((value / factor).toPrecision(15)));
    if (shown.length <= 10 && Number((Number(shown) * factor).toPrecision(15)) === value) return shown + word + unit;
  }
  // "2025年" would be a date.
  if (unit.startsWith("年") && /^\d{4}$/.test(String(value))) return `${String(value).replace(/(\d)(\d{3})/, "$1,$2")}${unit}`;
  if (unit === ONE_TO_UNIT) return unit + digits(value);
  return digits(value) + (unit.startsWith("1/") ? unit.slice(1) : unit);
};
