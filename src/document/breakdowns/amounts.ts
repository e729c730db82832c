import { scanUnit } from "../../target/units";

/** A number with a unit that can be added up. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** As written, without 万 and 亿. */
  readonly number: number;
  /** What its last digit is worth. */
  readonly step: number;
  readonly scale: string;
  readonly unit: string;
}

const NUMBER = /(?<![\d.A-Za-z第〔\[-])(?<digits>\d+(?:,\d{3})*(?:\.\d+)?)(?<scale>万亿|[百千]万|[万亿])?(?![\d.~-])/g;
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 };
/** Ages, dates and spans of time add up to nothing, nor do means per head or area. */
const NO_SUM = /^(?:年|月|日|天|岁|周岁|分钟|小时|秒|时|个月|周|期|届|级|类|倍|成|点|章|节|条|℃|度|分贝|年一遇)|\/|每/;
/** 12个以上, 300多人, 20万余人: not known exactly. */
const BOUND = /^(?:以[上下内]|左右|多|余|[-~至])/;

/** Every exact amount, in order. */
export function* amountsIn(text: string): Generator<Amount> {
  for (const found of text.matchAll(NUMBER)) {
    const { digits = "", scale = "" } = found.groups ?? {};
    const unitAt = found.index + found[0].length;
    const unit = scanUnit(text, unitAt);
    if (unit === null || unit.measure !== "amount" || NO_SUM.test(unit.literal)) continue;
    const end = unitAt + unit.text.length;
    if (BOUND.test(text.slice(end))) continue;
    const step = 10 ** -(digits.split(".")[1]?.length ?? 0);
    yield { start: found.index, end, number: Number(digits.replaceAll(",", "")), step, scale, unit: unit.literal };
  }
}

/** What one of an amount's numbers is in another's scale: 1万元 of 亿元 is 0.0001. */
export const inScaleOf = (whole: Amount, { scale }: Amount): number => (SCALES[scale] ?? 1) / (SCALES[whole.scale] ?? 1);

const ANY_NUMBER = /\d/;

/** The last amount of a text, if no other number follows it. */
export function amountBefore(text: string): Amount | null {
  const last = [...amountsIn(text)].at(-1) ?? null;
  return last !== null && !ANY_NUMBER.test(text.slice(last.end)) ? last : null;
}
