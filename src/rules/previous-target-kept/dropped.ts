import { directionOfIndicator } from "../../table/direction-of-indicator";
import { joinBaselines } from "../../table/join-baselines";
import type { Figure, Indicator, IndicatorTable, TargetFigure } from "../../table/table";
import { meets } from "../../target/meets";
import { resolveTarget } from "../../target/resolve-target";
import type { CheckContext } from "../context";
import { goalOf } from "../goal-of";
import { inUnitOf } from "../units";

/** From so many common indicators on, the new table goes on from the old one, and what it leaves out is noticed. */
const FEWEST = 3;

export interface Dropped {
  readonly before: IndicatorTable;
  readonly indicator: Indicator;
  readonly goal: TargetFigure;
  readonly actual: Figure;
}

/** Indicators whose target the plan before missed, and that the new table has no row of. */
export function* missedAndDropped({ table, rows }: CheckContext): Iterable<Dropped> {
  const befores = new Map<IndicatorTable, number>();
  for (const { before } of rows) if (before !== null) befores.set(before.table, (befores.get(before.table) ?? 0) + 1);
  for (const [before, shared] of befores) {
    if (shared < FEWEST) continue;
    // A row that may be the old one in other words is no omission.
    const kept = new Set(joinBaselines(table, before).map(({ from }) => from));
    for (const [index, indicator] of before.indicators.entries()) {
      const missed = kept.has(index) || indicator.isSub ? null : missedIn(before, indicator);
      if (missed !== null) yield { before, indicator, ...missed };
    }
  }
}

function missedIn(table: IndicatorTable, indicator: Indicator): Pick<Dropped, "goal" | "actual"> | null {
  const { plan } = table;
  const goal = goalOf(table, indicator);
  const actual = indicator.actuals.find(({ year, value }) => year === plan.targetYear && value !== null);
  if (goal === null || actual?.value === undefined || actual.value === null) return null;
  const direction = directionOfIndicator(indicator);
  const bound = resolveTarget(goal.target, { baseline: indicator.baseline?.value ?? null, baseYear: plan.baseYear, targetYear: plan.targetYear, unit: indicator.unit, direction });
  if (!bound.ok) return null;
  const value = inUnitOf({ unit: bound.value.unit ?? indicator.unit }, actual.value, actual.reading.kind === "level" ? actual.reading.unit ?? indicator.unit : null);
  return value !== null && meets(bound.value, value, { direction, tolerance: 0 }) === false ? { goal, actual } : null;
}
