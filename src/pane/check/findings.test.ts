import type { Diagnostic } from "../../check/diagnostic";
import { cellAt } from "../../grid/area";
import { countBySeverity, findingAt, itemsOf, rowsOf, SHOW_ALL } from "./findings";
import type { IndicatorTable } from "../../table/table";

const SHEET = "主要指标";

const table: IndicatorTable = {
  kind: "plan",
  title: null,
  plan: { name: "十四五", baseYear: 2020, targetYear: 2025 },
  sheet: SHEET,
  area: { sheet: SHEET, row: 0, column: 0, rows: 3, columns: 5 },
  columns: [],
  indicators: [],
  notes: [],
};

const finding = (key: string, severity: Diagnostic["severity"], row: number, column: number): Diagnostic => ({
  rule: "target-not-weaker",
  finding: "equal",
  severity,
  at: cellAt(SHEET, row, column),
  related: [],
  indicator: null,
  facts: { name: `指标${key}`, baseline: 5 },
  sources: ["tableForm"],
  key,
});

const items = itemsOf(
  [finding("a", "info", 1, 4), finding("b", "error", 2, 4), finding("c", "warning", 3, 4), finding("d", "error", 3, 4)],
  [table],
  "zh",
);
const selected = (row: number, column: number) => ({ sheet: SHEET, area: { row, column, rows: 1, columns: 1 } });

test("findings are grouped worst first and keep the sheet's order within a group", () => {
  expect(rowsOf(items, SHOW_ALL).map(({ key }) => key)).toEqual(["error", "b", "d", "warning", "c", "info", "a"]);
});

test("a search finds addresses whatever their case, and words of the sentence", () => {
  expect(rowsOf(items, { ...SHOW_ALL, query: " e3 " }).map(({ key }) => key)).toEqual(["error", "b"]);
  expect(rowsOf(items, { ...SHOW_ALL, query: "指标C" }).map(({ key }) => key)).toEqual(["warning", "c"]);
  expect(rowsOf(items, { ...SHOW_ALL, query: "没有这样的字" })).toEqual([]);
});

test("a severity that is switched off leaves the list with its heading", () => {
  expect(rowsOf(items, { query: "", onlyNew: false, hidden: new Set(["error", "info"]) }).map(({ key }) => key)).toEqual(["warning", "c"]);
});

test("the selected cell stands for its worst finding, unless another one there was picked", () => {
  expect(findingAt(items, selected(3, 4), null)).toBe("d");
  expect(findingAt(items, selected(3, 4), "c")).toBe("c");
  expect(findingAt(items, selected(3, 4), "a")).toBe("d");
});

test("a cell without a finding, another sheet and no selection stand for none", () => {
  expect(findingAt(items, selected(0, 0), "a")).toBeNull();
  expect(findingAt(items, { ...selected(3, 4), sheet: "别的表" }, null)).toBeNull();
  expect(findingAt(items, null, "a")).toBeNull();
});

test("every severity is counted", () => {
  expect(countBySeverity(items)).toEqual({ error: 2, warning: 1, info: 1 });
});
