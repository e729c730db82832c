import { defineRule } from "../define";
import { clash, unitIn } from "../units";

/** A row speaks in one unit: that of its unit column or name, of its values, and of the standard. */
export const unitsAgree = defineRule({
  id: "units-agree",
  sources: ["unitDefinition"],
  findings: {
    targetAgainstBaseline: { severity: "error", facts: ["name", "baseline", "target", "baselineUnit", "targetUnit"] },
    cellAgainstRow: { severity: "error", facts: ["name", "raw", "cellUnit", "rowUnit"] },
    rowAgainstStandard: { severity: "error", facts: ["name", "rowUnit", "standardUnit"] },
  },
  *check({ rows }) {
    for (const { indicator, index, goal, standard } of rows) {
      const { name, baseline } = indicator;
      const stated = indicator.unitFrom === "column" || indicator.unitFrom === "name" ? indicator.unit : null;
      const ofBaseline = baseline && unitIn(baseline.reading);
      const ofTarget = goal && unitIn(goal.target);
      if (ofBaseline !== null || ofTarget !== null) for (const [cell, unit] of [[baseline, ofBaseline], [goal, ofTarget]] as const) {
        if (!cell?.raw || !clash(unit, stated)) continue;
        yield { finding: "cellAgainstRow", at: cell.at, indicator: index, facts: { name, raw: cell.raw, cellUnit: unit, rowUnit: stated } };
      }
      if (stated === null && baseline && goal && clash(ofTarget, ofBaseline)) {
        yield {
          finding: "targetAgainstBaseline", at: goal.at, indicator: index, related: [baseline.at],
          facts: { name, baseline: baseline.raw, target: goal.raw, baselineUnit: ofBaseline, targetUnit: ofTarget },
        };
      }
      if (standard !== null && stated !== null && clash(stated, standard.unit) && !standard.altUnits.includes(stated)) {
        yield { finding: "rowAgainstStandard", at: indicator.at, indicator: index, facts: { name, rowUnit: stated, standardUnit: standard.unit } };
      }
    }
  },
});
