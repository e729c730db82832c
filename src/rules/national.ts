import type { NationalFigure } from "../catalogue/standard";
import { standardByCode } from "../catalogue/standards";
import { readTarget } from "../target/read-target";
import { resolveTarget } from "../target/resolve-target";
import { inUnitOf } from "./claims";
import type { RowView } from "./context";
import { isWeaker } from "./weaker";
import type { IndicatorTable } from "../table/table";

/** What the national plan of the table's period asks of a row's indicator, in the row's unit. */
export interface NationalTarget {
  readonly figure: NationalFigure;
  readonly value: number;
}

/** Only figures that were read in an official text: a recalled one (待核) accuses nobody. */
export function nationalTarget({ standard, indicator }: RowView, { plan }: IndicatorTable): NationalTarget | null {
  const root = standard?.scaleOf ? standardByCode(standard.scaleOf.code) : standard;
  const figure = root?.national.find((each) => each.plan === plan.name && each.targetVerified);
  if (!standard || !root || figure === undefined) return null;
  const bound = resolveTarget(readTarget(figure.target, { indicator: root.name }), {
    baseline: figure.baseVerified ? figure.base : null, baseYear: figure.baseYear, targetYear: plan.targetYear, unit: root.unit, direction: root.direction,
  });
  if (!bound.ok || bound.value.op === "within") return null;
  const value = inUnitOf(indicator, bound.value.value / (standard.scaleOf?.factor ?? 1), standard.unit);
  return value === null ? null : { figure, value };
}

/** The national target where the row's own is weaker. */
export function strongerNational(row: RowView, table: IndicatorTable): NationalTarget | null {
  const { bound, direction } = row;
  if (!bound.ok || bound.value.op === "within" || (direction !== "higher" && direction !== "lower")) return null;
  const national = nationalTarget(row, table);
  if (national === null) return null;
  return isWeaker(bound.value.value, national.value, direction) ? national : null;
}
