import { cellAt } from "../../grid/area";
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
  *check({ table, rows }) {
    // Who has not begun to fill the table in has nothing left out.
    if (table.kind === "plan" && isUnfilled(table)) return;
    const column = table.columns.find(({ role }) => role === "scope")?.column ?? table.area.column;
    const asked = rows.filter(({ indicator }) => !indicator.isSub);
    const silent = asked.filter(({ indicator }) => indicator.scope === null);
    if (silent.length > 1 && silent.length === asked.length) {
      yield { finding: "noScopes", at: cellAt(table.sheet, table.area.row, column), indicator: null, facts: { count: silent.length } };
      return;
    }
    for (const { indicator, index } of silent) {
      yield { finding: "scopeMissing", at: cellAt(table.sheet, indicator.at.row, column), indicator: index, facts: { name: indicator.name } };
    }
  },
});
