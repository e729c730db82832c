import { PLANS } from "../../catalogue/plans";
import { cellAt, type SheetArea } from "../../grid/area";
import type { Column, IndicatorTable } from "../../table/table";
import { defineRule } from "../define";
import { unclearYears } from "./unclear-years";

const MEASURED: ReadonlySet<Column["role"]> = new Set(["baseline", "actual"]);
const VALUES: ReadonlySet<Column["role"]> = new Set([...MEASURED, "target"]);

/** The years over the columns are those of the plan, each stands once and in its order, and says whether it was measured. */
export const yearsClear = defineRule({
  id: "years-clear",
  sources: ["tableForm"],
  findings: {
    noYearOfPlan: { severity: "warning", facts: ["plan", "last", "targetYear"] },
    baseYearOld: { severity: "warning", facts: ["plan", "year", "baseYear", "years"] },
    baseYearEarly: { severity: "info", facts: ["plan", "year", "baseYear", "years"] },
    yearTwice: { severity: "warning", facts: ["header"] },
    yearsOutOfOrder: { severity: "warning", facts: ["before", "after"] },
    yearsUnclear: { severity: "warning", facts: ["first", "last"] },
  },
  *check({ table }) {
    const { plan } = table;
    const over = ({ column }: Column): { readonly at: SheetArea; readonly indicator: null } =>
      ({ at: cellAt(table.sheet, table.area.row, column), indicator: null });
    const last = lastYearBefore(table);
    if (last !== null) yield { ...over(last), finding: "noYearOfPlan", facts: { plan: plan.name, last: last.year, targetYear: plan.targetYear } };
    const base = otherBase(table);
    if (base !== null) {
      const early = plan.baseYear - base.year;
      yield { ...over(base), finding: early > 1 ? "baseYearOld" : "baseYearEarly", facts: { plan: plan.name, year: base.year, baseYear: plan.baseYear, years: plan.targetYear - base.year } };
    }
    for (const column of repeated(table)) yield { ...over(column), finding: "yearTwice", facts: { header: column.header.trim() } };
    const [before, after] = outOfOrder(table) ?? [];
    if (before && after) yield { ...over(after), finding: "yearsOutOfOrder", facts: { before: before.year, after: after.year } };
    const [first, ...others] = unclearYears(table);
    const end = others.at(-1);
    if (first !== undefined && end !== undefined) {
      const { at } = over(first);
      yield { finding: "yearsUnclear", indicator: null, at: { ...at, columns: end.column - first.column + 1 }, facts: { first: first.year, last: end.year } };
    }
  },
});

type Dated = Column & { readonly year: number };

const isDated = (column: Column): column is Dated => column.year !== null;

/** Where a title names a plan and no column is of its years, the latest column; null otherwise. */
function lastYearBefore({ kind, title, columns, plan }: IndicatorTable): Dated | null {
  const dated = columns.filter(({ role }) => VALUES.has(role)).filter(isDated);
  const isOfPlan = columns.some(({ role, year }) => role === "target" && year === null || (year ?? 0) > plan.baseYear);
  if (kind !== "plan" || isOfPlan || dated.length < 2 || title?.includes(plan.name) !== true) return null;
  return dated.reduce((latest, column) => (column.year > latest.year ? column : latest));
}

/** The column that baselines stand in, where it is of an earlier year than a five-year plan's, and no column is of that one. */
function otherBase({ kind, columns, plan }: IndicatorTable): Dated | null {
  const isFiveYears = PLANS.some(({ baseYear, targetYear }) => baseYear === plan.baseYear && targetYear === plan.targetYear);
  if (kind !== "plan" || !isFiveYears || columns.some(({ year }) => year === plan.baseYear)) return null;
  if (!columns.some(({ role }) => role === "target")) return null;
  return columns.filter(({ role }) => role === "baseline").filter(isDated).find(({ year }) => year < plan.baseYear) ?? null;
}

/** Columns whose whole header stands over an earlier one already. Two halves side by side have the same headers. */
function repeated({ columns }: IndicatorTable): readonly Column[] {
  if (columns.filter(({ role }) => role === "name").length > 1) return [];
  const seen = new Set<string>();
  return columns.filter(({ role, year, header }) => {
    if (year === null || !VALUES.has(role)) return false;
    const text = header.replace(/\s/g, "");
    const isSeen = seen.has(text);
    seen.add(text);
    return isSeen;
  });
}

/** The first two neighbouring measured years that go back where most go on, or on where most go back. */
function outOfOrder({ columns }: IndicatorTable): readonly [Dated, Dated] | null {
  const years = columns.filter(({ role, level }) => MEASURED.has(role) && level === null).filter(isDated);
  const pairs = years.flatMap((before, at) => years.slice(at + 1, at + 2).map((after) => [before, after] as const));
  const back = pairs.filter(([before, after]) => after.year < before.year);
  const on = pairs.filter(([before, after]) => after.year > before.year);
  const [odd] = back.length < on.length ? back : on;
  return years.length < 4 || odd === undefined || Math.min(back.length, on.length) !== 1 ? null : odd;
}
