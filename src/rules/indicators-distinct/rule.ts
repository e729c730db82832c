import type { Indicator } from "../../table/table";
import { defineRule } from "../define";
import { sharedNames } from "../shared-names";
import { alikeAmong } from "./alike";
import { told } from "./told";

/** No indicator stands in the table twice. */
export const indicatorsDistinct = defineRule({
  id: "indicators-distinct",
  sources: ["tableForm"],
  findings: {
    duplicate: { severity: "warning", facts: ["name", "firstRow"] },
    contradicts: { severity: "error", facts: ["name", "firstRow", "raw", "first"] },
    otherWords: { severity: "warning", facts: ["name", "first", "firstRow"] },
  },
  *check({ table, rows }) {
    const shared = sharedNames(table);
    const byName = new Map<string, Indicator>();
    const byMeaning = new Map<string, Indicator>();
    const alike = alikeAmong();
    const goals = new Map<Indicator, string | null>();
    for (const row of rows) {
      const { indicator, index, standard } = row;
      const { name, at } = indicator;
      const same = shared.has(name) ? firstOf(byName, `${name}|${distinction(indicator)}`, indicator) : null;
      const raw = row.goal?.raw ?? null;
      if (shared.has(name)) goals.set(indicator, raw);
      const first = same === null ? null : goals.get(same) ?? null;
      // Of another domain it may be of other people or places.
      if (same !== null && first !== null && raw !== null && first !== raw && same.domain === indicator.domain) {
        yield { at, indicator: index, finding: "contradicts", related: [same.at], facts: { name, firstRow: same.at.row + 1, raw, first } };
        continue;
      }
      if (same !== null) {
        yield { at, indicator: index, finding: "duplicate", related: [same.at], facts: { name, firstRow: same.at.row + 1 } };
        continue;
      }
      const meant = standard === null ? null : firstOf(byMeaning, `${standard.code} ${told(name)}|${distinction(indicator)}`, indicator);
      const reworded = meant ?? alike(row);
      if (reworded === null) continue;
      yield { at, indicator: index, finding: "otherWords", related: [reworded.at], facts: { name, first: reworded.name, firstRow: reworded.at.row + 1 } };
    }
  },
});

/** What tells two rows of one name apart. */
const distinction = ({ scope, unit, parent }: Indicator): string => `${scope ?? ""}|${unit ?? ""}|${parent ?? ""}`;

/** The one that came first of those that are the same; null for the first itself. */
function firstOf(known: Map<string, Indicator>, key: string, indicator: Indicator): Indicator | null {
  const first = known.get(key);
  if (first === undefined) known.set(key, indicator);
  return first ?? null;
}
