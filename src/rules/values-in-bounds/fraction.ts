import type { SheetArea } from "../../grid/area";
import { advance } from "../advance";
import { isHundredfold } from "../slips";
import type { RowView } from "../row-view";
import { decimalsOf } from "../rounding";

/** A number of a row, with the unit it is in. */
export interface Stated {
  readonly at: SheetArea;
  readonly value: number;
  readonly unit: string | null;
  /** Without a unit of its own. */
  readonly bare: boolean;
}

export interface Fraction {
  readonly finding: "asFraction" | "valueAsFraction" | "targetAsFraction";
  readonly stated: Stated;
}

/** A share of something that is done or reached is rarely below one per cent. */
const HIGH_SHARE = /(?:覆盖|普及|达标|合格|满意|管理|接种|入学|入园|巩固|签约|就诊|优良|处理|处置|筛查|知晓|回收|供水|绿化|参保)率$|(?:比例|占比|比重)$/;

/** 0.6 for 60 %: every number of the row is a fraction, or one of them beside others in per cent. */
export function fractionIn(row: RowView, values: readonly Stated[], inPercent: boolean): Fraction | null {
  const { indicator: { unit, name }, goal, direction } = row;
  if (unit !== "%") return null;
  const first = values.find(({ bare, value }) => bare && value > 0 && value <= 1);
  if (first === undefined) return null;
  // 86.5% beside 0.88: its sign only says again what the row's unit says.
  const stated = values.filter((each) => each.unit === unit && each.value !== 0);
  const isGoal = goal !== null && first.at.column === goal.at.column;
  // 58 and 0.65 are a hundred times apart: the same share, written in two ways.
  if (stated.some((other) => isHundredfold(other.value, first.value) && joins(first, other, row)) && isNearNext(first, stated)) {
    return { finding: isGoal ? "targetAsFraction" : isFinerThanOthers(first, stated) ? "valueAsFraction" : "asFraction", stated: first };
  }
  // Of what is to vanish there may be little.
  if (direction === "lower" || !HIGH_SHARE.test(name)) return null;
  const elsewhere = stated.some(({ value }) => value >= 10);
  const alone = inPercent && stated.every(({ value }) => value > 0 && value <= 1) && first.value >= 0.05;
  const isBeside = elsewhere && first.value >= 0.05 && isNearNext(first, stated) && stated.every((other) => other === first || joins(first, other, row));
  return isBeside || alone ? { finding: "asFraction", stated: first } : null;
}

/** 0.1259 beside 20: nobody gives a share to the hundredth part of a per cent, and what it comes to in per cent is written as the others are. */
const isFinerThanOthers = (fraction: Stated, stated: readonly Stated[]): boolean =>
  decimalsOf(fraction.value) > 2 && stated.every((other) => other === fraction || decimalsOf(other.value) <= 2);


/** Among three and more years the share written as a fraction is near the one beside it: 0.5 before 12 and 38 is no 50 %. */
function isNearNext(fraction: Stated, stated: readonly Stated[]): boolean {
  const at = stated.indexOf(fraction);
  const next = stated[at + 1] ?? stated[at - 1];
  return stated.length < 3 || next === undefined || Math.max(next.value, fraction.value * 100) <= 2 * Math.min(next.value, fraction.value * 100);
}

/** In per cent the baseline leads to the target: 0.8 before a target of 56 is no 80 %, which would be a step back. */
function joins(fraction: Stated, other: Stated, { goal, direction }: RowView): boolean {
  if (goal === null || (direction !== "higher" && direction !== "lower")) return true;
  const percent = fraction.value * 100;
  if (fraction.at.column === goal.at.column) return advance(other.value, percent, direction) >= 0;
  return other.at.column !== goal.at.column || advance(percent, other.value, direction) >= 0;
}
