import { fail, ok, type Result } from "../grid/result";
import { inUnit, tidy, type Measured } from "./scale";
import type { Bound, Change, Direction, Operator, ResolveFault, Target } from "./target";

/** What a target is held against. */
export interface ResolveBase {
  readonly baseline: number | null;
  readonly baseYear: number;
  readonly targetYear: number;
  /** The indicator's unit, as its table gives it. */
  readonly unit: string | null;
  readonly direction: Direction | null;
  /** Known values by year: the base of "比2015年降低10%". */
  readonly values?: Readonly<Record<number, number>>;
}

type Resolved = Result<Bound, ResolveFault>;

/**
 * Works a target out to a number in the indicator's unit.
 * A level stays what it is; a change is laid on its base: points and amounts a year times the years, percent a year
 * compounded. Faults: see ResolveFault. A share of a base below zero has no meaning and counts as no base value.
 */
export const resolveTarget = (target: Target, base: ResolveBase): Resolved => {
  switch (target.kind) {
    case "level":
      return ok(boundOf(target.op, measured(target.value, target.unit, base.unit), target));
    case "range": {
      const low = measured(target.low, target.unit, base.unit);
      return ok({ op: "within", ...low, high: measured(target.high, target.unit, base.unit).value, ...approxOf(target) });
    }
    case "change":
      return resolveChange(target, base);
    case "peer":
    case "qualitative":
    case "parts":
    case "none":
    case "unread":
      return fail(target.kind);
  }
};

/** Written out: a table has one for each of its rows, and spreads take their time. */
const boundOf = (op: Operator, { value, unit }: Measured, { approx }: { readonly approx?: true }): Bound => {
  if (unit === undefined) return approx === true ? { op, value, approx } : { op, value };
  return approx === true ? { op, value, unit, approx } : { op, value, unit };
};

const approxOf = ({ approx }: { readonly approx?: true }): { approx?: true } => (approx === true ? { approx } : {});

const measured = (value: number, unit: string | undefined, indicatorUnit: string | null): Measured =>
  inUnit(unit === undefined ? { value } : { value, unit }, indicatorUnit);

interface Start {
  readonly value: number;
  readonly years: number;
}

/** The value the change starts from, and over how many years it runs. */
const startOf = (change: Change, base: ResolveBase): Result<Start, ResolveFault> => {
  const year = change.basis === "baseline" ? base.baseYear : change.basis === "previousYear" ? base.targetYear - 1 : change.basis;
  const value = change.base ?? base.values?.[year] ?? (year === base.baseYear ? base.baseline : null);
  if (value === null) return fail(year === base.baseYear ? "noBaseline" : "noBaseValue");
  const years = change.per === "year" ? base.targetYear - year : 1;
  return years > 0 ? ok({ value, years }) : fail("noBaseValue");
};

const resolveChange = (change: Change, base: ResolveBase): Resolved => {
  if (change.measure === "percent" && base.unit === "%") return fail("percentOrPoints");
  const start = startOf(change, base);
  if (!start.ok) return start;
  const relative = change.measure === "percent" || change.measure === "multiple";
  if (relative && start.value.value < 0) return fail("noBaseValue");
  const ends = [change.value, ...(change.high === undefined ? [] : [change.high])].map((size) => laidOn(change, size, start.value, base.unit));
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  return ok({
    op: change.high === undefined ? (change.direction === "up" ? change.op : MIRRORED[change.op]) : "within",
    value: low,
    ...(change.high === undefined ? {} : { high }),
    ...(base.unit === null ? {} : { unit: base.unit }),
    ...approxOf(change),
  });
};

/** A fall of at least 2 ends at most 2 lower. */
const MIRRORED: Readonly<Record<Operator, Operator>> = { ">=": "<=", ">": "<", "<=": ">=", "<": ">", "=": "=" };

const laidOn = (change: Change, size: number, { value, years }: Start, unit: string | null): number => {
  const sign = change.direction === "up" ? 1 : -1;
  switch (change.measure) {
    case "percent":
      return tidy(value * (1 + (sign * size) / 100) ** years);
    case "multiple":
      return tidy(value * size ** (sign * years));
    case "points":
      return tidy(value + sign * size * years);
    case "amount":
      return tidy(value + sign * measured(size, change.unit, unit).value * years);
  }
};
