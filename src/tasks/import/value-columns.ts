import type { IndicatorTable } from "../../table/table";
import { compact, remembering } from "../../table/words";
import type { RowPreview, ValuePreview, ValueRole } from "./preview";

/** A value column of the sheet to be written. */
export interface ValueColumn {
  readonly role: ValueRole;
  readonly title: string;
  /** Which values belong into it, as `columnKey` says; null of one that the document left out. */
  readonly key: string | null;
}

const ORDER: Readonly<Record<ValueRole, number>> = { baseline: 0, actual: 1, target: 2, pace: 3 };

/**
 * The value columns that rows need: baselines, actuals by year, targets. Their headers name role and year, so that the
 * sheet is understood by itself; where that would name two columns alike, the document's own headers tell them apart.
 * A plan always has a baseline column and a target column, to be filled in where the document left them out.
 */
export function valueColumns(table: IndicatorTable, rows: readonly RowPreview[]): readonly ValueColumn[] {
  const found = new Map<string, ValuePreview>();
  for (const { values } of rows) {
    for (const value of values) {
      const key = columnKey(value);
      if (!found.has(key)) found.set(key, value);
    }
  }
  const needed = [...found].sort(([, a], [, b]) => ORDER[a.role] - ORDER[b.role] || (a.role === "actual" ? (a.year ?? 0) - (b.year ?? 0) : 0));
  const titles = needed.map(([, value]) => titleOf(value, table));
  const columns = needed.map(([key, value], at): ValueColumn => ({
    role: value.role,
    title: titles.indexOf(titles[at] ?? "") === titles.lastIndexOf(titles[at] ?? "") ? titles[at] ?? "" : compact(value.header),
    key,
  }));
  if (table.kind !== "plan") return columns;
  const missing = (role: "baseline" | "target", year: number, word: string): ValueColumn[] =>
    (columns.some((column) => column.role === role) ? [] : [{ role, title: `${year}年${word}`, key: null }]);
  return [
    ...missing("baseline", table.plan.baseYear, "基期值"),
    ...columns.filter(({ role }) => role === "baseline" || role === "actual"),
    ...missing("target", table.plan.targetYear, "目标值"),
    ...columns.filter(({ role }) => role === "target" || role === "pace"),
  ];
}

const closedUp = remembering(compact);

/** Values with the same key belong into one column. */
export const columnKey = ({ role, year, level, header }: ValuePreview): string => `${role} ${year ?? ""} ${level ?? ""} ${closedUp(header)}`;

function titleOf({ role, year, level, header }: ValuePreview, { kind }: IndicatorTable): string {
  if (role === "pace" || year === null) return compact(header);
  const words: Readonly<Record<ValueRole, string>> = { baseline: "基期值", actual: kind === "completion" ? "完成值" : "实际值", target: "目标值", pace: "" };
  return `${year}年${level ?? ""}${words[role]}`;
}
