import { wordOf, type Base, type WordOf } from "./tokens";

/** Years and spans of years in a target: the base a change is measured from, or a date that only says when. */

const YEAR = "(?:19|20)\\d\\d";
const FIVE_YEARS = '["\']?十[一二三四五六七]五["\']?(?:规划)?(?:期间|时期|期末|末期|末|期初|初|以来|期)?';
const PREPOSITION = "比|相较于?|相比于?|相对于?|较|与|同|和|在|以|对比";
const PREVIOUS = "上一年度?|上年度?|去年|前一年|上期";
const START = `${FIVE_YEARS}|规划基期|基准年|基期年|基期|基年|现状|现有|规划期?初|期初`;

const BASE = new RegExp(
  `(?<preposition>${PREPOSITION})?(?:(?<year>${YEAR})(?:年底|年末|年|(?!\\d))|(?<previous>${PREVIOUS})|(?<start>${START}))` +
    `(?:同期|末|底)?(?:实际|现状|预计)?(?:完成)?(?:的?水平|数|值)?(?:\\((?<value>\\d+(?:\\.\\d+)?)[^()\\d]{0,8}\\))?(?<suffix>的?基础上|相比|为基[数期准年]|为基|同比|的(?=(?:\\d+(?:\\.\\d+)?|[一两二三四五六七八九十])倍))?`,
  "y",
);
/** These make a base by themselves; the others only together with 相比 or 基础上. */
const COMPARING = /^(?:比|较|相)/;

const TIME = new RegExp(
  `(?:到|至|在|截至|截止到?|自)?(?:${YEAR}(?:[-~至到](?:${YEAR}|\\d\\d))?年(?:底前|末前|年底|年末|底|末|以前|之前|前|期间|间|起|度)?时?|${FIVE_YEARS}|规划期(?:末|内|间)?|本规划期|(?:最近|过去|近|前)(?:\\d{1,2}|[一二三四五六七八九十])年)`,
  "y",
);

/** What each kind of moment can begin with, so that nothing is tried in vain. */
export const BASE_STARTS = "比相较与同和在以对12上去前\"'十规基现期";
export const TIME_STARTS = "12到至在截自本十规近前过最\"'";
export const SPAN_STARTS = "5五";

/** Most numbers are no years. */
const isNoYear = (text: string, at: number): boolean => {
  const first = text.charAt(at);
  return (first === "1" && text.charAt(at + 1) !== "9") || (first === "2" && text.charAt(at + 1) !== "0");
};

/** The value a change is measured from: 比2015年（12.93）, 在2020年基础上, 同比. */
export const scanBase = (text: string, at: number): Base | null => {
  if (isNoYear(text, at)) return null;
  if (text.startsWith("同比", at)) return { role: "base", text: "同比", basis: "previousYear", value: null };
  BASE.lastIndex = at;
  const found = BASE.exec(text);
  if (found?.groups === undefined) return null;
  const { preposition, year, previous, value, suffix } = found.groups;
  if (suffix === undefined && (preposition === undefined || !COMPARING.test(preposition))) return null;
  return {
    role: "base",
    text: found[0],
    basis: year !== undefined ? Number(year) : previous !== undefined ? "previousYear" : "baseline",
    value: value === undefined ? null : Number(value),
  };
};

const time = (text: string): WordOf<"time"> => wordOf(text, { role: "time" });

/** A date or span that only says when: 到2025年, 十四五期间. */
export const scanTime = (text: string, at: number): WordOf<"time"> | null => {
  if (isNoYear(text, at)) return null;
  TIME.lastIndex = at;
  const found = TIME.exec(text)?.[0];
  return found === undefined ? null : time(found);
};

/** The plan's own five years, before a change over them: 五年累计, 5年新增. */
const FIVE_YEARS_OF = /(?<![\d.])[五5]年(?:内|间|来)?(?=(?<yearly>年均|平均)|累计|累积|新增|净增|增|减|下降|降低|提高|提升|翻)/y;

export const scanSpan = (text: string, at: number): WordOf<"time" | "per"> | null => {
  if (text.charAt(at + 1) !== "年") return null;
  FIVE_YEARS_OF.lastIndex = at;
  const found = FIVE_YEARS_OF.exec(text);
  if (found === null) return null;
  return found.groups?.["yearly"] === undefined ? wordOf(found[0], { role: "per", per: "period" }) : time(found[0]);
};
