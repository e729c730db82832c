import { directionOfName } from "../../catalogue/direction-of-name";
import { defineRule } from "../define";
import { pointsAgainst, pointsAgainstName } from "../slips";

/** A minus that is no dash between two numbers. */
const NEGATIVE = /(?:^|[^\d%.])[-−–]\s*\d/;

/** The target's operator points the way that is better for a standard indicator. */
export const directionAgrees = defineRule({
  id: "direction-agrees",
  sources: ["healthPlan14", "tableForm"],
  findings: {
    operatorAgainst: { severity: "error", facts: ["name", "raw", "direction"] },
    operatorAgainstName: { severity: "error", facts: ["name", "raw", "baseline"] },
    negativeDrop: { severity: "warning", facts: ["name", "raw"] },
  },
  only: { rows: (row) => row.isDrop || (row.standard?.direction ?? null) !== null || pointsAgainstName(row), else: "noStandard" },
  row(row, report) {
    const { indicator: { name }, standard, isDrop, goal } = row;
    if (goal === null) return;
    const { at, raw } = goal;
    if (isDrop && raw && NEGATIVE.test(raw.normalize("NFKC"))) report({ finding: "negativeDrop", at, facts: { name, raw } });
    if (pointsAgainstName(row)) {
      if (row.baseline === null) report({ finding: "operatorAgainst", at, facts: { name, raw, direction: directionOfName(name) } });
      else report({ finding: "operatorAgainstName", at, facts: { name, raw, baseline: row.base?.raw ?? row.baseline } });
    }
    if (pointsAgainst(row)) report({ finding: "operatorAgainst", at, facts: { name, raw, direction: standard?.direction ?? null } });
  },
});
