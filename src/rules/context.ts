import type { Standard } from "../catalogue/standard";
import { standardByCode } from "../catalogue/standards";
import { convertUnit } from "../catalogue/units";
import type { Result } from "../grid/result";
import { directionOfIndicator } from "../table/direction-of-indicator";
import type { Figure, Indicator, IndicatorTable, TargetFigure } from "../table/table";
import { resolveTarget } from "../target/resolve-target";
import type { Bound, Direction, ResolveFault } from "../target/target";
import type { MeasureSettings } from "../measures/settings";

/** One row with what every rule wants to know of it, worked out once. */
export interface RowView {
  /** Index in the table's indicators. */
  readonly index: number;
  readonly indicator: Indicator;
  readonly standard: Standard | null;
  readonly direction: Direction | null;
  /** The target the row is judged by: for the plan's last year, of its own level, which a table puts last. */
  readonly goal: TargetFigure | null;
  readonly bound: Result<Bound, ResolveFault>;
  /** The baseline's number in the bound's unit; null when there is none or the units do not meet. */
  readonly baseline: number | null;
  /** Baseline and target are in units that cannot be converted into each other. */
  readonly unitsDiffer: boolean;
}

export interface CheckContext {
  readonly table: IndicatorTable;
  readonly settings: MeasureSettings;
  readonly rows: readonly RowView[];
}

export function contextOf(table: IndicatorTable, settings: MeasureSettings): CheckContext {
  return { table, settings, rows: table.indicators.map((indicator, index) => viewOf(table, indicator, index)) };
}

function viewOf(table: IndicatorTable, indicator: Indicator, index: number): RowView {
  const standard = indicator.standard === null ? null : standardByCode(indicator.standard);
  const direction = directionOfIndicator(indicator);
  const goal = goalOf(table, indicator);
  const bound = boundOf(table, indicator, goal, direction);
  const converted = baselineIn(indicator.baseline, bound.ok ? bound.value.unit : undefined);
  return {
    index, indicator, standard, direction, goal, bound,
    baseline: converted,
    unitsDiffer: converted === null && indicator.baseline?.value !== null && indicator.baseline !== null,
  };
}

function goalOf({ columns, plan }: IndicatorTable, { targets }: Indicator): TargetFigure | null {
  const inColumn = new Set(columns.filter(({ role }) => role === "target").map(({ column }) => column));
  const stated = targets.filter(({ at }) => inColumn.has(at.column));
  const ofPlan = stated.filter(({ year }) => year === plan.targetYear);
  // A 年均 or 累计 column speaks only where the target column is silent.
  return [...targets.filter(({ at }) => !inColumn.has(at.column)), ...stated, ...ofPlan].findLast(({ raw }) => raw !== null)
    ?? ofPlan.at(-1) ?? targets.at(-1) ?? null;
}

function boundOf(
  table: IndicatorTable,
  indicator: Indicator,
  goal: TargetFigure | null,
  direction: Direction | null,
): Result<Bound, ResolveFault> {
  if (goal === null) return { ok: false, fault: "none" };
  return resolveTarget(goal.target, {
    baseline: indicator.baseline?.value ?? null,
    baseYear: table.plan.baseYear,
    targetYear: goal.year ?? table.plan.targetYear,
    unit: indicator.unit,
    direction,
    values: knownValues(indicator),
  });
}

/** Value of each year that the row gives, for targets relative to a named year. */
export function knownValues(indicator: Indicator): Readonly<Record<number, number>> {
  const values: Record<number, number> = {};
  for (const { year, value } of [...indicator.actuals, ...(indicator.baseline ? [indicator.baseline] : [])]) {
    if (year !== null && value !== null) values[year] = value;
  }
  return values;
}

/** A figure's number in another unit; a figure or a bound without a unit is taken to be in the row's. */
function baselineIn(figure: Figure | null, unit: string | undefined): number | null {
  if (figure === null || figure.value === null) return null;
  const own = figure.reading.kind === "level" ? figure.reading.unit : undefined;
  return own === undefined || unit === undefined ? figure.value : convertUnit(figure.value, own, unit);
}
