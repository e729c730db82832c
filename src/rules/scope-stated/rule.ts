import { cellAt } from "../../grid/area";
import { defineRule } from "../define";

/** Where a table has a column for whose population is counted, every row fills it. */
export const scopeStated = defineRule({
  id: "scope-stated",
  sources: ["tableForm"],
  findings: { scopeMissing: { severity: "info", facts: ["name"] } },
  inapplicable: ({ table }) => (table.columns.some(({ role }) => role === "scope") ? null : "noScopeColumn"),
  *check({ table, rows }) {
    const column = table.columns.find(({ role }) => role === "scope")?.column ?? table.area.column;
    for (const { indicator, index } of rows) {
      if (indicator.scope !== null || indicator.isSub) continue;
      yield { finding: "scopeMissing", at: cellAt(table.sheet, indicator.at.row, column), indicator: index, facts: { name: indicator.name } };
    }
  },
});
