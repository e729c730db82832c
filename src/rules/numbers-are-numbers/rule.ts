import { cellAt } from "../../grid/area";
import { formulaAt, valueAt, type Grid } from "../../grid/grid";
import type { ColumnRole, IndicatorTable } from "../../table/table";
import { defineRule } from "../define";

const VALUES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["baseline", "actual", "target"]);
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** Most texts hold nothing that has another width, and no space: what they say is what they are. */
const IS_PLAIN = /^[!-~\u4e00-\u9fff≥≤]*$/;

/** Whether a column holds targets in words as well (≥93, 27%左右): then it is typed as text on purpose. */
const hasWords = ({ indicators }: IndicatorTable, grid: Grid, column: number): boolean => indicators.some(({ targets, at: { row } }) => {
  const value = valueAt(grid, { row, column });
  return typeof value === "string" && targets.some(({ at, raw }) => at.column === column && raw !== null) && !NUMBER.test(value.normalize("NFKC").trim());
});

/** Figures of a workbook are numbers, not text that looks like one. */
export const numbersAreNumbers = defineRule({
  id: "numbers-are-numbers",
  sources: ["tableForm"],
  findings: {
    asText: { severity: "warning", facts: ["name", "raw"] },
    asTextAmongWords: { severity: "info", facts: ["name", "raw"] },
  },
  inapplicable: ({ grid, table }) => {
    const typed = grid !== null && table.indicators.some(({ at: { row } }) => table.columns.some(({ role, column }) => VALUES.has(role) && typeof valueAt(grid, { row, column }) === "number"));
    return typed ? null : "allText";
  },
  *check({ table, grid, rows }) {
    if (grid === null) return;
    const columns = table.columns.filter(({ role }) => VALUES.has(role)).map(({ column }) => column);
    const worded = new Map<number, boolean>();
    const isWorded = (column: number): boolean => {
      const known = worded.get(column) ?? hasWords(table, grid, column);
      worded.set(column, known);
      return known;
    };
    for (const { index, indicator: { name, at: { row } } } of rows) {
      for (const column of columns) {
        const value = valueAt(grid, { row, column });
        if (typeof value !== "string" || formulaAt(grid, { row, column }) !== null) continue;
        const plain = IS_PLAIN.test(value) ? value : value.normalize("NFKC").trim();
        if (!NUMBER.test(plain)) continue;
        const at = cellAt(table.sheet, row, column);
        yield {
          finding: isWorded(column) ? "asTextAmongWords" as const : "asText" as const, at, indicator: index, facts: { name, raw: value },
          // 2.0 would be shown as 2: the person decides whether its decimals matter.
          fix: { trust: String(Number(plain)) === plain ? "safe" : "review", edits: [{ at, was: value, becomes: Number(plain) }] },
        };
      }
    }
  },
});
