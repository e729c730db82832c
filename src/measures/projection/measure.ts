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
  examples: [
    {
      title: "two years at 0.2 a year go on for three more",
      args: { base: 2, baseYear: 2020, actuals: [{ year: 2022, value: 2.4 }], targetYear: 2025 },
      value: { value: 3, perYear: 0.2, method: "line" },
      from: "2 + 5 × 0.2",
    },
    {
      title: "with two actuals the later one decides",
      args: { base: 10, baseYear: 2020, actuals: [{ year: 2022, value: 12 }, { year: 2021, value: 20 }], targetYear: 2025 },
      value: { value: 15, perYear: 1, method: "line" },
      from: "10 + 5 × (12 − 10) ÷ 2",
    },
    {
      title: "one odd year among three does not decide",
      args: {
        base: 1, baseYear: 2020, targetYear: 2025,
        actuals: [{ year: 2021, value: 2 }, { year: 2022, value: 30 }, { year: 2023, value: 4 }],
      },
      value: { value: 6, perYear: 1, method: "theilSen" },
      from: "slopes 1, 14.5, 1, 28, 1, −26: median 1; value − year·slope against 2020: 1, 1, 28, 1: median 1; 1 + 5 × 1",
    },
    {
      title: "three actuals do without a baseline",
      args: {
        base: null, baseYear: 2020, targetYear: 2025,
        actuals: [{ year: 2021, value: 50 }, { year: 2022, value: 52 }, { year: 2023, value: 54 }],
      },
      value: { value: 58, perYear: 2, method: "theilSen" },
      from: "54 + 2 × 2",
    },
    {
      title: "no actual",
      args: { base: 2, baseYear: 2020, actuals: [], targetYear: 2025 },
      fault: "noActual",
      from: "definition",
    },
    {
      title: "an actual of the base year shows no pace",
      args: { base: 2, baseYear: 2020, actuals: [{ year: 2020, value: 2.1 }], targetYear: 2025 },
      fault: "noTimePassed",
      from: "definition",
    },
    {
      title: "one actual without a baseline",
      args: { base: null, baseYear: 2020, actuals: [{ year: 2022, value: 2.1 }], targetYear: 2025 },
      fault: "noBaseline",
      from: "definition",
    },
  ],
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
