import { advance } from "../advance";
import type { RowView } from "../context";
import { defineRule } from "../define";
import { originPlaces } from "../past";

/**
 * A ceiling on something undesirable ("≤12/10万" above a low base) or a floor under something kept up is normal
 * practice where the aim is control; anything else below the baseline plans for a step back.
 */
const isCeiling = ({ bound, direction }: RowView): boolean =>
  direction === "lower" && bound.ok && (bound.value.op === "<=" || bound.value.op === "<");

/** The target asks for no less than what is already there. */
export const targetNotWeaker = defineRule({
  id: "target-not-weaker",
  sources: ["tableForm"],
  findings: {
    weaker: { severity: "error", facts: ["name", "baseline", "target", "raw"] },
    otherWayThanName: { severity: "warning", facts: ["name", "baseline", "target", "raw", "direction"] },
    weakerThanUndated: { severity: "warning", facts: ["name", "baseline", "target", "raw"] },
    ceilingAboveBaseline: { severity: "warning", facts: ["name", "baseline", "target", "raw"] },
    equal: { severity: "info", facts: ["name", "baseline"] },
  },
  inapplicable: ({ rows }) => (rows.some(({ baseline }) => baseline !== null) ? null : "noBaselines"),
  *check({ rows }) {
    for (const row of rows) {
      const { indicator, index, goal, bound, base, baseline, direction } = row;
      if (goal === null || !bound.ok || bound.value.op === "within" || baseline === null || base === null) continue;
      if (direction === null || direction === "within") continue;
      const ahead = advance(baseline, bound.value.value, direction);
      if (ahead > 0) continue;
      const place = { at: goal.at, indicator: index, ...originPlaces(base) };
      const facts = { name: indicator.name, baseline, target: bound.value.value, raw: goal.raw };
      if (ahead < 0 && row.directionGuessed) yield { ...place, finding: "otherWayThanName", facts: { ...facts, direction } };
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

/** A target that says it holds a level, or is already full, may equal its baseline. */
const holds = ({ goal, bound, standard }: RowView): boolean =>
  (goal?.target.kind === "level" && goal.target.hold === true)
  || (bound.ok && (bound.value.value === standard?.bounds.max || bound.value.value === standard?.bounds.min))
  || (bound.ok && bound.value.value === 100 && bound.value.op !== "<=");
