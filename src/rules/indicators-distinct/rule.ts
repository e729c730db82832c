import type { Indicator } from "../../table/table";
import type { RowView } from "../context";
import { defineRule } from "../define";

/** What tells two rows of one name apart. */
const distinction = ({ scope, unit, parent }: Indicator): string => `${scope ?? ""}|${unit ?? ""}|${parent ?? ""}`;

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
    const byName: Namesakes = new Map();
    const byMeaning: Namesakes = new Map();
    const byFigures = new Map<string, RowView[]>();
    for (const row of rows) {
      const { indicator, index } = row;
      const { name } = indicator;
      const same = firstOf(byName, name, row);
      const place = { at: indicator.at, indicator: index };
      if (same !== null) {
        yield { ...place, finding: "duplicate", related: [same.indicator.at], facts: { name, firstRow: same.indicator.at.row + 1 } };
        continue;
      }
      const meaning = row.standard === null ? null : `${row.standard.code} ${told(name)}`;
      const reworded = (meaning === null ? null : firstOf(byMeaning, meaning, row)) ?? alike(row, byFigures);
      if (reworded === null) continue;
      yield { ...place, finding: "otherWords", related: [reworded.indicator.at], facts: { name, first: reworded.indicator.name, firstRow: reworded.indicator.at.row + 1 } };
    }
  },
});

/** The first rows of each name: one, as of nearly all names, or several by what tells them apart. */
type Namesakes = Map<string, RowView | Map<string, RowView>>;

/** The row that came first of those that are the same; null for the first itself. */
function firstOf(known: Namesakes, name: string, row: RowView): RowView | null {
  const before = known.get(name);
  if (before === undefined) {
    known.set(name, row);
    return null;
  }
  const several = before instanceof Map ? before : new Map([[distinction(before.indicator), before]]);
  const key = distinction(row.indicator);
  const first = several.get(key);
  if (first === undefined) known.set(name, several.set(key, row));
  return first ?? null;
}

/** Rows with the same figures that a name is held against; more are chance. */
const MOST_ALIKE = 8;

/** A row with the same baseline, target and unit under nearly the same name. */
function alike(row: RowView, byFigures: Map<string, RowView[]>): RowView | null {
  const { indicator, goal, baseline } = row;
  // Round numbers meet by chance.
  if (baseline === null || !goal?.raw || indicator.isSub || digitsOf(baseline) < 2) return null;
  const key = `${baseline}|${goal.raw}|${told(indicator.name)}|${distinction(indicator)}`;
  const known = byFigures.get(key);
  if (known === undefined) {
    byFigures.set(key, [row]);
    return null;
  }
  const other = known.find(({ indicator: { name } }) => isNearly(name, indicator.name));
  if (known.length < MOST_ALIKE) known.push(row);
  return other ?? null;
}

/** How many digits a number is written with, up to the last that is no zero. */
function digitsOf(value: number): number {
  let [digits, telling] = [0, 0];
  for (const sign of String(value)) {
    if (sign < "0" || sign > "9") continue;
    digits += 1;
    if (sign !== "0") telling = digits;
  }
  return telling;
}

const pairsOf = (text: string): ReadonlySet<string> => new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));

/** Names of which most pairs of neighbouring signs are the same. */
function isNearly(a: string, b: string): boolean {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return 2 * shared >= 0.6 * (first.size + second.size);
}
