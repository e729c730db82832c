import { cellAt } from "../../grid/area";
import type { IndicatorTable } from "../../table/table";
import { defineRule } from "../define";
import { isUnfilled } from "../filled";

/** Of a short list it says nothing that none binds. */
const FEW = 8;

/** Every row says whether it binds, in the vocabulary of the trade. */
export const natureStated = defineRule({
  id: "nature-stated",
  sources: ["outline11", "tableForm"],
  findings: {
    natureMissing: { severity: "warning", facts: ["name"] },
    natureUnknown: { severity: "warning", facts: ["name", "raw"] },
    noneBinding: { severity: "info", facts: ["count"] },
  },
  inapplicable: ({ table }) => (table.columns.some(({ role }) => role === "nature") ? null : "noNatureColumn"),
  // Who has not begun to fill the table in has nothing left out.
  given: ({ table }) => (table.kind === "plan" && isUnfilled(table) ? null : { column: columnOf(table) }),
  row({ indicator }, report, { column }) {
    if (indicator.nature !== null) return;
    const at = { ...indicator.at, column, columns: 1 };
    if (indicator.rawNature === null) report({ finding: "natureMissing", at, facts: { name: indicator.name } });
    else report({ finding: "natureUnknown", at, facts: { name: indicator.name, raw: indicator.rawNature } });
  },
  *check({ table, rows }) {
    if (table.kind !== "plan" || rows.length < FEW || !rows.every(({ indicator: { nature } }) => nature !== null && nature !== "binding") || isUnfilled(table)) return;
    yield { finding: "noneBinding", at: cellAt(table.sheet, table.area.row, columnOf(table)), indicator: null, facts: { count: rows.length } };
  },
});

const columnOf = ({ columns, area }: IndicatorTable): number => columns.find(({ role }) => role === "nature")?.column ?? area.column;
