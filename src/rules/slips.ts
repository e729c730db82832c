import { directionOfName } from "../catalogue/direction-of-name";
import { peopleBase } from "../catalogue/name-key";
import type { Limits } from "../catalogue/standard";
import { isSurelyUnwanted, isSurelyWanted } from "../catalogue/surely-wanted";
import { advance } from "./advance";
import type { RowView } from "./row-view";
import { outside } from "./limits";
import { clash, clashesWithStandard, inUnitOf, isOtherKind, RATES, unitIn } from "./units";
import type { Operator } from "../target/target";

/**
 * Whether a unit of the row is wrong (units-agree says so): whatever else could be said of its numbers, that they are too
 * large, out of order or weaker than others', would only say that again.
 */
export function hasUnitSlip(row: RowView): boolean {
  const { indicator, goal, standard } = row;
  const { baseline, unit, unitFrom } = indicator;
  const stated = unitFrom === "column" || unitFrom === "name" ? unit : null;
  const [ofBaseline, ofTarget] = [baseline && unitIn(baseline.reading), goal && unitIn(goal.target)];
  if (stated === null) return clash(ofBaseline, ofTarget);
  if (otherScaleIn(row) !== null) return true;
  return clash(ofBaseline, stated) || clash(ofTarget, stated) || isOtherKind(ofBaseline, stated) || isOtherKind(ofTarget, stated) || (standard !== null && clashesWithStandard(stated, standard));
}

/** 1200万元 in a row of 亿元 that starts from 520: the cell's own unit is of another scale, and brought to the row's it is far from the baseline. */
export function otherScaleIn({ indicator: { unit, baseline }, goal }: RowView): { readonly cellUnit: string; readonly converted: number } | null {
  if (goal?.target.kind !== "level" || unit === null || baseline === null || baseline.value === null || baseline.value <= 0) return null;
  const cellUnit = unitIn(goal.target);
  if (cellUnit === null || cellUnit === unit || RATES.has(cellUnit) || RATES.has(unit) || unitIn(baseline.reading) !== null) return null;
  const converted = inUnitOf({ unit }, goal.target.value, cellUnit);
  if (converted === null || converted <= 0 || converted === goal.target.value) return null;
  const ratio = converted / baseline.value;
  return ratio > FAR_OFF || ratio < 1 / FAR_OFF ? { cellUnit, converted } : null;
}

const FAR_OFF = 10;

/** How far apart the same share is, written once in per cent and once as a fraction, and grown a little. */
export const isHundredfold = (large: number, small: number): boolean => large / small > 60 && large / small < 160;

/** 1 beside a baseline of 80 %: a target of 100 % written as a fraction (values-in-bounds says so), and no step back. */
export function hasFractionAsTarget({ indicator: { unit }, goal, baseline, direction }: RowView): boolean {
  if (unit !== "%" || baseline === null || goal?.target.kind !== "level" || goal.target.unit !== undefined || direction === "lower") return false;
  const { value } = goal.target;
  return value > 0 && value <= 1 && isHundredfold(baseline, value) && advance(baseline, value * 100, "higher") >= 0;
}

const AGAINST: Readonly<Record<"higher" | "lower", readonly Operator[]>> = {
  higher: ["<=", "<"],
  lower: [">=", ">"],
};

/** The target's operator points to the worse side of a standard indicator (direction-agrees says so). */
export function pointsAgainst({ standard, goal }: RowView): boolean {
  const direction = standard?.direction;
  return (direction === "higher" || direction === "lower") && goal?.target.kind === "level" && AGAINST[direction].includes(goal.target.op);
}

/**
 * ≤100 of a coverage of 78.5 %: the sign points one way, the name and the number the other (direction-agrees says so).
 * Where the number goes the sign's way, it is the name that misleads.
 */
