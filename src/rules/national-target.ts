import type { PlanSpan } from "../catalogue/plans";
import type { NationalFigure, Standard } from "../catalogue/standard";
import { standardByCode } from "../catalogue/standards";
import { readTarget } from "../target/read-target";
import { resolveTarget } from "../target/resolve-target";
import { inUnitOf } from "./units";
import type { RowView } from "./row-view";
import { oncePer } from "./once";
import { advance, isWeaker } from "./advance";
import { hasUnitSlip } from "./slips";

/** What the national plan of a period asks of an indicator. */
export interface NationalTarget {
  readonly figure: NationalFigure;
  readonly value: number;
  /** What the nation started from; null where that is not known. */
  readonly base: number | null;
}

/** Only figures that were read in an official text: a recalled one (待核) accuses nobody. */
const verifiedFigures = oncePer(({ name, national }: Standard) =>
  national.filter(({ targetVerified }) => targetVerified).map((figure) => ({ figure, reading: readTarget(figure.target, { indicator: name }) })));

/** In the standard's own unit. */
export function nationalOf(standard: Standard, plan: PlanSpan): NationalTarget | null {
  const root = standard.scaleOf ? standardByCode(standard.scaleOf.code) : standard;
  const known = root === null ? undefined : verifiedFigures(root).find(({ figure }) => figure.plan === plan.name);
  if (root === null || known === undefined) return null;
  const { figure, reading } = known;
  const factor = standard.scaleOf?.factor ?? 1;
  const bound = resolveTarget(reading, {
    baseline: figure.baseVerified ? figure.base : null, baseYear: figure.baseYear, targetYear: plan.targetYear, unit: root.unit, direction: root.direction,
  });
  return bound.ok && bound.value.op !== "within" ? { figure, value: bound.value.value / factor, base: figure.base === null ? null : figure.base / factor } : null;
}

/** In the row's unit, for the period of its plan. */
export function nationalTarget({ standard, indicator }: RowView, plan: PlanSpan): NationalTarget | null {
  const national = standard === null ? null : nationalOf(standard, plan);
  const value = national === null ? null : inUnitOf(indicator, national.value, standard?.unit);
  return national === null || value === null ? null : { figure: national.figure, value, base: national.base === null ? null : inUnitOf(indicator, national.base, standard?.unit) };
}

/** Where the nation asks for a step (提高1岁左右, 每年降低0.5个百分点以上), who goes at least as far does what is asked, wherever it starts. */
function goesAsFar({ baseline, bound, direction }: RowView, { figure, value, base }: NationalTarget, { baseYear, targetYear }: PlanSpan): boolean {
  if (baseline === null || base === null || !bound.ok || (direction !== "higher" && direction !== "lower")) return false;
  const asked = readTarget(figure.target);
  if (asked.kind !== "change" || asked.per !== "year" && asked.measure !== "points" && asked.measure !== "amount" || targetYear <= baseYear) return false;
  return advance(advance(base, value, direction), advance(baseline, bound.value.value, direction), "higher") >= -1e-9;
}

/** The national target where the row's own is weaker. */
export function strongerNational(row: RowView, plan: PlanSpan): NationalTarget | null {
  const { standard, bound, direction } = row;
  if (standard === null || !bound.ok || bound.value.op === "within" || hasUnitSlip(row) || (direction !== "higher" && direction !== "lower")) return null;
  const national = nationalTarget(row, plan);
  if (national === null) return null;
  if (!isWeaker(bound.value.value, national.value, direction)) return null;
  return goesAsFar(row, national, plan) ? null : national;
}
