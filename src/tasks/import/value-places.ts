import type { TablePreview, ValuePreview, ValueRole } from "./preview";
import { columnKey } from "./value-columns";

const EMPTY = { text: null, reading: { kind: "none" } } as const;
/** Of a longer table the first rows show every column. */
const MOST_ROWS = 200;

/** The places that a row of the table has for values, still empty: those of its columns, and of a plan's table a baseline and a target in any case. */
export function valuePlaces({ table, rows }: Pick<TablePreview, "table" | "rows">): readonly ValuePreview[] {
  const places = new Map<string, ValuePreview>();
  for (const { values } of rows.slice(0, MOST_ROWS)) {
    for (const value of values) if (!places.has(columnKey(value))) places.set(columnKey(value), { ...value, ...EMPTY });
  }
  const found = [...places.values()];
  if (table.kind !== "plan") return found;
  const missing = (role: ValueRole, year: number): readonly ValuePreview[] =>
    (found.some((place) => place.role === role) ? [] : [{ role, header: "", year, level: null, ...EMPTY }]);
  return [...missing("baseline", table.plan.baseYear), ...found, ...missing("target", table.plan.targetYear)];
}