export function pointsAgainstName({ standard, goal, bound, baseline, indicator: { name } }: RowView): boolean {
  if (standard !== null || goal?.target.kind !== "level" || goal.target.op === "=" || !bound.ok) return false;
  if (baseline === null) return AGAINST.higher.includes(goal.target.op) ? isSurelyWanted(name) && goal.target.value < 100 : isSurelyUnwanted(name);
  const wanted = AGAINST.higher.includes(goal.target.op) ? "higher" : "lower";
  // The name is asked last: reading it takes longest.
  return advance(baseline, bound.value.value, wanted) > 0 && directionOfName(name) === wanted;
}

/** 每千人口 and 每万人口 are a factor of ten apart: the value that would be plausible on the other scale. */
export const withOtherBase = (value: number, plausible: Limits): number | null =>
  [value / 10, value * 10].map((other) => Number(other.toPrecision(12))).find((other) => other !== value && !outside(other, plausible)) ?? null;

/** A value per so many people that would be plausible per ten times as many, or a tenth (values-in-bounds says so). */
const isOfOtherBase = (value: number, { indicator: { name }, standard }: RowView): boolean =>
  standard !== null && outside(value, standard.plausible) && peopleBase(name) !== null && withOtherBase(value, standard.plausible) !== null;

const SCALE: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };
/** 千瓦, 千米 and 千克 are units of their own. */
const SCALED_UNIT = /^([百千万亿]{1,2})(?!(?<=千)[瓦米克伏卡])[^/]/;
/** How much a value may grow over a plan and still be told from one in another unit. */
const GROWN = 5;

/** One of a row's two values was not brought to its unit: what it would be in it. */
export interface Unscaled {
  readonly isTarget: boolean;
  readonly likely: number;
}

/** 32000 behind 3.2万个, and 3.2 before 35000亩: one of the two values is written without the unit's 万, or as if the unit had one; null where nothing looks like it. */
export function unscaledIn({ indicator: { unit, baseline: own }, goal, bound, baseline }: RowView): Unscaled | null {
  if (unit === null || goal?.target.kind !== "level" || own?.value === undefined || own.value === null || !bound.ok || baseline === null || baseline <= 0 || bound.value.value <= 0) return null;
  const target = bound.value.value;
  const [large, small] = target > baseline ? [target, baseline] : [baseline, target];
  const scale = SCALE[SCALED_UNIT.exec(unit)?.[1] ?? ""];
  if (scale !== undefined) return isScaledBy(scale, large, small) ? { isTarget: large === target, likely: rounded(large / scale) } : null;
  // Nobody counts 3.2 people, or grows from 2.3元 to 32000.
  const isCounted = !unit.includes("/") && !RATES.has(unit) && !Number.isInteger(small);
  return isCounted && isScaledBy(TEN_THOUSAND, large, small) ? { isTarget: small === target, likely: rounded(small * TEN_THOUSAND) } : null;
}

const TEN_THOUSAND = 1e4;

/** The larger of two values is the smaller on another scale, and grown a little. */
const isScaledBy = (scale: number, large: number, small: number): boolean => large / small >= scale / GROWN && large / small <= scale * GROWN;

const rounded = (value: number): number => Number(value.toPrecision(12));

/** Baseline or target is no possible value of the row, or in a unit, on a scale or under a sign that is wrong: its pace means nothing. */
export function hasImpossible(row: RowView): boolean {
  const { baseline, bound, indicator } = row;
  if (hasUnitSlip(row) || hasFractionAsTarget(row) || pointsAgainst(row) || unscaledIn(row) !== null || pointsAgainstName(row)) return true;
  const unit = bound.ok ? bound.value.unit ?? indicator.unit : indicator.unit;
  return baseline !== null && isImpossible(baseline, unit, row) || bound.ok && isImpossible(bound.value.value, unit, row);
}

function isImpossible(value: number, unit: string | null, row: RowView): boolean {
  const scaled = inUnitOf({ unit: row.standard?.unit ?? null }, value, unit);
  return scaled !== null && (outside(scaled, row.possible) || isOfOtherBase(scaled, row));
}
