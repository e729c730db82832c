import type { RowView } from "../context";
import { defineRule } from "../define";

/** Standard indicators of which the first can never be more than the second, by their definitions. */
const PAIRS: readonly (readonly [smaller: string, larger: string])[] = [
  ["imr", "u5mr"],
  ["hale", "life_expectancy"],
  ["doctors_tcm_1k", "doctors_1k"],
  ["beds_tcm_1k", "beds_1k"],
];

/** Values that include one another stand in order: infants are children under five. */
export const pairsOrdered = defineRule({
  id: "pairs-ordered",
  sources: ["unitDefinition"],
  findings: {
    baselinesReversed: { severity: "error", facts: ["smaller", "larger", "smallerValue", "largerValue"] },
    targetsReversed: { severity: "error", facts: ["smaller", "larger", "smallerValue", "largerValue"] },
  },
  inapplicable: ({ rows }) => (pairsIn(rows).length > 0 ? null : "noPairs"),
  *check({ rows }) {
    for (const [smaller, larger] of pairsIn(rows)) {
      const names = { smaller: smaller.indicator.name, larger: larger.indicator.name };
      if (smaller.baseline !== null && larger.baseline !== null && smaller.baseline > larger.baseline && smaller.indicator.baseline) {
        yield {
          finding: "baselinesReversed", at: smaller.indicator.baseline.at, indicator: smaller.index,
          related: larger.indicator.baseline ? [larger.indicator.baseline.at] : [],
          facts: { ...names, smallerValue: smaller.baseline, largerValue: larger.baseline },
        };
      }
      if (smaller.bound.ok && larger.bound.ok && smaller.bound.value.value > larger.bound.value.value && smaller.goal) {
        yield {
          finding: "targetsReversed", at: smaller.goal.at, indicator: smaller.index,
          related: larger.goal ? [larger.goal.at] : [],
          facts: { ...names, smallerValue: smaller.bound.value.value, largerValue: larger.bound.value.value },
        };
      }
    }
  },
});

/** Pairs of rows that are both in the table, in one unit and scope; a 其中 row is its parent's business. */
function pairsIn(rows: readonly RowView[]): readonly (readonly [RowView, RowView])[] {
  const byCode = new Map(rows.flatMap((row) => (row.standard ? [[row.standard.code, row] as const] : [])));
  return PAIRS.flatMap(([smaller, larger]) => {
    const [a, b] = [byCode.get(smaller), byCode.get(larger)];
    const comparable = a && b && a.indicator.unit === b.indicator.unit && a.indicator.scope === b.indicator.scope;
    return comparable && a.indicator.parent !== b.index ? [[a, b] as const] : [];
  });
}
