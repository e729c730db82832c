import type { Limits, Standard } from "../catalogue/standard";

/** Whether a value lies outside limits that may be open at either end. */
export const outside = (value: number, { min, max }: Limits): boolean =>
  (min !== null && value < min) || (max !== null && value > max);

/**
 * Rates in per cent that may pass 100: a gross enrolment counts pupils of any age against one age's children, lines and
 * telephones are counted against households, what is produced against what is used up at home.
 */
const OVER_WHOLE = /毛入[学园]率|(?:电话|手机|宽带|网络|移动|汽车|车辆|终端)[^率]*普及率|(?:负债|杠杆|产出|利用|使用|完成|周转|生产|自给|增值|产销|拨备覆盖|贡献|回报|收益|利润|执行|到位)率$/;

/** Whether a rate or share in per cent may be more than the whole. */
export const mayPassWhole = (name: string): boolean => OVER_WHOLE.test(name);

/** What is possible of a standard indicator. */
export const possibleOf = ({ name, bounds }: Standard): Limits =>
  (bounds.max === 100 && mayPassWhole(name) ? { ...bounds, max: null } : bounds);
