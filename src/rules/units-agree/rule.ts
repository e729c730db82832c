import { defineRule } from "../define";
import { otherScaleIn } from "../slips";
import { unitAgainstName } from "../unit-of-name";
import { clash, clashesWithStandard, isOtherKind, unitIn } from "../units";

/** A row speaks in one unit: that of its unit column or name, of its values, and of the standard. */
export const unitsAgree = defineRule({
  id: "units-agree",
  sources: ["unitDefinition"],
  findings: {
    targetAgainstBaseline: { severity: "error", facts: ["name", "baseline", "target", "baselineUnit", "targetUnit"] },
    cellAgainstRow: { severity: "error", facts: ["name", "raw", "cellUnit", "rowUnit"] },
    cellOtherScale: { severity: "error", facts: ["name", "raw", "cellUnit", "rowUnit", "converted", "baseline"] },
    rowAgainstStandard: { severity: "error", facts: ["name", "rowUnit", "standardUnit"] },
    rowAgainstName: { severity: "warning", facts: ["name", "rowUnit", "wanted"] },
  },
  row(row, report) {
    const { indicator, goal, standard } = row;
    const { name, baseline, unit: rowUnit } = indicator;
    const stated = indicator.unitFrom === "column" || indicator.unitFrom === "name" ? rowUnit : null;
    const ofBaseline = baseline && unitIn(baseline.reading);
    const ofTarget = goal && unitIn(goal.target);
    if (baseline?.raw && (clash(ofBaseline, stated) || isOtherKind(ofBaseline, stated))) report({ finding: "cellAgainstRow", at: baseline.at, facts: { name, raw: baseline.raw, cellUnit: ofBaseline, rowUnit } });
    if (goal?.raw && (clash(ofTarget, stated) || isOtherKind(ofTarget, stated))) report({ finding: "cellAgainstRow", at: goal.at, facts: { name, raw: goal.raw, cellUnit: ofTarget, rowUnit } });
    const other = stated === null ? null : otherScaleIn(row);
    if (other !== null && goal !== null && baseline !== null) {
      report({ finding: "cellOtherScale", at: goal.at, related: [baseline.at], facts: { name, raw: goal.raw, cellUnit: other.cellUnit, rowUnit, converted: other.converted, baseline: baseline.raw } });
    }
    if (stated === null && baseline && goal && clash(ofTarget, ofBaseline)) {
      report({
        finding: "targetAgainstBaseline", at: goal.at, related: [baseline.at],
        facts: { name, baseline: baseline.raw, target: goal.raw, baselineUnit: ofBaseline, targetUnit: ofTarget },
      });
    }
    if (standard !== null && stated !== null && clashesWithStandard(stated, standard)) {
      report({ finding: "rowAgainstStandard", at: indicator.at, facts: { name, rowUnit, standardUnit: standard.unit } });
      return;
    }
    const wanted = standard?.altUnits.includes(stated ?? "") || stated === standard?.unit ? null : unitAgainstName(row, stated);
    if (wanted !== null) report({ finding: "rowAgainstName", at: indicator.at, facts: { name, rowUnit, wanted } });
  },
});
