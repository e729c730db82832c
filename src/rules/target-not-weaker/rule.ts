import type { Direction } from "../../target/target";
import type { RowView } from "../context";
import { defineRule } from "../define";

/** How far the target lies on the better side of the baseline; negative when it is weaker. */
const advance = (baseline: number, bound: number, direction: Direction): number =>
  direction === "lower" ? baseline - bound : bound - baseline;

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
    ceilingAboveBaseline: { severity: "warning", facts: ["name", "baseline", "target", "raw"] },
    equal: { severity: "info", facts: ["name", "baseline"] },
  },
  *check({ rows }) {
    for (const row of rows) {
      const { indicator, index, goal, bound, baseline, direction } = row;
      if (goal === null || !bound.ok || bound.value.op === "within" || baseline === null) continue;
      if (direction === null || direction === "within") continue;
      const ahead = advance(baseline, bound.value.value, direction);
      const tiny = 1e-9 * Math.max(1, Math.abs(baseline));
      const place = { at: goal.at, indicator: index, related: indicator.baseline ? [indicator.baseline.at] : [] };
      const facts = { name: indicator.name, baseline, target: bound.value.value, raw: goal.raw };
      if (ahead < -tiny) yield { ...place, finding: isCeiling(row) ? "ceilingAboveBaseline" as const : "weaker" as const, facts };
      else if (ahead <= tiny && !holds(row)) {
        yield { ...place, finding: "equal", facts: { name: indicator.name, baseline } };
      }
    }
  },
});

/** A target that says it holds a level, or is already full, may equal its baseline. */
const holds = ({ goal, bound, standard }: RowView): boolean =>
  (goal?.target.kind === "level" && goal.target.hold === true)
  || (bound.ok && (bound.value.value === standard?.bounds.max || bound.value.value === standard?.bounds.min));
