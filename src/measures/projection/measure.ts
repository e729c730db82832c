import { fail, ok } from "../../grid/result";
import { defineMeasure, type Observation } from "../define";
import { median, tidy } from "../number";

export interface ProjectionValue {
  /** The value that the target year will have if things go on as they went. */
  readonly value: number;
  readonly perYear: number;
  readonly method: "line" | "theilSen";
}

/** From this many actuals on, the slope is a median and one odd year does not decide. */
const ENOUGH_FOR_MEDIAN = 3;

/**
 * 趋势推算值: a straight line from the baseline through the latest actual; with three actuals or more the Theil–Sen
 * line through all points, the baseline among them. Actuals of the base year or before it are left out.
 */
export const projection = defineMeasure({
  id: "projection",
  excelName: "PROJECT",
  params: {
    base: { kind: "figure" },
    baseYear: { kind: "year" },
    actuals: { kind: "series" },
    targetYear: { kind: "year" },
  },
  unit: "indicator",
  faults: ["noBaseline", "noActual", "yearsReversed", "noTimePassed"],
  sources: ["linearPath", "theilSen"],
  calc: ({ base, baseYear, actuals, targetYear }) => {
    if (targetYear <= baseYear) return fail("yearsReversed");
    if (actuals.length === 0) return fail("noActual");
    const later = actuals.filter(({ year }) => year > baseYear);
    if (later.length === 0) return fail("noTimePassed");
    const start = base === null ? [] : [{ year: baseYear, value: base }];
    if (later.length >= ENOUGH_FOR_MEDIAN) return ok(theilSen([...start, ...later], targetYear));
    const [first] = start;
    return first === undefined ? fail("noBaseline") : ok(straightLine(first, latest(later), targetYear));
  },
});

const latest = (actuals: readonly Observation[]): Observation =>
  actuals.reduce((best, actual) => (actual.year > best.year ? actual : best));

function straightLine(from: Observation, to: Observation, year: number): ProjectionValue {
  const perYear = (to.value - from.value) / (to.year - from.year);
  return at(from.value + perYear * (year - from.year), perYear, "line");
}

function theilSen(points: readonly Observation[], year: number): ProjectionValue {
  const slopes = points.flatMap((a, index) =>
    points.slice(index + 1)
      .filter((b) => b.year !== a.year)
      .map((b) => (b.value - a.value) / (b.year - a.year)));
  const perYear = slopes.length === 0 ? 0 : median(slopes);
  // Every point is carried to the year asked for along the common slope; the middle one is the answer.
  const value = median(points.map((point) => point.value + perYear * (year - point.year)));
  return at(value, perYear, "theilSen");
}

const at = (value: number, perYear: number, method: ProjectionValue["method"]): ProjectionValue =>
  ({ value: tidy(value), perYear: tidy(perYear), method });
