import { cellAt } from "../../grid/area";
import type { Indicator, IndicatorTable } from "../../table/table";
import { remembering } from "../../table/words";
import { defineRule } from "../define";
import { isUnfilled } from "../filled";
import { isMisplaced } from "../misplaced";
import { saysNaturesInNames } from "../said-natures";

/** Of a short list it says nothing that none binds. */
const FEW = 8;

/** Every row says whether it binds, in the vocabulary of the trade. */
export const natureStated = defineRule({
  id: "nature-stated",
  sources: ["outline11", "tableForm"],
  findings: {
    natureMissing: { severity: "warning", facts: ["name"] },
    natureUnknown: { severity: "warning", facts: ["name", "raw"] },
    natureShortened: { severity: "info", facts: ["name", "raw", "usual"] },
    bindingNationally: { severity: "info", facts: ["name", "source", "doubt"] },
    noneBinding: { severity: "info", facts: ["count"] },
  },
  inapplicable: ({ table }) => (table.columns.some(({ role }) => role === "nature") || saysNaturesInNames(table) ? null : "noNatureColumn"),
  // Who has not begun to fill the table in has nothing left out.
  given: ({ table }) => (isUnfilled(table) ? null : { column: columnOf(table), spelt: table.indicators.some(isSpeltOut), plan: table.kind === "plan" ? table.plan.name : null }),
  row({ indicator, standard }, report, { column, spelt, plan }) {
    const { sheet, row: line, rows } = indicator.at;
    const at = { sheet, row: line, column, rows, columns: 1 };
    const source = indicator.nature === "expected" && standard?.nature === "binding" ? standard.national.find((figure) => figure.plan === plan)?.source : undefined;
    // What binds the nation is handed down in parts: for reference, all the more where the nature is only recalled.
    if (source !== undefined) report({ finding: "bindingNationally", at, facts: { name: indicator.name, source, doubt: standard?.natureKnown === "read" ? "" : UNVERIFIED } });
    if (indicator.nature !== null) {
      // Where all rows write 约束 and 预期, that is how the table writes them.
      if (spelt && indicator.rawNature !== null && !isSpeltOut(indicator)) report({ finding: "natureShortened", at, facts: { name: indicator.name, raw: indicator.rawNature, usual: USUAL[indicator.nature] } });
      return;
    }
    // A row that is off by a column is told as such.
    if (isMisplaced(indicator)) return;
    if (indicator.rawNature === null) report({ finding: "natureMissing", at, facts: { name: indicator.name } });
    else report({ finding: "natureUnknown", at, facts: { name: indicator.name, raw: indicator.rawNature } });
  },
  *check({ table, rows }) {
    if (table.kind !== "plan" || rows.length < FEW || !rows.every(({ indicator: { nature } }) => nature !== null && nature !== "binding") || isUnfilled(table)) return;
    yield { finding: "noneBinding", at: cellAt(table.sheet, table.area.row, columnOf(table)), indicator: null, facts: { count: rows.length } };
  },
});

/** Marks in the facts what has not been held against the official text. */
const UNVERIFIED = "?";

const USUAL = { binding: "约束性", expected: "预期性", advocated: "倡导性" } as const;

const isSpeltOut = ({ rawNature }: Indicator): boolean => rawNature !== null && saysItOut(rawNature);

const saysItOut = remembering((text): boolean => /(?:约束|预期|倡导)性/.test(text.replace(/\s+/g, "")));

const columnOf = ({ columns, area }: IndicatorTable): number => columns.find(({ role }) => role === "nature")?.column ?? columns.find(({ role }) => role === "name")?.column ?? area.column;
