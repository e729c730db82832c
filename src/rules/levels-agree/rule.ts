import { levelRank } from "../../table/levels";
import type { PlanPeriod, TargetFigure } from "../../table/table";
import { resolveTarget } from "../../target/resolve-target";
import type { RowView } from "../row-view";
import { defineRule } from "../define";
import { isAdditive } from "../../table/additive";
import { isWeaker } from "../advance";
import { hasImpossible } from "../slips";
import { inUnitOf } from "../units";

/** Beside the superior's target in one table, the own target asks for no less. */
export const levelsAgree = defineRule({
  id: "levels-agree",
  sources: ["tableForm", "outline11"],
  findings: {
    bindingWeaker: { severity: "error", facts: ["name", "raw", "superior", "level"] },
    ownMissing: { severity: "warning", facts: ["name", "superior", "level"] },
    weaker: { severity: "warning", facts: ["name", "raw", "superior", "level"] },
  },
  given: ({ table: { plan } }) => ({ plan }),
  only: { rows: (row) => superiorsOf(row).length > 0 || ownBlank(row) !== null, else: "oneLevel" },
  row(row, report, { plan }) {
    const { indicator, goal } = row;
    const blank = ownBlank(row);
    if (blank !== null && goal !== null) {
      report({ finding: "ownMissing", at: blank.at, related: [goal.at], facts: { name: indicator.name, superior: goal.raw, level: goal.level ?? "" } });
      return;
    }
    if (goal === null) return;
    for (const figure of strongerSuperiors(row, plan)) {
      report({
        finding: indicator.nature === "binding" && !row.directionGuessed ? "bindingWeaker" : "weaker",
        at: goal.at, related: [figure.at],
        facts: { name: indicator.name, raw: goal.raw, superior: figure.raw, level: figure.level ?? "" },
      });
    }
  },
});

/** The superiors' targets in the same row that ask for more than the own one. */
export function strongerSuperiors(row: RowView, plan: PlanPeriod): readonly TargetFigure[] {
  const { indicator, bound, direction } = row;
  const superiors = superiorsOf(row);
  // A slip of scale or sign is another rule's finding; of such a number nothing can be said beside others.
  if (superiors.length === 0 || !bound.ok || bound.value.op === "within" || hasImpossible(row)) return NONE;
  // Of an amount the whole's is the sum of its parts.
  if (isAdditive(indicator)) return NONE;
  const { value } = bound.value;
  return superiors.filter((figure) => {
    const asked = askedBy(figure, row, plan);
    return asked !== null && isWeaker(value, asked, direction);
  });
}

/** What a superior's target comes to in the row: a level as it is, a change laid on the row's own baseline. */
function askedBy({ target }: TargetFigure, { indicator, bound, base }: RowView, { baseYear, targetYear }: PlanPeriod): number | null {
  if (!bound.ok || target.kind !== "level" && target.kind !== "change") return null;
  const said = resolveTarget(target, { baseline: base?.value ?? null, baseYear, targetYear, unit: indicator.unit, direction: null });
  if (!said.ok || said.value.op === "within") return null;
  return inUnitOf({ unit: bound.value.unit ?? indicator.unit }, said.value.value, said.value.unit ?? indicator.unit);
}

const NONE: readonly TargetFigure[] = [];

/** Targets of the same year that a level above sets in the same row. */
export const superiorsOf = ({ indicator, goal }: RowView): readonly TargetFigure[] =>
  (goal === null || indicator.targets.length < 2 ? NONE : indicator.targets.filter((figure) => figure.year === goal.year && figure.raw !== null && levelRank(figure.level) < levelRank(goal.level)));

/** The column of the own level, which is blank where the superior's has a target: who is to reach how much of it is not said. */
function ownBlank({ indicator: { targets }, goal }: RowView): TargetFigure | null {
  if (goal === null || goal.raw === null || targets.length < 2) return null;
  return targets.find(({ raw, year, level, ofPart }) => raw === null && ofPart !== true && level !== null && year === goal.year && levelRank(level) > levelRank(goal.level)) ?? null;
}
