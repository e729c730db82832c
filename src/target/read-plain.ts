import { decimalEnd, decimalValue, withUnit } from "./quantities";
import type { Level, Operator } from "./target";
import { LARGEST, scaled } from "./tokens";

/** Most cells are nothing but a number, perhaps with a sign before it and a unit behind it. */

const signOf = (first: string): Operator | null => {
  switch (first) {
    case "≥":
      return ">=";
    case "≤":
      return "<=";
    case ">":
    case "<":
      return first;
    default:
      return null;
  }
};

/** Longer numbers take a second look. */
const LONGEST_NUMBER = 12;
/** 12月 is a date, 12个月 a span. */
export const MONTH = "月";
const PLAIN_MEASURES: ReadonlySet<string> = new Set(["percent", "permille", "amount", "bare"]);

/** Null where the text says more, or what it says takes a second look: years, long numbers, multiples. */
export const readPlain = (text: string): Level | null => {
  const sign = signOf(text.charAt(0));
  const from = sign === null ? 0 : 1;
  const end = decimalEnd(text, from);
  const length = end - from;
  if (length === 0 || length > LONGEST_NUMBER) return null;
  const op = sign ?? "=";
  const number = decimalValue(text, from, end);
  if (end === text.length) return { kind: "level", op, value: number };
  const { text: written, factor, unit, measure } = withUnit(text, from, number, end);
  if (from + written.length !== text.length || !PLAIN_MEASURES.has(measure) || (length === 4 && unit === "年") || unit === MONTH) return null;
  const value = scaled(number, factor);
  if (value > LARGEST) return null;
  return unit === "" ? { kind: "level", op, value } : { kind: "level", op, value, unit };
};
