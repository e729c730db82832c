import { levelRank } from "../../table/levels";
import type { TargetFigure } from "../../table/table";
import type { RowView } from "../context";
import { defineRule } from "../define";
import { isWeaker } from "../advance";
import { inUnitOf } from "../units";

/** Beside the superior's target in one table, the own target asks for no less. */
export const levelsAgree = defineRule({
  id: "levels-agree",
  sources: ["tableForm", "outline11"],
  findings: {
    bindingWeaker: { severity: "error", facts: ["name", "raw", "superior", "level"] },
    weaker: { severity: "warning", facts: ["name", "raw", "superior", "level"] },
  },
  inapplicable: ({ rows }) => (rows.some((row) => superiorsOf(row).length > 0) ? null : "oneLevel"),
  row(row, report) {
    const { indicator, goal, bound, direction } = row;
    if (goal === null || !bound.ok || bound.value.op === "within") return;
    for (const figure of superiorsOf(row)) {
      if (figure.target.kind !== "level") continue;
      const asked = inUnitOf({ unit: bound.value.unit ?? indicator.unit }, figure.target.value, figure.target.unit ?? indicator.unit);
      if (asked === null || !isWeaker(bound.value.value, asked, direction)) continue;
      report({
        finding: indicator.nature === "binding" && !row.directionGuessed ? "bindingWeaker" : "weaker",
        at: goal.at, related: [figure.at],
        facts: { name: indicator.name, raw: goal.raw, superior: figure.raw, level: figure.level ?? "" },
      });
    }
  },
});

const NONE: readonly TargetFigure[] = [];

/** Targets of the same year that a level above sets in the same row. */
const superiorsOf = ({ indicator, goal }: RowView): readonly TargetFigure[] =>
  (goal === null || indicator.targets.length < 2 ? NONE : indicator.targets.filter((figure) => figure.year === goal.year && figure.raw !== null && levelRank(figure.level) < levelRank(goal.level)));
