import type { CellContent } from "../src/grid/edit";
import { memoryWorkbook } from "../src/hosts/memory/memory-workbook";
import { writeXlsx } from "../src/hosts/xlsx/write-xlsx";
import { summaryOf } from "../src/report/picture/summary";
import { checkSheet } from "../src/tasks/check-sheet";
import { insertSummaryChart } from "../src/tasks/insert-chart/insert-summary-chart";
import { summaryRows, type SummaryRows } from "../src/tasks/insert-chart/summary-rows";
import { summarySheet } from "../src/tasks/insert-chart/summary-sheet";
import type { CheckReport } from "../src/tasks/tasks";
import { recogniseTables } from "../src/table/recognise";
import { valueOf } from "./review/book";

const HEADER = ["序号", "领域", "指标", "单位", "2020年基期值", "2022年实际值", "2025年目标值", "指标性质"];

/** 43.2 → 42.8 → 40.7 in two of five years: 0.4 of 2.5 points, 16 % at 40 %. 78 → 78.5 → 79: 50 %. */
const MEASURED = [
  [1, "健康水平", "儿童青少年近视率", "%", 43.2, 42.8, "力争每年降低0.5个百分点以上", "约束性"],
  [2, "健康服务", "严重精神障碍管理率", "%", null, null, "≥90", "约束性"],
  [3, "健康水平", "人均预期寿命", "岁", 78, 78.5, "79", "预期性"],
  [4, "健康服务", "电子健康档案建档率", "%", 92.29, 95, "≥90", "预期性"],
];

const bookOf = (rows: readonly (readonly CellContent[])[]) => memoryWorkbook([{ name: "指标表", cells: [["某区主要指标"], HEADER, ...rows] }]);
const checked = async (book: ReturnType<typeof bookOf>): Promise<CheckReport> => valueOf(await checkSheet(book, { sheet: "指标表" }));
const rowsFor = async (rows: readonly (readonly CellContent[])[]): Promise<SummaryRows> => summaryRows(summaryOf(await checked(bookOf(rows))), "zh");

test("rows stand domain after domain, with completion, time progress and status; what cannot be told has its reason", async () => {
  const { kind, rows, undetermined } = await rowsFor(MEASURED);
  expect(kind).toBe("completion");
  expect(rows.map(({ picture, value, mark, said, status }) => [picture.name, value, mark, said, status])).toEqual([
    ["儿童青少年近视率", 0.16, 0.4, "16%", "滞后"],
    ["人均预期寿命", 0.5, 0.4, "50%", "符合预期"],
    ["电子健康档案建档率", null, null, null, "已达标"],
  ]);
  expect(rows[0]?.way).toBe("2020年 43.2 → 2022年 42.8 → 2025年 ≤40.7");
  expect(undetermined.map(({ picture, why }) => [picture.name, why])).toEqual([["严重精神障碍管理率", expect.stringMatching(/实际值|基期值/)]]);
});

test("before anything was measured the picture shows how far the way is, as a share of the baseline", async () => {
  const planned = MEASURED.map((row) => row.map((value, column) => (column === 5 ? null : value)));
  const { kind, rows, undetermined } = await rowsFor([...planned, [5, "健康服务", "安宁疗护床位数", "张", 0, null, 100, "预期性"]]);
  expect(kind).toBe("change");
  // 40.7 / 43.2 − 1 and 79 / 78 − 1; 92.29 is above 90 already, so that nothing has to change.
  expect(rows.map(({ picture, said, status }) => [picture.name, said, status])).toEqual([
    ["儿童青少年近视率", "−5.8%", null], ["人均预期寿命", "+1.3%", null], ["电子健康档案建档率", null, "已达标"],
  ]);
  expect(undetermined.map(({ picture }) => picture.name)).toEqual(["严重精神障碍管理率", "安宁疗护床位数"]);
  expect(undetermined[1]?.why).toContain("基期值为零");
});

