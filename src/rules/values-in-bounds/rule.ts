import type { SheetArea } from "../../grid/area";
import { peopleBase } from "../../catalogue/name-key";
import type { Limits, Standard } from "../../catalogue/standard";
import type { Figure, Indicator } from "../../table/table";
import type { Target } from "../../target/target";
import { defineRule } from "../define";
import { advance } from "../advance";
import { outside } from "../limits";
import { outOfSeries } from "../out-of-series";
import { hasUnitSlip, unscaledIn, withOtherBase } from "../slips";
import type { RowView } from "../row-view";
import { inUnitOf } from "../units";
import { fractionIn, type Stated } from "./fraction";
import { leapIn } from "./leap";
import { fallenByDecimals } from "./fallen";

const NONE: Limits = { min: null, max: null };

/** A value lies within what is possible for its indicator, and within what is met in practice. */
export const valuesInBounds = defineRule({
  id: "values-in-bounds",
  sources: ["unitDefinition"],
  findings: {
    impossible: { severity: "error", facts: ["name", "value", "unit", "min", "max"] },
    implausible: { severity: "warning", facts: ["name", "value", "unit", "min", "max"] },
    otherBase: { severity: "warning", facts: ["name", "value", "unit", "likely"] },
    targetOtherBase: { severity: "error", facts: ["name", "value", "unit", "likely", "baseline"] },
    asFraction: { severity: "warning", facts: ["name", "value", "percent"] },
    valueAsFraction: { severity: "error", facts: ["name", "value", "percent"] },
    targetAsFraction: { severity: "error", facts: ["name", "value", "percent"] },
    unscaled: { severity: "warning", facts: ["name", "raw", "unit", "beside", "likely"] },
    decimalPoint: { severity: "warning", facts: ["name", "raw", "baseline", "times"] },
    leap: { severity: "warning", facts: ["name", "raw", "baseline", "times"] },
    outOfSeries: { severity: "warning", facts: ["name", "raw", "year", "beside", "besideYear", "times"] },
    digitsTurned: { severity: "warning", facts: ["name", "raw", "year", "beside", "besideYear", "likely"] },
    beyondLimit: { severity: "error", facts: ["name", "raw", "limit", "unit"] },
    boundAtLimit: { severity: "info", facts: ["name", "raw", "limit", "unit"] },
  },
  // Whether the table writes its shares in per cent.
  given: ({ rows }) => ({ inPercent: rows.some(({ indicator, baseline }) => indicator.unit === "%" && baseline !== null && baseline > 10) }),
  row(row, report, { inPercent }) {
    const { indicator: { name }, standard } = row;
    const values = valuesOf(row);
    const fraction = fractionIn(row, values, inPercent);
    if (fraction !== null) {
      const { finding, stated: { at, value } } = fraction;
      report({ finding, at, facts: { name, value, percent: Number((value * 100).toPrecision(12)) } });
      return;
    }
    // A wrong unit is another rule's finding; in it any value is too large or too small.
    if (hasUnitSlip(row)) return;
    const { possible } = row;
    const plausible = standard?.plausible ?? NONE;
    let told = false;
    let strange: "above" | "below" | null = null;
    for (const { at, value: own, unit } of values) {
      const value = inStandardUnit(own, unit, standard);
      const finding = value === null ? null : outside(value, possible) ? "impossible" : outside(value, plausible) ? "implausible" : null;
      if (value === null || finding === null) continue;
      told = true;
      // Values that are all too large, or all too small, have one cause.
      const side = plausible.max !== null && value > plausible.max ? "above" : "below";
      if (finding === "implausible" && strange === side) continue;
      if (finding === "implausible") strange = side;
      const other = finding === "implausible" && peopleBase(name) !== null ? withOtherBase(value, plausible) : null;
      // What would plan for a step back was not meant: then it is another slip, and nobody knows which.
      const likely = other !== null && at === row.goal?.at && isStepBack(row, other) ? null : other;
      const { min, max } = finding === "impossible" ? possible : plausible;
      const { baseline } = row.indicator;
      // Beside a baseline that is as it should be, and near to what the target comes to on its scale.
      if (likely !== null && at === row.goal?.at && baseline !== null && baseline.value !== null && !outside(row.baseline ?? NaN, plausible) && isNear(likely, row.baseline ?? NaN)) {
        report({ finding: "targetOtherBase", at, related: [baseline.at], facts: { name, value, unit: standard?.unit ?? "", likely, baseline: baseline.raw } });
      } else if (likely !== null) report({ finding: "otherBase", at, facts: { name, value, unit: standard?.unit ?? "", likely } });
      else report({ finding, at, facts: { name, value, unit: standard?.unit ?? unit ?? "", min, max } });
    }
    const slip = told ? null : boundAtLimit(row, possible) ?? scaleSlip(row);
    if (slip !== null) report(slip);
  },
});

const isStepBack = ({ baseline, direction }: RowView, target: number): boolean =>
  baseline !== null && (direction === "higher" || direction === "lower") && advance(baseline, target, direction) < 0;

const isNear = (a: number, b: number): boolean => a > 0 && b > 0 && Math.max(a, b) <= 3 * Math.min(a, b);

/** ≥100 of a share can only come to 100, and ＞100 to nothing at all. */
function boundAtLimit({ indicator: { name, unit }, goal }: RowView, { min, max }: Limits) {
  if (unit !== "%" || goal?.target.kind !== "level" || (goal.target.unit ?? unit) !== unit) return null;
  const { op, value } = goal.target;
  const isLimit = value === max ? op === ">=" || op === ">" : value === min && (op === "<=" || op === "<");
  if (!isLimit) return null;
  return { finding: op.endsWith("=") ? "boundAtLimit" as const : "beyondLimit" as const, at: goal.at, facts: { name, raw: goal.raw, limit: value, unit } };
}

/** A value that is possible, and yet a power of ten away from those beside it. */
function scaleSlip(row: RowView) {
  const { indicator: { name, baseline }, goal } = row;
  const odd = outOfSeries(row.indicator);
  if (odd !== null) {
    const { figure, beside, slip } = odd;
    const place = { at: figure.at, related: [beside.at] };
    const facts = { name, raw: figure.raw, year: figure.year, beside: beside.raw, besideYear: beside.year };
    return "times" in slip ? { ...place, finding: "outOfSeries" as const, facts: { ...facts, times: slip.times } } : { ...place, finding: "digitsTurned" as const, facts: { ...facts, likely: slip.likely } };
  }
  const unscaled = unscaledIn(row);
  if (unscaled !== null && goal !== null && baseline !== null) {
    const [odd, beside] = unscaled.isTarget ? [goal, baseline] : [baseline, goal];
    return { finding: "unscaled" as const, at: odd.at, related: [beside.at], facts: { name, raw: odd.raw, unit: row.indicator.unit, beside: beside.raw, likely: unscaled.likely } };
  }
  if (goal === null) return null;
  const leap = leapIn(row);
  if (leap !== null) return { finding: "leap" as const, at: goal.at, facts: { name, raw: goal.raw, baseline: baseline?.raw ?? row.baseline, times: leap } };
  const times = fallenByDecimals(row);
  return times === null ? null : { finding: "decimalPoint" as const, at: goal.at, facts: { name, raw: goal.raw, baseline: baseline?.raw ?? row.baseline, times } };
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
function inStandardUnit(value: number, unit: string | null, standard: Standard | null): number | null {
  if (standard === null || standard.unit === null || unit === null) return value;
  return inUnitOf({ unit: standard.unit }, value, unit) ?? (standard.altUnits.includes(unit) ? value : null);
}
