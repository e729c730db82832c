import { decimalEnd, scanLooseUnit } from "./quantities";
import type { Level, Operator } from "./target";
import { scaled } from "./tokens";

/** Most cells are nothing but a number, perhaps with a sign before it and a unit behind it. */

const signOf = (code: number): Operator | null => {
  switch (code) {
    case 0x2265:
      return ">=";
    case 0x3e:
      return ">";
    case 0x2264:
      return "<=";
    case 0x3c:
      return "<";
    default:
      return null;
  }
};
/** Null where the text says more, or what it says takes a second look: years, long numbers, multiples. */
export const readPlain = (text: string): Level | null => {
  const sign = signOf(text.charCodeAt(0));
  const from = sign === null ? 0 : 1;
  const end = decimalEnd(text, from);
  const length = end - from;
  if (length === 0 || length > 12) return null;
  const op = sign ?? "=";
  const number = Number(text.slice(from, end));
  if (end === text.length) return { kind: "level", op, value: number };
  const unit = scanLooseUnit(text, end);
  if (unit === null || end + unit.text.length !== text.length || (length === 4 && unit.unit === "年")) return null;
  switch (unit.measure) {
    case "percent":
    case "permille":
    case "amount":
    case "bare": {
      const value = scaled(number, unit.factor);
      return unit.unit === undefined ? { kind: "level", op, value } : { kind: "level", op, value, unit: unit.unit };
    }
    default:
      return null;
  }
};
