import { cellAt } from "../../grid/area";
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
  *check({ table, rows }) {
    // Who has not begun to fill the table in has nothing left out.
    if (table.kind === "plan" && isUnfilled(table)) return;
    const column = table.columns.find(({ role }) => role === "nature")?.column ?? table.area.column;
    for (const { indicator, index } of rows) {
      if (indicator.nature !== null) continue;
      const place = { at: { ...indicator.at, column, columns: 1 }, indicator: index };
      if (indicator.rawNature === null) yield { ...place, finding: "natureMissing", facts: { name: indicator.name } };
      else yield { ...place, finding: "natureUnknown", facts: { name: indicator.name, raw: indicator.rawNature } };
    }
    if (table.kind === "plan" && rows.length >= FEW && rows.every(({ indicator: { nature } }) => nature !== null && nature !== "binding")) {
      yield { finding: "noneBinding", at: cellAt(table.sheet, table.area.row, column), indicator: null, facts: { count: rows.length } };
    }
  },
});
