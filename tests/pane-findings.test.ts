import type { Diagnostic } from "../src/check/diagnostic";
import { cellAt } from "../src/grid/area";
import { memoryWorkbook } from "../src/hosts/memory/memory-workbook";
import { choicesIn, isNarrowed, sift, SHOW_ALL, type FindingFilter } from "../src/pane/check/findings/finding-filter";
import { itemsOf, NONE, WHOLE, type FindingItem } from "../src/pane/check/findings/finding-item";
import { findingAt, rowsOf, type Grouping } from "../src/pane/check/findings/finding-rows";
import { recogniseTables } from "../src/table/recognise";
import type { IndicatorTable } from "../src/table/table";

const SHEET = "主要指标";

/** Rows 2 to 5: two of 健康水平, one of 健康环境 without a nature, one without a domain. */
const CELLS = [
  ["领域", "指标", "单位", "2020年基期值", "2025年目标值", "属性"],
  ["健康水平", "人均预期寿命", "岁", 77, 79, "预期性"],
  ["健康水平", "孕产妇死亡率", "1/10万", 15, 12, "约束性"],
  ["健康环境", "空气优良天数比率", "%", 90, 92, null],
];

const finding = (key: string, rule: string, severity: Diagnostic["severity"], row: number, indicator: number | null): Diagnostic => ({
  rule, finding: "equal", severity, at: cellAt(SHEET, row, 4), related: [], indicator,
  facts: { name: `指标${key}`, baseline: 5 }, sources: ["tableForm"], key,
});

const A = finding("a", "target-not-weaker", "info", 1, 0);
const B = finding("b", "target-not-weaker", "error", 2, 1);
const C = finding("c", "values-in-bounds", "warning", 3, 2);
const D = finding("d", "values-in-bounds", "error", 3, 2);
const E = finding("e", "columns-complete", "warning", 0, null);

let tables: readonly IndicatorTable[];
let items: readonly FindingItem[];

beforeAll(async () => {
  tables = recogniseTables(await memoryWorkbook([{ name: SHEET, cells: CELLS }]).read(SHEET));
  const explanation = { sheet: SHEET, key: "c", digest: null, indicator: "", problem: "", text: "已核实", by: "", on: "2026-03-02" };
  items = itemsOf({
    text: null,
    tables,
    diagnostics: [E, A, B, D],
    explanations: { explained: [{ diagnostic: C, explanation }], notCleared: [], gone: [] },
    since: { on: "2026-03-01", added: [B, E], gone: [], still: [A, D] },
  }, "zh");
});

const keysOf = (kept: readonly FindingItem[]) => kept.map(({ diagnostic }) => diagnostic.key);
const keptBy = (filter: Partial<FindingFilter>) => keysOf(sift(items, { ...SHOW_ALL, ...filter }).kept);
const rowKeys = (filter: Partial<FindingFilter>, by: Grouping) => rowsOf(sift(items, { ...SHOW_ALL, ...filter }).kept, by).map(({ key }) => key);
const selected = (row: number, column: number) => ({ sheet: SHEET, area: { row, column, rows: 1, columns: 1 } });

test("what stands is listed in the sheet's order; what was explained only when asked for", () => {
  expect(tables[0]?.indicators.map(({ domain, nature }) => [domain, nature])).toEqual([["健康水平", "expected"], ["健康水平", "binding"], ["健康环境", null]]);
  expect(keptBy({})).toEqual(["e", "a", "b", "d"]);
  expect(keptBy({ state: "explained" })).toEqual(["c"]);
  expect(keptBy({ state: "new" })).toEqual(["e", "b"]);
  expect(keptBy({ state: "all" }).sort()).toEqual(["a", "b", "c", "d", "e"]);
});

test("choices narrow together: domain, nature, rule and severity", () => {
  expect(keptBy({ only: { domain: "健康水平" } })).toEqual(["a", "b"]);
  expect(keptBy({ only: { domain: "健康水平", nature: "binding" } })).toEqual(["b"]);
  expect(keptBy({ only: { rule: "target-not-weaker" }, hidden: new Set(["error"]) })).toEqual(["a"]);
  expect(keptBy({ only: { nature: NONE } })).toEqual(["d"]);
  expect(keptBy({ only: { domain: WHOLE } })).toEqual(["e"]);
});

test("a count says how many would be listed with that choice instead, all else staying", () => {
  const { counts } = sift(items, { ...SHOW_ALL, only: { domain: "健康水平" }, hidden: new Set(["info"]) });
  // With 健康水平 and without remarks b is left; every other domain is counted without remarks too.
  expect(Object.fromEntries(counts.facets.domain)).toEqual({ "*": 1, 健康水平: 1, 健康环境: 1 });
  expect(Object.fromEntries(counts.facets.rule)).toEqual({ "target-not-weaker": 1 });
  // Switched on again, remarks would bring a.
  expect(Object.fromEntries(counts.severity)).toEqual({ error: 1, info: 1 });
  expect(Object.fromEntries(counts.state)).toEqual({ standing: 1, new: 1, all: 1 });
});

test("a search finds addresses whatever their case, names, and words of the sentence", () => {
  expect(keptBy({ query: " e3 " })).toEqual(["b"]);
  expect(keptBy({ query: "指标D" })).toEqual([]);
  expect(keptBy({ query: "指标A" })).toEqual(["a"]);
  expect(keptBy({ query: "孕产妇" })).toEqual(["b"]);
});

test("a filter knows whether it leaves anything out, and how much of it is hidden behind the button", () => {
  expect([isNarrowed(SHOW_ALL), isNarrowed({ ...SHOW_ALL, query: "  " }), isNarrowed({ ...SHOW_ALL, query: "寿命" })]).toEqual([false, false, true]);
  expect(choicesIn({ ...SHOW_ALL, state: "new", only: { rule: "x", domain: NONE } })).toBe(3);
});

test("groups by severity come worst first, by domain as on the sheet, by rule the worst and fullest first", () => {
  expect(rowKeys({}, "severity")).toEqual(["group error", "b", "d", "group warning", "e", "group info", "a"]);
  expect(rowKeys({}, "domain")).toEqual(["group *", "e", "group 健康水平", "a", "b", "group 健康环境", "d"]);
  expect(rowKeys({}, "rule")).toEqual(["group target-not-weaker", "a", "b", "group values-in-bounds", "d", "group columns-complete", "e"]);
});

test("the selected cell stands for its worst listed finding, unless another one there was picked", () => {
  const all = sift(items, { ...SHOW_ALL, state: "all" }).kept;
  expect(findingAt(all, selected(3, 4), null)).toBe("d");
  expect(findingAt(all, selected(3, 4), "c")).toBe("c");
  expect(findingAt(all, selected(3, 4), "a")).toBe("d");
  expect(findingAt(all.filter(({ diagnostic }) => diagnostic !== D), selected(3, 4), null)).toBe("c");
});

test("a cell without a finding, another sheet and no selection stand for none", () => {
  expect(findingAt(items, selected(7, 0), "a")).toBeNull();
  expect(findingAt(items, { ...selected(3, 4), sheet: "别的表" }, null)).toBeNull();
  expect(findingAt(items, null, "a")).toBeNull();
});
