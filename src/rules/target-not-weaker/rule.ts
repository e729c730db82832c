import type { Claim } from "../../table/claim";
import type { TargetFigure } from "../../table/table";
import { advance } from "../advance";
import type { CheckContext, RowView } from "../context";
import { defineRule, placeOf } from "../define";
import { holds } from "../holds";
import { originPlaces, type Base } from "../past";
import { fitsRounding } from "../rounding";
import { hasImpossible } from "../slips";
import { inUnitOf } from "../units";

/** What the State steers from year to year: its ceilings leave room above what was, in every plan. */
const STEERED = /失业率|消费价格|物价|价格指数|价格涨幅|通货膨胀/;

/** What is kept under a ceiling, also where the target is written without a sign. */
const CONTROLLED = /死亡|发病|伤亡|事故/;

/**
 * A ceiling on something undesirable ("≤12/10万" above a low base) is normal practice where the aim is control;
 * anything else below the baseline plans for a step back.
 */
const isCeiling = ({ bound, direction, indicator }: RowView): boolean =>
  direction === "lower" && bound.ok && (bound.value.op === "<=" || bound.value.op === "<" || (bound.value.op === "=" && CONTROLLED.test(indicator.name)));

/** The target asks for no less than what is already there. */
export const targetNotWeaker = defineRule({
  id: "target-not-weaker",
  sources: ["tableForm"],
  findings: {
    weaker: { severity: "error", facts: ["name", "baseline", "target", "raw"] },
    otherWayThanName: { severity: "warning", facts: ["name", "baseline", "target", "raw", "direction"] },
    weakerThanUndated: { severity: "warning", facts: ["name", "baseline", "target", "raw"] },
    aboutBaseline: { severity: "warning", facts: ["name", "baseline", "raw"] },
    ceilingAboveBaseline: { severity: "warning", facts: ["name", "baseline", "target", "raw"] },
    heldBelowBaseline: { severity: "info", facts: ["name", "baseline", "raw"] },
    steeredAboveBaseline: { severity: "info", facts: ["name", "baseline", "raw"] },
    equal: { severity: "info", facts: ["name", "baseline"] },
    saidReached: { severity: "info", facts: ["name", "raw", "said", "line"] },
  },
  inapplicable: (context) => (context.rows.some((row) => row.baseline !== null || reachedClaim(row, context) !== null) ? null : "noBaselines"),
  *check(context) {
    for (const row of context.rows) {
      const { indicator, index, goal, bound, base, baseline, direction } = row;
      const claim = reachedClaim(row, context);
      if (claim !== null && goal !== null) {
        yield { finding: "saidReached", at: goal.at, indicator: index, said: [placeOf(claim)], facts: { name: indicator.name, raw: goal.raw, said: claim.raw, line: claim.line } };
      }
      if (goal === null || !bound.ok || bound.value.op === "within" || baseline === null || base === null) continue;
      // A growth rate of the base year is one year's: what is asked for is the average of five.
      if (direction === null || direction === "within" || row.countedFromNothing) continue;
      // 85% beside ≥95‰, ≥2 of what is to fall, 1 for 100 %, 820 %: another rule's finding, and nothing can be compared.
      if (hasImpossible(row)) continue;
      const ahead = advance(baseline, bound.value.value, direction);
      if (ahead > 0) continue;
      const place = { at: goal.at, indicator: index, ...originPlaces(base) };
      const facts = { name: indicator.name, baseline, target: bound.value.value, raw: goal.raw };
      if (ahead < 0 && STEERED.test(indicator.name) && direction === "lower") yield { ...place, finding: "steeredAboveBaseline", facts: { name: indicator.name, baseline, raw: goal.raw } };
      else if (ahead < 0 && isHeld(goal)) yield { ...place, finding: "heldBelowBaseline", facts: { name: indicator.name, baseline, raw: goal.raw } };
      else if (ahead < 0 && row.directionGuessed) yield { ...place, finding: "otherWayThanName", facts: { ...facts, direction } };
      else if (ahead < 0 && isAbout(goal, base)) yield { ...place, finding: "aboutBaseline", facts: { name: indicator.name, baseline, raw: goal.raw } };
      else if (ahead < 0) yield { ...place, finding: kindOf(row), facts };
      else if (!holds(row)) yield { ...place, finding: "equal", facts: { name: indicator.name, baseline } };
    }
  },
});

function kindOf(row: RowView): "weaker" | "weakerThanUndated" | "ceilingAboveBaseline" {
  if (isCeiling(row)) return "ceilingAboveBaseline";
  // Prose that gives a value no year may mean another one.
  return row.base?.origin.from === "text" && row.base.origin.yearAssumed ? "weakerThanUndated" : "weaker";
}

/** 稳定在95%以上 beside 98: a line that is not to be crossed, and no aim to fall to it. */
const isHeld = ({ target }: TargetFigure): boolean => target.kind === "level" && target.hold === true && target.op !== "=";

/** “24左右” over a baseline of 23.6, which rounds to it: no step back, and no step ahead either. */
const isAbout = ({ target, raw }: TargetFigure, base: Base): boolean =>
  target.kind === "level" && target.approx === true && base.value !== null && fitsRounding(base.value, target.value, base.raw, raw ?? "");

/** Prose that calls a row's target reached, where no baseline is given: 已降到10%以下 beside the target ≤10. */
function reachedClaim({ base, bound, direction, indicator }: RowView, { claims, table }: CheckContext): Claim | null {
  if (base !== null || claims.isEmpty || !bound.ok || bound.value.op === "within" || (direction !== "higher" && direction !== "lower")) return null;
  const kept: ReadonlySet<string> = new Set(direction === "lower" ? ["<=", "<"] : [">=", ">"]);
  return claims.of(indicator).find(({ role, year, reading }) => {
    if (role !== "value" || (year !== null && year !== table.plan.baseYear) || reading.kind !== "level" || !kept.has(reading.op)) return false;
    const said = inUnitOf({ unit: bound.value.unit ?? indicator.unit }, reading.value, reading.unit);
    return said !== null && advance(said, bound.value.value, direction) <= 0;
  }) ?? null;
}
