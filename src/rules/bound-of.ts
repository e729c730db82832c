import type { Result } from "../grid/result";
import type { Indicator, IndicatorTable, TargetFigure } from "../table/table";
import { resolveTarget } from "../target/resolve-target";
import type { Bound, Direction, ResolveFault, Target } from "../target/target";
import type { Past } from "./past";

const NO_VALUES: Readonly<Record<number, number>> = {};

/** What the goal comes to as a number: of a row that is counted from nothing, its own size. */
export function boundOf(
  table: IndicatorTable,
  indicator: Indicator,
  goal: TargetFigure | null,
  direction: Direction | null,
  { base, observed }: Past,
  countedFromNothing: boolean,
): Result<Bound, ResolveFault> {
  if (goal === null) return { ok: false, fault: "none" };
  return resolveTarget(countedFromNothing ? sizeOf(goal.target) : goal.target, {
    baseline: base?.value ?? null,
    baseYear: table.plan.baseYear,
    targetYear: goal.year ?? table.plan.targetYear,
    unit: indicator.unit,
    direction,
    values: goal.target.kind === "change" ? Object.fromEntries(observed.map(({ year, value }) => [year, value])) : NO_VALUES,
  });
}

/** 〔18〕 of 排放总量减少 is the size of the drop: the indicator's own value, and no change of it. */
const sizeOf = (target: Target): Target =>
  (target.kind === "change" && target.high === undefined && target.measure !== "multiple"
    ? { kind: "level", op: target.op, value: target.value, ...(target.approx ? { approx: true as const } : {}) }
    : target);
