import { cellAt } from "../../grid/area";
import { textAt, type Grid } from "../../grid/grid";
import type { IndicatorTable } from "../../table/table";
import { defineRule } from "../define";
import { endOf } from "../end-of";

/** At the end of a plan its targets are met, or the shortfall is explained. */
export const targetsMet = defineRule({
  id: "targets-met",
  sources: ["outline11", "tableForm"],
  findings: {
    missed: { severity: "warning", facts: ["name", "actual", "raw", "year"] },
    saidMet: { severity: "error", facts: ["name", "actual", "raw", "said"] },
    belowPlan: { severity: "info", facts: ["name", "actual", "raw", "year"] },
  },
  inapplicable: ({ table }) => (table.kind === "completion" ? null : "planTable"),
  given: ({ table, grid, settings }) => ({ targetYear: table.plan.targetYear, tolerance: settings.approxTolerance, said: wordsOfEnd(table, grid) }),
  row(row, report, { targetYear, tolerance, said }) {
    const ended = endOf(row, targetYear, tolerance);
    if (ended === null) return;
    const { actual, goal, met, isLess } = ended;
    const { indicator: { name, at: { row: line, sheet } } } = row;
    const word = met === false ? said[line] : undefined;
    if (word !== undefined) {
      report({ finding: "saidMet", at: cellAt(sheet, line, word.column), related: [actual.at, goal.at], facts: { name, actual: actual.raw, raw: goal.raw, said: word.text } });
      return;
    }
    // Of unknown direction it cannot be said that it is missed, only that it is less.
    const finding = met === false ? "missed" : met === null && isLess ? "belowPlan" : null;
    if (finding !== null) report({ finding, at: actual.at, related: [goal.at], facts: { name, actual: actual.raw, raw: goal.raw, year: targetYear } });
  },
});

/** Columns that say in a word how it ended, and the words that say that it was reached. */
const SAYS_WHETHER = /完成|达标|实现|达成|评估|进展|备注/;
const SAID_MET = /^(?:已|提前|超额|全面|如期|按期|顺利|圆满)*(?:完成|达标|实现|达到|达成)(?:目标|任务)?$|^是$|^√$/;

/** Words beside the figures that say that a target was reached, by the line of the sheet. */
function wordsOfEnd({ columns, indicators }: IndicatorTable, grid: Grid | null): Readonly<Record<number, { readonly column: number; readonly text: string }>> {
  const places = grid === null ? [] : columns.filter(({ header }) => SAYS_WHETHER.test(header));
  if (grid === null || places.length === 0) return {};
  return Object.fromEntries(indicators.flatMap(({ at: { row } }) => places.flatMap(({ column }) => {
    const text = textAt(grid, { row, column }).trim();
    return SAID_MET.test(text) ? [[row, { column, text }] as const] : [];
  })));
}
