/** Which columns of a table a new column is worked out from, as long as nobody says otherwise. */
import type { Column, IndicatorTable } from "../../table/table";
import { KINDS, type ColumnKind, type Slot } from "./kinds";

export type Columns = Readonly<Record<Slot, number | null>>;

/** The plan's own baseline, the latest actual that is filled in, and of the plan's last year the last target (the table's own level). */
export function pickColumns(table: IndicatorTable): Columns {
  const columnsOf = (role: Column["role"]): readonly Column[] => table.columns.filter((column) => column.role === role);
  const targets = columnsOf("target");
  const ofPlan = targets.filter(({ year }) => year === table.plan.targetYear);
  const baselines = columnsOf("baseline");
  return {
    baseline: (baselines.find(({ year }) => year === table.plan.baseYear) ?? baselines[0])?.column ?? null,
    target: (ofPlan.at(-1) ?? targets.at(-1))?.column ?? null,
    actual: latestActual(table, columnsOf("actual")),
  };
}

function latestActual(table: IndicatorTable, actuals: readonly Column[]): number | null {
  const filled = actuals.filter(({ column }) => table.indicators.some((indicator) => indicator.actuals.some(({ at, raw }) => at.column === column && raw !== null)));
  const candidates = filled.length > 0 ? filled : actuals;
  const latest = candidates.reduce<Column | null>((best, one) => (best !== null && (best.year ?? 0) > (one.year ?? 0) ? best : one), null);
  return latest?.column ?? null;
}

/** Slots of a kind that must have a column and have none. */
export const missingSlots = (kind: ColumnKind, columns: Columns): readonly Slot[] =>
  KINDS[kind].slots.filter((slot) => columns[slot] === null && !KINDS[kind].optional?.includes(slot));

/** Columns of yearly values as a formula can name them in one: side by side, each with a year, in the years' order; else none. */
export function yearlyColumns({ columns }: IndicatorTable): readonly { readonly column: number; readonly year: number }[] {
  const yearly = columns.flatMap(({ role, column, year }) => (role === "actual" && year !== null ? [{ column, year }] : []));
  const inARow = yearly.every(({ column, year }, index) => {
    const before = yearly[index - 1];
    return before === undefined || (column === before.column + 1 && year > before.year);
  });
  return inARow ? yearly : [];
}
