import { cellAt } from "../../grid/area";
import type { IndicatorTable } from "../../table/table";
import { defineRule } from "../define";
import { isUnfilled } from "../filled";

/** Where a table has a column for whose population is counted, every row fills it. */
export const scopeStated = defineRule({
  id: "scope-stated",
  sources: ["tableForm"],
  findings: {
    scopeMissing: { severity: "info", facts: ["name"] },
    noScopes: { severity: "info", facts: ["count"] },
  },
  inapplicable: ({ table }) => (table.columns.some(({ role }) => role === "scope") ? null : "noScopeColumn"),
  // Who has not begun to fill the table in has nothing left out.
  given: ({ table }) => (isUnfilled(table) || silentRows(table) > 0 ? null : { column: columnOf(table) }),
  row({ indicator: { isSub, scope, at, name } }, report, { column }) {
    if (!isSub && scope === null) report({ finding: "scopeMissing", at: cellAt(at.sheet, at.row, column), facts: { name } });
  },
  *check({ table }) {
    const count = silentRows(table);
    if (count === 0 || isUnfilled(table)) return;
    yield { finding: "noScopes", at: cellAt(table.sheet, table.area.row, columnOf(table)), indicator: null, facts: { count } };
  },
});

const columnOf = ({ columns, area }: IndicatorTable): number => columns.find(({ role }) => role === "scope")?.column ?? area.column;

/** How many rows leave their scope out, where all do and they are several: one thing to say, of the column. */
function silentRows({ indicators }: IndicatorTable): number {
  const asked = indicators.filter(({ isSub }) => !isSub);
  return asked.length > 1 && asked.every(({ scope }) => scope === null) ? asked.length : 0;
}
