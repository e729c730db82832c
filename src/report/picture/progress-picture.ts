import type { SheetArea } from "../../grid/area";
import { annualChange } from "../../measures/annual-change/measure";
import { aimOf } from "../../measures/aim";
import type { Observation } from "../../measures/define";
import { expectedValue } from "../../measures/expected-value/measure";
import { difference, tidy } from "../../measures/number";
import { projection } from "../../measures/projection/measure";
import { remaining } from "../../measures/remaining/measure";
import { MEASURE_DEFAULTS, type MeasureSettings } from "../../measures/settings";
import type { Assessment, Risk, Standing, StandingFault, Status } from "../../rules/assessment";
import type { IndicatorTable, Nature } from "../../table/table";
import type { Bound, Direction } from "../../target/target";

/** An indicator's way from baseline to target as numbers, for whoever draws it. JSON-safe; null is unknown, and `why` says why. */
export interface ProgressPicture {
  readonly name: string;
  readonly at: SheetArea;
  readonly domain: string | null;
  readonly nature: Nature | null;
  /** Unit of every value here; paces are in it a year (百分点 where it is %). */
  readonly unit: string | null;
  readonly direction: Direction | null;
  readonly baseline: PicturePoint | null;
  /** Known values of years before the base year. */
  readonly earlier: readonly PicturePoint[];
  /** Known values of years after the base year. */
  readonly actuals: readonly PicturePoint[];
  readonly target: PictureTarget | null;
  /** Where the straight line from baseline to target stands at the end of each year, both ends included; empty where unknown. */
  readonly expected: readonly PicturePoint[];
  /** Where the target year will end if things go on as they went. */
  readonly projected: PicturePoint | null;
  readonly pace: Pace;
  /** As shares. */
  readonly completion: number | null;
  readonly timeProgress: number | null;
  readonly status: Status;
  /** Of a binding indicator. */
  readonly risk: Risk | null;
  readonly why: StandingFault | null;
  /** The target's text, and the baseline's, as the cells have them: for a sentence on what could not be read. */
  readonly raw: { readonly baseline: string | null; readonly target: string | null };
}

export type PicturePoint = Observation;

export interface PictureTarget {
  readonly year: number;
  readonly op: Bound["op"];
  readonly value: number;
  /** Upper end of a range. */
  readonly high: number | null;
  /** 左右: the value is no sharp line. */
  readonly approx: boolean;
}

/** Changes a year. */
export interface Pace {
  /** From baseline to target. */
  readonly needed: number | null;
  /** From the latest value to the target; null without a value after the base year. 0 once it is met. */
  readonly stillNeeded: number | null;
  /** From baseline to the latest value. */
  readonly had: number | null;
  /** Over the years before the base year. */
  readonly before: number | null;
}

/** The picture of one indicator of a table. Pure. */
export function pictureOf(standing: Standing | Assessment, table: IndicatorTable, settings: MeasureSettings = MEASURE_DEFAULTS): ProgressPicture {
  const { name, at, unit, direction, baseline: { value: base, year: baseYear }, observed, target, completion, timeProgress, status, why } = standing;
  const indicator = table.indicators[standing.indicator];
  const { bound, year: targetYear } = target;
  const actuals = observed.filter(({ year }) => year > baseYear);
  const way = { base, baseYear, target: bound, targetYear };
  const projected = projection.calc({ base, baseYear, targetYear, actuals });
  return {
    name, at, unit, direction, completion, timeProgress, status, why, actuals,
    domain: indicator?.domain ?? null,
    nature: indicator?.nature ?? null,
    baseline: base === null ? null : { year: baseYear, value: base },
    earlier: observed.filter(({ year }) => year < baseYear),
    target: bound === null ? null : { year: targetYear, op: bound.op, value: bound.value, high: bound.high ?? null, approx: bound.approx ?? false },
    expected: yearsOf(baseYear, targetYear).flatMap((year) => {
      const expected = expectedValue.calc({ ...way, year });
      return expected.ok ? [{ year, value: expected.value }] : [];
    }),
    projected: projected.ok && (actuals.at(-1)?.year ?? targetYear) < targetYear ? { year: targetYear, value: projected.value.value } : null,
    pace: paceOf(standing, actuals.at(-1) ?? null, settings),
    risk: "risk" in standing ? standing.risk : null,
    raw: { baseline: standing.baseline.raw, target: target.raw },
  };
}

/** Years of a plan, both ends included. Mistyped ones (20205) are not walked through. */
const LONGEST_PLAN = 50;
const yearsOf = (from: number, to: number): readonly number[] =>
  (to > from && to - from <= LONGEST_PLAN ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : []);

function paceOf({ baseline: { value: base, year: baseYear }, observed, target: { bound, year: targetYear }, direction }: Standing, latest: PicturePoint | null, { approxTolerance }: MeasureSettings): Pace {
  const needed = annualChange.calc({ base, baseYear, target: bound, targetYear });
  const lacking = remaining.calc({ actual: latest?.value ?? null, target: bound, direction, approxTolerance });
  const yearsLeft = latest === null ? 0 : targetYear - latest.year;
  const [first] = observed.filter(({ year }) => year < baseYear);
  return {
    needed: needed.ok ? needed.value : null,
    stillNeeded: lacking.ok && (yearsLeft > 0 || lacking.value === 0) ? tidy(lacking.value / Math.max(yearsLeft, 1)) : null,
    had: latest === null || base === null ? null : tidy(difference(latest.value, base) / (latest.year - baseYear)),
    before: first === undefined || base === null ? null : tidy(difference(base, first.value) / (baseYear - first.year)),
  };
}

/** The one number to draw a target at, as seen from where the indicator stands; null without a target. */
export const aimIn = ({ target, actuals, baseline }: ProgressPicture): number | null =>
  (target === null ? null : aimOf({ op: target.op, value: target.value, ...(target.high === null ? {} : { high: target.high }) }, (actuals.at(-1) ?? baseline)?.value ?? target.value));
