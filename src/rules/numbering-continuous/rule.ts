import { defineRule } from "../define";

/** Numbers run 1, 2, 3 …, over the table or anew in each domain. */
export const numberingContinuous = defineRule({
  id: "numbering-continuous",
  sources: ["tableForm"],
  findings: {
    repeated: { severity: "warning", facts: ["name", "number"] },
    skipped: { severity: "info", facts: ["name", "number", "expected"] },
  },
  *check({ rows }) {
    let last: number | null = null;
    for (const { indicator, index } of rows) {
      const number = Number(indicator.number);
      if (indicator.number === null || indicator.isSub || !Number.isInteger(number)) continue;
      const place = { at: indicator.at, indicator: index };
      if (last !== null && number !== 1 && number !== last + 1) {
        if (number === last) yield { ...place, finding: "repeated", facts: { name: indicator.name, number } };
        else yield { ...place, finding: "skipped", facts: { name: indicator.name, number, expected: last + 1 } };
      }
      last = number;
    }
  },
});
