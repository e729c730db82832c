import { cellAt } from "../../grid/area";
import type { ColumnRole } from "../../table/table";
import type { CheckContext } from "../context";
import { defineRule } from "../define";

const has = ({ table }: CheckContext, role: ColumnRole): boolean => table.columns.some((column) => column.role === role);

/** Rows whose unit stands neither in a column, nor in the name, nor beside a value. */
const withoutUnit = ({ table }: CheckContext): number =>
  table.indicators.filter(({ unitFrom, targets }) =>
    (unitFrom === null || unitFrom === "catalogue") && targets.some(({ target }) => target.kind === "level" || target.kind === "range"),
  ).length;

/** The table has the columns that a reader needs to make sense of a value. */
export const columnsComplete = defineRule({
  id: "columns-complete",
  sources: ["tableForm"],
  findings: {
    noUnits: { severity: "warning", facts: ["count"] },
    noBaselines: { severity: "warning", facts: ["baseYear"] },
    noNatures: { severity: "warning", facts: [] },
  },
  *check(context) {
    const { table } = context;
    const header = { at: cellAt(table.sheet, table.area.row, table.area.column), indicator: null };
    const count = withoutUnit(context);
    if (!has(context, "unit") && count > 0) yield { ...header, finding: "noUnits", facts: { count } };
    if (!has(context, "baseline") && table.kind === "plan") {
      yield { ...header, finding: "noBaselines", facts: { baseYear: table.plan.baseYear } };
    }
    if (!has(context, "nature")) yield { ...header, finding: "noNatures", facts: {} };
  },
});
