import type { SheetArea } from "../../grid/area";
import { peopleBase } from "../../catalogue/name-key";
import type { Limits, Standard } from "../../catalogue/standard";
import type { Figure, Indicator } from "../../table/table";
import type { Target } from "../../target/target";
import { defineRule } from "../define";
import { outside, possibleFor } from "../limits";
import { hasUnitSlip } from "../slips";
import type { RowView } from "../context";
import { inUnitOf } from "../units";
import { fractionIn, type Stated } from "./fraction";
import { fallenByDecimals, outOfSeries } from "./series";

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
    targetAsFraction: { severity: "error", facts: ["name", "value", "percent"] },
    decimalPoint: { severity: "warning", facts: ["name", "raw", "baseline", "times"] },
    outOfSeries: { severity: "warning", facts: ["name", "raw", "year", "beside", "besideYear", "times"] },
  },
  *check({ rows }) {
    const inPercent = rows.some(({ indicator, baseline }) => indicator.unit === "%" && baseline !== null && baseline > 10);
    for (const row of rows) {
      const values = valuesOf(row);
      const fraction = fractionIn(row, values, inPercent);
      if (fraction !== null) {
        const { finding, stated: { at, value } } = fraction;
        yield { finding, at, indicator: row.index, facts: { name: row.indicator.name, value, percent: Number((value * 100).toPrecision(12)) } };
        continue;
      }
      // A wrong unit is another rule's finding; in it any value is too large or too small.
      if (hasUnitSlip(row)) continue;
      const possible = possibleFor(row);
      const plausible = row.standard?.plausible ?? NONE;
      let told = false;
      for (const stated of values) {
        const value = inStandardUnit(stated, row.standard);
        if (value === null) continue;
        const finding = outside(value, possible) ? "impossible" as const : outside(value, plausible) ? "implausible" as const : null;
        if (finding === null) continue;
        told = true;
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
      const slip = told ? null : scaleSlip(row);
      if (slip !== null) yield slip;
    }
  },
});

/** 每千人口 and 每万人口 are a factor of ten apart: the value that would be plausible on the other scale. */
const withOtherBase = (value: number, plausible: Limits): number | null =>
  [value / 10, value * 10].map((other) => Number(other.toPrecision(12))).find((other) => other !== value && !outside(other, plausible)) ?? null;

/** A value that is possible, and yet a power of ten away from those beside it. */
function scaleSlip(row: RowView) {
  const { indicator: { name, baseline }, index, goal } = row;
  const odd = outOfSeries(row.indicator);
  if (odd !== null) {
    const { figure, beside, times } = odd;
    return { finding: "outOfSeries" as const, at: figure.at, indicator: index, related: [beside.at], facts: { name, raw: figure.raw, year: figure.year, beside: beside.raw, besideYear: beside.year, times } };
  }
  const times = fallenByDecimals(row);
  if (goal === null || times === null) return null;
  return { finding: "decimalPoint" as const, at: goal.at, indicator: index, facts: { name, raw: goal.raw, baseline: baseline?.raw ?? row.baseline, times } };
}

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
