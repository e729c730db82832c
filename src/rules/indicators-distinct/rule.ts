import type { Indicator } from "../../table/table";
import type { RowView } from "../context";
import { defineRule } from "../define";

/** Two rows of one name are told apart by their parent, scope or unit. */
const identity = (name: string, { scope, unit, parent }: Indicator): string => `${name}|${scope ?? ""}|${unit ?? ""}|${parent ?? ""}`;

/** Ages, populations and ranks in a name make it another indicator, whatever standard it is read as. */
const TELLING = /\d+|[一二三四五六七八九十]级|户籍|常住|城镇|城市|农村|乡村|男|女|公立|民办|新增|累计/g;
const told = (name: string): string => (name.match(TELLING) ?? []).join(",");

/** No indicator stands in the table twice. */
export const indicatorsDistinct = defineRule({
  id: "indicators-distinct",
  sources: ["tableForm"],
  findings: {
    duplicate: { severity: "warning", facts: ["name", "firstRow"] },
    otherWords: { severity: "warning", facts: ["name", "first", "firstRow"] },
  },
  *check({ rows }) {
    const byName = new Map<string, RowView>();
    const byMeaning = new Map<string, RowView>();
    const byFigures = new Map<string, RowView[]>();
    for (const row of rows) {
      const { indicator, index } = row;
      const { name } = indicator;
      const same = firstOf(byName, identity(name, indicator), row);
      const place = { at: indicator.at, indicator: index };
      if (same !== null) {
        yield { ...place, finding: "duplicate", related: [same.indicator.at], facts: { name, firstRow: same.indicator.at.row + 1 } };
        continue;
      }
      const meaning = row.standard === null ? null : identity(`${row.standard.code} ${told(name)}`, indicator);
      const reworded = (meaning === null ? null : firstOf(byMeaning, meaning, row)) ?? alike(row, byFigures);
      if (reworded === null) continue;
      yield { ...place, finding: "otherWords", related: [reworded.indicator.at], facts: { name, first: reworded.indicator.name, firstRow: reworded.indicator.at.row + 1 } };
    }
  },
});

/** The row that came first under a key; null for the first itself. */
function firstOf(known: Map<string, RowView>, key: string, row: RowView): RowView | null {
  const first = known.get(key);
  if (first === undefined) known.set(key, row);
  return first ?? null;
}

/** Rows with the same figures that a name is held against; more are chance. */
const MOST_ALIKE = 8;

/** A row with the same baseline, target and unit under nearly the same name. */
function alike(row: RowView, byFigures: Map<string, RowView[]>): RowView | null {
  const { indicator, goal, baseline } = row;
  // Round numbers meet by chance.
  if (baseline === null || !goal?.raw || String(baseline).replace(/\D|0+$/g, "").length < 2 || indicator.isSub) return null;
  const key = identity(`${baseline}|${goal.raw}|${told(indicator.name)}`, indicator);
  const known = byFigures.get(key);
  if (known === undefined) {
    byFigures.set(key, [row]);
    return null;
  }
  const other = known.find(({ indicator: { name } }) => isNearly(name, indicator.name));
  if (known.length < MOST_ALIKE) known.push(row);
  return other ?? null;
}

const pairsOf = (text: string): ReadonlySet<string> => new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));

/** Names of which most pairs of neighbouring signs are the same. */
function isNearly(a: string, b: string): boolean {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return 2 * shared >= 0.6 * (first.size + second.size);
}
