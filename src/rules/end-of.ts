import type { Figure, TargetFigure } from "../table/table";
import { meets } from "../target/meets";
import type { RowView } from "./row-view";
import { inUnitOf } from "./units";

/** How a row of a plan that is over ended. */
export interface Ended {
  readonly actual: Figure;
  readonly goal: TargetFigure;
  /** null where the direction is not known. */
  readonly met: boolean | null;
  readonly isLess: boolean;
}

/** The value that a plan ended with beside its target; null where one of them is missing or cannot be compared. */
export function endOf({ indicator, goal, bound, direction }: RowView, targetYear: number, tolerance: number): Ended | null {
  const actual = indicator.actuals.find(({ year, value }) => year === targetYear && value !== null);
  if (actual?.value === undefined || actual.value === null || goal === null || !bound.ok) return null;
  const value = inUnitOf({ unit: bound.value.unit ?? indicator.unit }, actual.value, actual.reading.kind === "level" ? actual.reading.unit ?? indicator.unit : null);
  return value === null ? null : { actual, goal, met: meets(bound.value, value, { direction, tolerance }), isLess: value < bound.value.value };
}
