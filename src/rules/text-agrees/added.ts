import type { Claim } from "../../table/claim";
import type { PlanPeriod } from "../../table/table";
import { isAdditive } from "../../table/additive";
import type { ClaimIndex } from "../claims";
import { subjectKey } from "../claims";
import { hasImpossible } from "../slips";
import type { RowView } from "../row-view";
import { inUnitOf } from "../units";

export interface Added {
  readonly claim: Claim;
  /** What the table's two values leave to be added. */
  readonly computed: number;
}

const NONE: readonly Added[] = [];

/** As a share of the addition: what is scrapped meanwhile, and roundings. */
const APART = 0.1;

/** 新增铁路营业里程2.9万公里 beside 14.6 → 16.5: what the text adds over the plan is not what lies between the table's values. */
export function addedOtherwise(row: RowView, claims: ClaimIndex, plan: PlanPeriod): readonly Added[] {
  const { indicator, bound, baseline, goal, countedFromNothing } = row;
  if (claims.isEmpty || baseline === null || goal?.target.kind !== "level" || !bound.ok || bound.value.op === "within" || countedFromNothing || !isAdditive(indicator)) return NONE;
  const year = goal.year ?? plan.targetYear;
  const computed = Number((bound.value.value - baseline).toPrecision(10));
  if (computed <= 0) return NONE;
  return claims.adding(subjectKey(indicator.name, indicator.standard)).flatMap((claim): Added[] => {
    if (claim.role !== "target" || claim.reading.kind !== "level" || claim.year !== year || hasImpossible(row)) return [];
    const said = inUnitOf({ unit: bound.value.unit ?? indicator.unit }, claim.reading.value, claim.reading.unit);
    return said === null || Math.abs(said - computed) <= APART * computed ? [] : [{ claim, computed }];
  });
}
