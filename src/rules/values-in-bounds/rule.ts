import type { SheetArea } from "../../grid/area";
import { peopleBase } from "../../catalogue/name-key";
import { isGrowthRate } from "../../catalogue/is-growth-rate";
import type { Limits, Standard } from "../../catalogue/standard";
import type { Figure, Indicator } from "../../table/table";
import type { Target } from "../../target/target";
import { defineRule } from "../define";
import { outside } from "../limits";
import type { RowView } from "../context";
import { inUnitOf } from "../units";

interface Stated {
  readonly at: SheetArea;
  readonly value: number;
  readonly unit: string | null;
  /** Without a unit of its own. */
  readonly bare: boolean;
}

const SHARE: Limits = { min: 0, max: 100 };
const NONE: Limits = { min: null, max: null };

/** A value lies within what is possible for its indicator, and within what is met in practice. */
export const valuesInBounds = defineRule({
  id: "values-in-bounds",
  sources: ["unitDefinition"],
  findings: {
    impossible: { severity: "error", facts: ["name", "value", "unit", "min", "max"] },
    implausible: { severity: "warning", facts: ["name", "value", "unit", "min", "max"] },
    otherBase: { severity: "warning", facts: ["name", "value", "unit", "likely"] },
    asFraction: { severity: "warning", facts: ["name", "value", "percent"] },
  },
  *check({ rows }) {
    const inPercent = rows.some(({ indicator, baseline }) => indicator.unit === "%" && baseline !== null && baseline > 10);
    for (const row of rows) {
      const values = valuesOf(row);
      const fraction = fractionIn(row.indicator, values, inPercent);
      if (fraction !== null) {
        const { at, value } = fraction;
        yield { finding: "asFraction", at, indicator: row.index, facts: { name: row.indicator.name, value, percent: Number((value * 100).toPrecision(12)) } };
        continue;
      }
      const possible = possibleFor(row);
      const plausible = row.standard?.plausible ?? NONE;
      for (const stated of values) {
        const value = inStandardUnit(stated, row.standard);
        if (value === null) continue;
        const finding = outside(value, possible) ? "impossible" as const : outside(value, plausible) ? "implausible" as const : null;
        if (finding === null) continue;
        const likely = finding === "implausible" && peopleBase(row.indicator.name) !== null ? withOtherBase(value, plausible) : null;
        if (likely !== null) {
          yield { finding: "otherBase", at: stated.at, indicator: row.index, facts: { name: row.indicator.name, value, unit: row.standard?.unit ?? "", likely } };
          continue;
        }
        const { min, max } = finding === "impossible" ? possible : plausible;
        yield {
          finding, at: stated.at, indicator: row.index,
          facts: { name: row.indicator.name, value, unit: row.standard?.unit ?? stated.unit ?? "", min, max },
        };
      }
    }
  },
});

/** 每千人口 and 每万人口 are a factor of ten apart: the value that would be plausible on the other scale. */
const withOtherBase = (value: number, plausible: Limits): number | null =>
  [value / 10, value * 10].map((other) => Number(other.toPrecision(12))).find((other) => other !== value && !outside(other, plausible)) ?? null;

/** A share of something that is done or reached is rarely below one per cent. */
const HIGH_SHARE = /(?:覆盖|普及|达标|合格|满意|管理|接种|入学|入园|巩固|签约|就诊|优良|处理|处置|筛查|知晓|回收|供水|绿化|参保)率$|(?:比例|占比|比重)$/;

/** 0.6 for 60 %: every number of the row is a fraction, where other rows of shares are in per cent. */
function fractionIn({ unit, name }: Indicator, values: readonly Stated[], inPercent: boolean): Stated | null {
  if (unit !== "%") return null;
  const first = values.find(({ bare, value }) => bare && value > 0 && value <= 1);
  if (first === undefined) return null;
  const stated = values.filter(({ bare, value }) => bare && value !== 0);
  // 58 and 0.65 are a hundred times apart: the same share, written in two ways.
  if (stated.some(({ value }) => value / first.value > 60 && value / first.value < 160)) return first;
  if (!HIGH_SHARE.test(name)) return null;
  const elsewhere = stated.some(({ value }) => value >= 10);
  const alone = inPercent && stated.every(({ value }) => value > 0 && value <= 1) && first.value >= 0.05;
  return elsewhere && first.value >= 0.05 || alone ? first : null;
}

/** The catalogue's bounds; outside it, a rate or share in % lies in 0 … 100 unless it is a rate of growth. */
function possibleFor({ standard, indicator }: RowView): Limits {
  if (standard !== null) return standard.bounds;
  return indicator.unit === "%" && isShare(indicator) ? SHARE : NONE;
}

/** Shares of a whole end in 率, 比例 …; rates of change and quotas that can be over-fulfilled are none. */
const isShare = ({ name }: Indicator): boolean =>
  /(率|比例|比重|占比|覆盖面)$/.test(name) && !isGrowthRate(name) && !/(负债|杠杆|产出|利用|完成|周转|生产)率$/.test(name);

function valuesOf({ indicator, goal, bound, base }: RowView): readonly Stated[] {
  const values: Stated[] = [];
  const state = ({ at, value, reading }: Figure): void => {
    if (value !== null) values.push(stated(at, value, reading, indicator));
  };
  if (indicator.baseline !== null) state(indicator.baseline);
  indicator.actuals.forEach(state);
  for (const { at, target } of indicator.targets) {
    if (target.kind === "level") values.push(stated(at, target.value, target, indicator));
    if (target.kind === "range") values.push(stated(at, target.low, target, indicator), stated(at, target.high, target, indicator));
    // What a change comes to, where it starts from the row's own baseline.
    if (target.kind === "change" && at === goal?.at && bound.ok && base !== null) {
      values.push({ at, value: bound.value.value, unit: bound.value.unit ?? indicator.unit, bare: false });
    }
  }
  return values;
}

function stated(at: SheetArea, value: number, reading: Target, { unit }: Indicator): Stated {
  const own = reading.kind === "level" || reading.kind === "range" ? reading.unit : undefined;
  return { at, value, unit: own ?? unit, bare: own === undefined };
}

/** The value on the catalogue's scale; null where the units do not meet, which is another rule's finding. */
function inStandardUnit({ value, unit }: Stated, standard: Standard | null): number | null {
  if (standard === null || standard.unit === null || unit === null) return value;
  return inUnitOf({ unit: standard.unit }, value, unit) ?? (standard.altUnits.includes(unit) ? value : null);
}
