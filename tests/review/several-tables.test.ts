/** A sheet with several indicator tables: each is judged, and every finding says whose it is. */
import type { CellValue } from "../../src/grid/grid";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { indicatorOf } from "../../src/report/indicator-of";
import { makeReport } from "../../src/tasks/review/make-report";
import { inputOf } from "../../src/tasks/review/input-of";
import { check, explainOne, valueOf, type Book } from "./book";
import { checkSheet } from "../../src/tasks/check-sheet";

const HEADER = ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"];
const SHEET: readonly CellValue[][] = [
  ["表1 “十四五”健康水平指标"],
  HEADER,
  [1, "人均预期寿命", "岁", 78, 79, "预期性"],
  [2, "居民健康素养水平", "%", 30, 36, "约束性"],
  [],
  ["表2 “十四五”健康资源指标"],
  HEADER,
  [1, "每千人口注册护士数", "人", 3.4, 3.8, "预期性"],
  [2, "每万人口全科医生数", "人", 4.2, 3.5, "约束性"],
];
const bookOf = (cells = SHEET): Book => memoryWorkbook([{ name: "指标", cells }]);

it("findings of the second table are found and name its indicators", async () => {
  const report = await check(bookOf(), "指标");
  expect(report.tables.map(({ title }) => title)).toEqual(["表1 “十四五”健康水平指标", "表2 “十四五”健康资源指标"]);
  expect(report.tables[0]).toBe(report.table);
  const weaker = report.diagnostics.find(({ finding }) => finding === "weaker");
  expect(weaker?.at).toMatchObject({ row: 8, column: 4 });
  expect(weaker && indicatorOf(report.tables, weaker)?.name).toBe("每万人口全科医生数");
  expect(report.binding.map((each) => indicatorOf(report.tables, each)?.name).sort()).toEqual(["居民健康素养水平", "每万人口全科医生数"]);
});

it("marks lie on both tables", async () => {
  const book = bookOf();
  await check(book, "指标");
  expect(book.inspect.marks()).toEqual(expect.arrayContaining([expect.objectContaining({ at: expect.objectContaining({ row: 8, column: 4 }) })]));
});

it("a finding in a further table keeps its explanation when a table's twin stands above it", async () => {
  const vague: readonly CellValue[][] = [HEADER, [1, "每千人口注册护士数", "人", 3.4, "持续提高", "预期性"]];
  const twin = [...SHEET.slice(0, 6), ...vague, [], ["表3 “十四五”健康资源指标"], ...vague];
  const book = bookOf(twin);
  const first = await check(book, "指标");
  const keys = first.diagnostics.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  const warning = first.diagnostics.find(({ table, severity }) => table === 2 && severity !== "error");
  if (warning === undefined) throw new Error("no warning in the third table");
  await explainOne(book, warning, "已核实。");
  const { explanations } = await check(book, "指标");
  expect(explanations.explained.map(({ diagnostic }) => diagnostic.key)).toEqual([warning.key]);
});

it("the report tells the tables' indicators apart and counts what is new once", async () => {
  const book = bookOf();
  await check(book, "指标");
  book.inspect.type({ sheet: "指标", row: 7, column: 4, rows: 1, columns: 1 }, 3.1);
  const report = valueOf(await checkSheet(book, { sheet: "指标" }));
  const text = new TextDecoder().decode((await makeReport({ input: inputOf(report), format: "md", language: "zh" })).bytes);
  expect(text).toContain("表2 “十四五”健康资源指标");
  expect(text.match(/每千人口注册护士数/g)?.length).toBeGreaterThan(0);
  expect(report.since?.added.every((each) => indicatorOf(report.tables, each)?.name === "每千人口注册护士数")).toBe(true);
});
