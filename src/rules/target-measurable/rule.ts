import type { Indicator, TargetFigure } from "../../table/table";
import { defineRule } from "../define";
import { isDone } from "../done";

const OF_ECONOMY = /GDP|生产总值|经济|增长|增速|物价/;

/** A target can be held against a figure in the end. What binds is another rule's business. */
export const targetMeasurable = defineRule({
  id: "target-measurable",
  sources: ["tableForm"],
  findings: {
    peerWithoutNumber: { severity: "warning", facts: ["name", "raw"] },
    peerInAnotherColumn: { severity: "info", facts: ["name", "raw", "other"] },
    wordsOnly: { severity: "info", facts: ["name", "raw"] },
  },
  *check({ rows }) {
    for (const { indicator, index, goal, base } of rows) {
      if (goal === null || goal.raw === null || indicator.nature === "binding") continue;
      const place = { at: goal.at, indicator: index };
      const facts = { name: indicator.name, raw: goal.raw };
      // 与经济增长同步: what it is held against is published every year.
      if (goal.target.kind === "peer" && OF_ECONOMY.test(goal.target.reference)) yield { ...place, finding: "wordsOnly", facts };
      else if (goal.target.kind === "peer") {
        const other = numberBeside(indicator, goal);
        if (other === null) yield { ...place, finding: "peerWithoutNumber", facts };
        else yield { ...place, finding: "peerInAnotherColumn", related: [other.at], facts: { ...facts, other: other.raw } };
      }
      // Without a baseline it cannot even be said what would be a rise; that is told of the baseline.
      if (goal.target.kind === "qualitative" && goal.target.sense !== "done" && !isDone(goal.target, goal.raw) && base !== null) yield { ...place, finding: "wordsOnly", facts };
    }
  },
});

/** 保持全市平均水平 beside the city's own ≤5. */
const numberBeside = ({ targets }: Indicator, goal: TargetFigure): TargetFigure | null =>
  targets.find((other) => other !== goal && other.year === goal.year && other.target.kind === "level") ?? null;
