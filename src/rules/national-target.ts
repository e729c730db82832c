import type { NationalFigure, Standard } from "../catalogue/standard";
import { standardByCode } from "../catalogue/standards";
import { readTarget } from "../target/read-target";
import { resolveTarget } from "../target/resolve-target";
import { inUnitOf } from "./units";
import type { RowView } from "./context";
import { oncePer } from "./once";
import { isWeaker } from "./advance";
import type { IndicatorTable } from "../table/table";

/** What the national plan of the table's period asks of a row's indicator, in the row's unit. */
export interface NationalTarget {
  readonly figure: NationalFigure;
  readonly value: number;
}

/** Only figures that were read in an official text: a recalled one (待核) accuses nobody. */
const verifiedFigures = oncePer(({ name, national }: Standard) =>
  national.filter(({ targetVerified }) => targetVerified).map((figure) => ({ figure, reading: readTarget(figure.target, { indicator: name }) })));

export function nationalTarget({ standard, indicator }: RowView, { plan }: IndicatorTable): NationalTarget | null {
  const root = standard?.scaleOf ? standardByCode(standard.scaleOf.code) : standard;
  if (!standard || !root) return null;
  const known = verifiedFigures(root).find(({ figure }) => figure.plan === plan.name);
  if (known === undefined) return null;
  const { figure, reading } = known;
  const bound = resolveTarget(reading, {
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
