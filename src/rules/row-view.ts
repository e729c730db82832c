import type { Limits, Standard } from "../catalogue/standard";
import { standardByCode } from "../catalogue/standards";
import type { Result } from "../grid/result";
import type { Claim } from "../table/claim";
import { directionOfIndicator, isDrop as isDropItself } from "../table/direction-of-indicator";
import type { Indicator, IndicatorTable, TargetFigure } from "../table/table";
import { directionOf } from "../target/direction-of";
import type { Bound, Direction, ResolveFault } from "../target/target";
import { boundOf } from "./bound-of";
import { isCountedFromNothing } from "./counted-from-nothing";
import { goalOf } from "./goal-of";
import { possibleFor } from "./limits";
import type { Base, Past } from "./past";
import { inUnitOf } from "./units";

/** One row with what every rule wants to know of it, worked out once. */
export interface RowView extends Past {
  /** Index in the table's indicators. */
  readonly index: number;
  readonly indicator: Indicator;
  readonly standard: Standard | null;
  readonly direction: Direction | null;
  /** Only the name's words tell the direction: enough to ask, not to accuse. */
  readonly directionGuessed: boolean;
  /** The row is itself a drop (单位GDP能耗降低): its value is how much less there is. */
  readonly isDrop: boolean;
  /** The row is itself a growth, a drop or an addition over the plan: it has no baseline. */
  readonly countedFromNothing: boolean;
  /** The target the row is judged by: for the plan's last year, of its own level, which a table puts last. */
  readonly goal: TargetFigure | null;
  readonly bound: Result<Bound, ResolveFault>;
  /** What is possible of its values. */
  readonly possible: Limits;
  /** The baseline's number in the bound's unit; null when there is none or the units do not meet. */
  readonly baseline: number | null;
  /** What the text says of the indicator. */
  readonly said: readonly Claim[];
  /** Baseline and target are in units that cannot be converted into each other. */
  readonly unitsDiffer: boolean;
}

/** The view of a row of a table, by its index there. */
export function viewOf(table: IndicatorTable, indicator: Indicator, index: number, past: Past, said: readonly Claim[]): RowView {
  const { base, observed, before } = past;
  const standard = indicator.standard === null ? null : standardByCode(indicator.standard);
  const direction = directionOfIndicator(indicator);
  const goal = goalOf(table, indicator);
  const isDrop = isDropItself(indicator);
  const countedFromNothing = isDrop || isCountedFromNothing(indicator, goal, base, standard);
  const bound = boundOf(table, indicator, goal, direction, past, countedFromNothing);
  const value = base?.value ?? null;
  const baseline = value === null || !bound.ok ? value : inUnitOf({ unit: bound.value.unit ?? null }, value, indicator.unit);
  return {
    base, observed, before, index, indicator, standard, direction, isDrop, countedFromNothing, goal, bound, possible: possibleFor({ standard, indicator }), baseline, said,
    directionGuessed: !standard?.direction && !countedFromNothing && indicator.targets.every(({ target }) => directionOf(target) === null),
    unitsDiffer: unitsDiffer(base, baseline),
  };
}

/** The cell holds a number, and it cannot be brought to the target's unit. */
const unitsDiffer = (base: Base | null, baseline: number | null): boolean => baseline === null && base !== null && base.isNumber;
