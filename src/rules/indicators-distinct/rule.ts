import type { Indicator } from "../../table/table";
import { defineRule } from "../define";

/** Two rows of one name are told apart by their parent, scope or unit. */
const identity = ({ name, scope, unit, parent }: Indicator): string => [name, scope, unit, parent].join("|");

/** No indicator stands in the table twice. */
export const indicatorsDistinct = defineRule({
  id: "indicators-distinct",
  sources: ["tableForm"],
  findings: { duplicate: { severity: "warning", facts: ["name", "firstRow"] } },
  *check({ rows }) {
    const first = new Map<string, Indicator>();
    for (const { indicator, index } of rows) {
      const earlier = first.get(identity(indicator));
      if (earlier === undefined) {
        first.set(identity(indicator), indicator);
        continue;
      }
      yield {
        finding: "duplicate", at: indicator.at, indicator: index, related: [earlier.at],
        facts: { name: indicator.name, firstRow: earlier.at.row + 1 },
      };
    }
  },
});
