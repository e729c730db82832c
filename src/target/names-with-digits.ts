import { scanNumber } from "./quantities";
import { plain, type WordOf } from "./tokens";

/** Names whose digits are no numbers: PM2.5, R&D, 5G, 12345热线. */

const LETTERS = /[A-Za-z]+[-_&A-Za-z₀-₉]*/y;
const LETTERS_AND_DIGITS = /[A-Za-z]+[-_&A-Za-z₀-₉]*(?:\d+(?:\.\d+)?[A-Za-z]*)*/y;
/** Names that take digits, whatever follows: PM2.5年均浓度 is no two and a half years. */
const NUMBERED = /^(?:[A-Za-z]|PM|CO|SO|NO|NH|IPv)$/i;

/** Where a name in Latin letters with the digits that belong to it ends. */
export const latinEnd = (text: string, at: number): number => {
  LETTERS_AND_DIGITS.lastIndex = at;
  const whole = LETTERS_AND_DIGITS.exec(text)?.[0] ?? "";
  LETTERS.lastIndex = at;
  const letters = LETTERS.exec(text)?.[0] ?? "";
  if (whole === letters || NUMBERED.test(letters)) return at + whole.length;
  // VOCs2000吨: a number with a unit is no part of the name.
  const quantity = scanNumber(text, at + letters.length);
  const counted = quantity !== null && (quantity.measure !== "bare" || quantity.factor !== 1);
  return at + (counted ? letters.length : whole.length);
};

/** Telephone numbers of services: 12345热线, 120急救. */
const SERVICE = /(?:123\d\d|1[12]\d)(?="?(?:政务|服务|便民|热线|平台|接处?警|报警|急救|指挥))/y;

export const scanService = (text: string, at: number): WordOf<"text"> | null => {
  if (text.charAt(at) !== "1") return null;
  SERVICE.lastIndex = at;
  const found = SERVICE.exec(text)?.[0];
  return found === undefined ? null : plain(found);
};