test("a new sheet holds the figures and a native chart over them, and nothing that exists is touched", async () => {
  const book = bookOf(MEASURED);
  const report = await checked(book);
  const before = await book.read("指标表");
  expect(valueOf(await insertSummaryChart(book, report, "zh"))).toEqual({ sheet: "进展总览", renamed: false, leftOut: [] });
  expect(valueOf(await insertSummaryChart(book, report, "zh"))).toMatchObject({ sheet: "进展总览（2）", renamed: true });
  expect((await book.sheets()).map(({ name }) => name)).toEqual(["指标表", "进展总览", "进展总览（2）"]);
  expect(await book.read("指标表")).toEqual(before);
  const { values } = await book.read("进展总览");
  expect(values[0]?.[0]).toBe("某区主要指标 · 进展总览");
  expect(values[3]?.slice(0, 5)).toEqual(["健康水平", "儿童青少年近视率", 0.16, 0.4, "滞后"]);
});

test("the chart's areas are those of the figures", async () => {
  const report = await checked(bookOf(MEASURED));
  const placed = summarySheet(summaryRows(summaryOf(report), "zh"), { name: "进展总览", table: "某区主要指标", on: report.on }, "zh");
  const cellsOf = ({ row, column, rows }: { readonly row: number; readonly column: number; readonly rows: number }) =>
    placed.cells.filter((cell) => cell.column === column && cell.row >= row && cell.row < row + rows).map(({ content }) => content);
  const [chart] = placed.charts ?? [];
  if (chart === undefined) throw new Error("no chart");
  expect(cellsOf(chart.labels)).toEqual(["儿童青少年近视率", "人均预期寿命", "电子健康档案建档率"]);
  expect(chart.lines.map(({ name, values }) => [name, cellsOf(values)])).toEqual([["完成率", [0.16, 0.5, null]], ["时间进度", [0.4, 0.4, null]]]);
});

test("the inserted sheet is never taken for a table of the plan, so that the next check finds the same", async () => {
  const book = bookOf(MEASURED);
  const report = await checked(book);
  await insertSummaryChart(book, report, "zh");
  await insertSummaryChart(book, report, "en");
  for (const sheet of ["进展总览", "Progress"]) expect(recogniseTables(await book.read(sheet))).toEqual([]);
  expect((await checked(book)).diagnostics).toEqual(report.diagnostics);
});

test("a protected workbook refuses with a fault, and a table without figures gets no chart", async () => {
  const book = bookOf(MEASURED);
  const report = await checked(book);
  book.inspect.failNext("workbookProtected");
  expect(await insertSummaryChart(book, report, "zh")).toMatchObject({ ok: false, fault: { code: "workbookProtected" } });
  const empty = await checked(bookOf([[1, "健康水平", "人均预期寿命", "岁", null, null, "提高", "预期性"]]));
  const placed = summarySheet(summaryRows(summaryOf(empty), "zh"), { name: "进展总览", table: "甲", on: empty.on }, "zh");
  expect(placed.charts).toEqual([]);
  expect(placed.cells.map(({ content }) => content)).toContain("无法判定（1 项）");
});

test("the file holds lying bars, counted from the top, with names beside the axis", async () => {
  const report = await checked(bookOf(MEASURED));
  const placed = summarySheet(summaryRows(summaryOf(report), "zh"), { name: "进展总览", table: "某区主要指标", on: report.on }, "zh");
  const { unzipSync, strFromU8 } = await import("fflate");
  const parts = unzipSync(await writeXlsx([placed]));
  const xml = Object.entries(parts).filter(([path]) => /charts\/chart\d+\.xml$/.test(path)).map(([, part]) => strFromU8(part)).join("");
  expect(xml).toContain('<c:barDir val="bar"/>');
  expect(xml).toContain('<c:orientation val="maxMin"/>');
  expect(xml).toContain("'进展总览'!$C$4:$C$6");
});
