import { scanNumber } from "./quantities";
import { plain, type Quantity, type WordOf } from "./tokens";

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

const HAN = "[^\\P{Script=Han}的]";
/** What stands behind the reach in 15分钟生活圈, 县域2小时、市域1小时交通圈: it is part of the name. */
const CIRCLE_END = `(?:${HAN}{0,8}、${HAN}{0,4}\\d{1,2}(?:分钟|公里|小时))*${HAN}{0,8}圈`;
const CIRCLE = new RegExp(CIRCLE_END, "uy");
const REACHES: ReadonlySet<string> = new Set(["分钟", "公里", "小时"]);

/** Digits of years and names: 到2025年, PM2.5, 5A级景区, 15分钟生活圈. */
export const NAMED_DIGITS = new RegExp(`(?:19|20)\\d\\d|[A-Z]{1,4}\\d+(?:\\.\\d+)?|\\d[A-Z]|[近前去]\\d{1,2}年|\\d{1,2}(?:分钟|公里|小时)${CIRCLE_END}`, "giu");

export const isCircle = ({ unit }: Quantity, text: string, end: number): boolean => {
  if (!REACHES.has(unit)) return false;
  CIRCLE.lastIndex = end;
  return CIRCLE.test(text);
};

/** 20万人口以上城市, 10万及以上人口县: a place told by how many live there. */
const PLACE = /(?:及?以[上下])?人口(?:及?以[上下])?的?(?:大|中小|中等|小)?(?:城市|城镇|市县|县城|县级市|城区|[市县镇村])|(?:及?以[上下])?的?(?:大|中小|中等|小)?(?:城市|城镇|市县|县城|县级市|城区|[市县镇村])/y;

/** Where the name of such a place ends; null where it is none. */
export const placeEnd = ({ unit, factor }: Quantity, text: string, end: number): number | null => {
  if (factor < 10_000 || (unit !== "人口" && unit !== "")) return null;
  PLACE.lastIndex = end;
  const found = PLACE.exec(text)?.[0];
  return found === undefined || (unit === "" && !found.includes("人口")) ? null : end + found.length;
};

/** Telephone numbers of services: 12345热线, 120急救. */
const SERVICE = /(?:123\d\d|1[12]\d)(?="?(?:政务|服务|便民|热线|平台|接处?警|报警|急救|指挥))/y;

export const scanService = (text: string, at: number): WordOf<"text"> | null => {
  if (text.charAt(at) !== "1" || !"12".includes(text.charAt(at + 1) || " ")) return null;
  SERVICE.lastIndex = at;
  const found = SERVICE.exec(text)?.[0];
  return found === undefined ? null : plain(found);
};
