import { meets } from "../../target/meets";
import { cellAt } from "../../grid/area";
import { textAt } from "../../grid/grid";
import type { RowView } from "../context";
import { defineRule } from "../define";
import { inUnitOf } from "../units";

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
  given: ({ table: { plan }, settings }) => ({ targetYear: plan.targetYear, tolerance: settings.approxTolerance }),
  row(row, report, { targetYear, tolerance }) {
    const ended = endOf(row, targetYear, tolerance);
    if (ended === null) return;
    const { actual, goal, met, isLess } = ended;
    // Of unknown direction it cannot be said that it is missed, only that it is less.
    const finding = met === false ? "missed" : met === null && isLess ? "belowPlan" : null;
    if (finding !== null) report({ finding, at: actual.at, related: [goal.at], facts: { name: row.indicator.name, actual: actual.raw, raw: goal.raw, year: targetYear } });
  },
  *check({ table, grid, rows, settings }) {
    const columns = grid === null ? [] : table.columns.filter(({ header }) => SAYS_WHETHER.test(header)).map(({ column }) => column);
    if (grid === null || columns.length === 0) return;
    for (const row of rows) {
      const ended = endOf(row, table.plan.targetYear, settings.approxTolerance);
      const { indicator } = row;
      const column = ended?.met === false ? columns.find((each) => SAID_MET.test(textAt(grid, { row: indicator.at.row, column: each }).trim())) : undefined;
      if (ended === null || column === undefined) continue;
      const at = cellAt(table.sheet, indicator.at.row, column);
      yield { finding: "saidMet", at, indicator: row.index, related: [ended.actual.at, ended.goal.at], facts: { name: indicator.name, actual: ended.actual.raw, raw: ended.goal.raw, said: textAt(grid, at).trim() } };
    }
  },
});

/** Columns that say in a word how it ended, and the words that say that it was reached. */
const SAYS_WHETHER = /完成|达标|实现|达成|评估|进展|备注/;
const SAID_MET = /^(?:已|提前|超额|全面|如期|按期|顺利|圆满)*(?:完成|达标|实现|达到|达成)(?:目标|任务)?$|^是$|^√$/;

/** The value that a plan ended with beside its target; null where one of them is missing or cannot be compared. */
function endOf({ indicator, goal, bound, direction }: RowView, targetYear: number, tolerance: number) {
  const actual = indicator.actuals.find(({ year, value }) => year === targetYear && value !== null);
  if (actual?.value === undefined || actual.value === null || goal === null || !bound.ok) return null;
  const value = inUnitOf({ unit: bound.value.unit ?? indicator.unit }, actual.value, actual.reading.kind === "level" ? actual.reading.unit ?? indicator.unit : null);
  return value === null ? null : { actual, goal, met: meets(bound.value, value, { direction, tolerance }), isLess: value < bound.value.value };
}
