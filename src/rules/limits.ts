import { isGrowthRate } from "../catalogue/is-growth-rate";
import type { Limits, Standard } from "../catalogue/standard";

/** Whether a value lies outside limits that may be open at either end. */
export const outside = (value: number, { min, max }: Limits): boolean =>
  (min !== null && value < min) || (max !== null && value > max);

/** A gross enrolment counts pupils of any age against one age's children; lines and telephones are counted against households. */
const GROSS = /毛入[学园]率|(?:电话|手机|宽带|移动|汽车|车辆|终端)[^率]*普及率/;

/** Rates of two different things: what is produced against what is used up at home, and quotas that can be over-fulfilled. */
const OF_TWO_THINGS = /(?:负债|杠杆|产出|利用|使用|完成|周转|生产|自给|增值|产销|拨备覆盖|贡献|回报|收益|利润|执行|到位)率$/;

/** What is possible of a standard indicator. */
export const possibleOf = ({ name, bounds }: Standard): Limits =>
  (bounds.max === 100 && GROSS.test(name) ? { ...bounds, max: null } : bounds);

const SHARE: Limits = { min: 0, max: 100 };
const OPEN: Limits = { min: null, max: null };

/** What is spent beyond what comes in, and what is earned on what was put in, can be below nothing. */
const OF_BALANCE = /(?:赤字|盈余|结余|顺差|逆差|利润|收益|回报)率$/;

/** Shares of a whole end in 率, 比例 …; rates of change are none. */
const isShare = (name: string): boolean => /(率|比例|比重|占比|覆盖面)$/.test(name) && !isGrowthRate(name) && !OF_BALANCE.test(name) && !GROSS.test(name) && !OF_TWO_THINGS.test(name);

/** What is there in pieces, heads, lengths, areas or weights. */
const COUNTED = /^[十百千万亿]*(?:[个张套户所家座辆件项只台条处人名册亩吨]|公里|千米|平方米|平方公里|公顷)$/;

/** Changes and balances: a population that shrinks grows by a number below nothing. */
const IS_CHANGE = /净|增(?:量|加|减|幅|长)|[减降升差余盈]|变[化动幅]|涨|流[入出]|[迁移]/;

const AMOUNT: Limits = { min: 0, max: null };

/** What is possible of a row: the catalogue's bounds; outside it, a rate or share in % lies in 0 … 100 unless it may pass the whole, and an amount is not negative. */
export function possibleFor({ standard, indicator: { name, unit } }: { readonly standard: Standard | null; readonly indicator: { readonly name: string; readonly unit: string | null } }): Limits {
  if (standard !== null) return possibleOf(standard);
  if (unit === "%") return isShare(name) ? SHARE : OPEN;
  return unit !== null && COUNTED.test(unit) && !IS_CHANGE.test(name) ? AMOUNT : OPEN;
}
