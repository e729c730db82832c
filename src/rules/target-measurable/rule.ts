import type { Indicator, TargetFigure } from "../../table/table";
import { defineRule } from "../define";
import { isDone } from "../done";
import { isMisplaced } from "../misplaced";

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
  row({ indicator, goal, base, observed }, report) {
    if (goal === null || goal.raw === null || indicator.nature === "binding" || isMisplaced(indicator)) return;
    const { at, raw, target } = goal;
    const facts = { name: indicator.name, raw };
    // 与经济增长同步: what it is held against is published every year.
    if (target.kind === "peer" && OF_ECONOMY.test(target.reference)) report({ finding: "wordsOnly", at, facts });
    else if (target.kind === "peer") {
      const other = numberBeside(indicator, goal);
      if (other === null) report({ finding: "peerWithoutNumber", at, facts });
      else report({ finding: "peerInAnotherColumn", at, related: [other.at], facts: { ...facts, other: other.raw } });
    }
    // Without a baseline it cannot even be said what would be a rise; that is told of the baseline, but for what is not measured yet.
    const isToldOfBaseline = base === null && indicator.unit !== null && observed.length === 0;
    if (target.kind === "qualitative" && target.sense !== "done" && !isDone(target, raw) && !isToldOfBaseline) report({ finding: "wordsOnly", at, facts });
  },
});

/** 保持全市平均水平 beside the city's own ≤5. */
const numberBeside = ({ targets }: Indicator, goal: TargetFigure): TargetFigure | null =>
  targets.find((other) => other !== goal && other.year === goal.year && other.target.kind === "level") ?? null;
