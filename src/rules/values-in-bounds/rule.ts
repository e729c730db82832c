import type { SheetArea } from "../../grid/area";
import { isGrowthRate } from "../../catalogue/is-growth-rate";
import { convertUnit } from "../../catalogue/units";
import type { Limits, Standard } from "../../catalogue/standard";
import type { Indicator } from "../../table/table";
import { defineRule } from "../define";
import type { RowView } from "../context";

interface Stated {
  readonly at: SheetArea;
  readonly value: number;
  readonly unit: string | null;
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
  },
  *check({ rows }) {
    for (const row of rows) {
      const possible = possibleFor(row);
      const plausible = row.standard?.plausible ?? NONE;
      for (const stated of valuesOf(row)) {
        const value = inStandardUnit(stated, row.standard);
        if (value === null) continue;
        const finding = outside(value, possible) ? "impossible" as const : outside(value, plausible) ? "implausible" as const : null;
        if (finding === null) continue;
        const { min, max } = finding === "impossible" ? possible : plausible;
        yield {
          finding, at: stated.at, indicator: row.index,
          facts: { name: row.indicator.name, value, unit: row.standard?.unit ?? stated.unit ?? "", min, max },
        };
      }
    }
  },
});

/** The catalogue's bounds; outside it, a rate or share in % lies in 0 … 100 unless it is a rate of growth. */
function possibleFor({ standard, indicator }: RowView): Limits {
  if (standard !== null) return standard.bounds;
  return indicator.unit === "%" && isShare(indicator) ? SHARE : NONE;
}

/** Shares of a whole end in 率, 比例 …; rates of change and quotas that can be over-fulfilled are none. */
const isShare = ({ name }: Indicator): boolean =>
  /(率|比例|比重|占比|覆盖面)$/.test(name) && !isGrowthRate(name) && !/(负债|杠杆|产出|利用|完成|周转|生产)率$/.test(name);

function* valuesOf({ indicator, goal, bound }: RowView): Iterable<Stated> {
  for (const figure of [indicator.baseline, ...indicator.actuals]) {
    if (figure?.value === null || figure === null) continue;
    yield { at: figure.at, value: figure.value, unit: (figure.reading.kind === "level" ? figure.reading.unit : undefined) ?? indicator.unit };
  }
  if (goal !== null && bound.ok) {
    yield { at: goal.at, value: bound.value.value, unit: bound.value.unit ?? indicator.unit };
    if (bound.value.high !== undefined) yield { at: goal.at, value: bound.value.high, unit: bound.value.unit ?? indicator.unit };
  }
}

/** The value on the catalogue's scale; null where the units do not meet, which is another rule's finding. */
function inStandardUnit({ value, unit }: Stated, standard: Standard | null): number | null {
  if (standard === null || standard.unit === null || unit === null) return value;
  return convertUnit(value, unit, standard.unit) ?? (standard.altUnits.includes(unit) ? value : null);
}

const outside = (value: number, { min, max }: Limits): boolean =>
  (min !== null && value < min) || (max !== null && value > max);
