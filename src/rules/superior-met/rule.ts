import type { Indicator, IndicatorTable } from "../../table/table";
import { subjectKey } from "../claims";
import { goalOf, type CheckContext } from "../context";
import { defineRule } from "../define";
import { placeRank } from "../place-of";
import { isWeaker } from "../advance";
import { inUnitOf } from "../units";

/** Targets and natures match those of the superior's plan, where it is in the same workbook. */
export const superiorMet = defineRule({
  id: "superior-met",
  sources: ["outline11", "tableForm"],
  findings: {
    bindingWeaker: { severity: "error", facts: ["name", "raw", "superior", "title"] },
    weaker: { severity: "warning", facts: ["name", "raw", "superior", "title"] },
    bindingThere: { severity: "warning", facts: ["name", "title"] },
  },
  inapplicable: (context) => (superiorsOf(context).length > 0 ? null : "noSuperior"),
  *check(context) {
    for (const superior of superiorsOf(context)) {
      const title = superior.title ?? superior.sheet;
      const theirs = new Map<string, Indicator>(superior.indicators.map((indicator) => [subjectKey(indicator.name, indicator.standard), indicator]));
      for (const { indicator, index, goal, bound, direction, directionGuessed } of context.rows) {
        const other = theirs.get(subjectKey(indicator.name, indicator.standard));
        if (other === undefined) continue;
        const place = { indicator: index, related: [other.at] };
        if (other.nature === "binding" && indicator.nature === "expected") {
          yield { ...place, finding: "bindingThere", at: indicator.at, facts: { name: indicator.name, title } };
        }
        const asked = goalOf(superior, other);
        if (goal === null || asked?.target.kind !== "level" || !bound.ok || bound.value.op === "within") continue;
        const value = inUnitOf({ unit: bound.value.unit ?? indicator.unit }, asked.target.value, asked.target.unit ?? other.unit);
        if (value === null || !isWeaker(bound.value.value, value, direction)) continue;
        yield {
          ...place, finding: other.nature === "binding" && !directionGuessed ? "bindingWeaker" as const : "weaker" as const, at: goal.at,
          facts: { name: indicator.name, raw: goal.raw, superior: asked.raw, title },
        };
      }
    }
  },
});

/** Plans of the same period whose place contains this one's, as far as titles tell. */
function superiorsOf({ table, others }: CheckContext): readonly IndicatorTable[] {
  const own = placeRank(table);
  if (own === null || table.kind !== "plan") return [];
  return others.filter((other) => {
    const rank = placeRank(other);
    return other.kind === "plan" && other.plan.name === table.plan.name && rank !== null && rank < own;
  });
}
