/** The plan's own text on the sheet 正文: a check of a table holds it against the text, and the text against itself. */
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { itemsOf } from "../../src/pane/check/findings/finding-item";
import { buildReport } from "../../src/report/document/build-report";
import { cellAt } from "../../src/grid/area";
import type { CellValue } from "../../src/grid/grid";
import { NUMBERS_APART } from "../../src/document/text-of-sheet";
import { explainCell, readBasis } from "../../src/tasks/explain-basis";
import { inputOf } from "../../src/tasks/review/input-of";
import { readBaselines, readSheet } from "../../src/tasks/sheet-reading";
import { check, explainOne, valueOf } from "./book";

const TABLE = "主要指标";

/** The infant mortality has no baseline of its own; the text gives it. */
const CELLS: readonly (readonly CellValue[])[] = [
  ["某区“十四五”卫生健康主要指标"],
  ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"],
  [1, "人均预期寿命", "岁", 78.5, 80, "预期性"],
  [2, "婴儿死亡率", "‰", null, "≤3.5", "预期性"],
  [3, "每千人口床位数", "张", 6.1, 7.5, "预期性"],
];

/** Line 4 gives a baseline; line 6 is not the table's 80; the heading before line 7 is missing; lines 6 and 8 contradict each other. */
const TEXT = [
  "某区“十四五”卫生健康规划",
  "",
  "第一节 发展基础",
  "2020年，全区婴儿死亡率为3.2‰。",
  "第二节 发展目标",
  "到2025年，人均预期寿命达到81岁，重大慢性病过早死亡率下降到13%。",
  "第四节 主要任务",
  "到2025年，重大慢性病过早死亡率降低到15%。",
];

const bookWith = (lines: readonly CellValue[], visible = true) =>
  memoryWorkbook([{ name: TABLE, cells: CELLS }, { name: "正文", visible, cells: lines.map((line) => [line]) }]);

const places = (report: Awaited<ReturnType<typeof check>>) => report.diagnostics.map(({ at, finding }) => `${at.sheet} ${at.row + 1} ${finding}`);
const headingGap = async (book: ReturnType<typeof bookWith>) => (await check(book, TABLE)).diagnostics.find(({ finding }) => finding === "skipped");

it("holds the table against the text, and finds what contradicts itself in the text alone at its cell", async () => {
  const report = await check(bookWith(TEXT), TABLE);
  expect(report.text).toEqual({ lines: 7, claims: 4, hasMore: false, elsewhere: null });
  expect(places(report)).toEqual(expect.arrayContaining([`${TABLE} 3 targetDiffers`, "正文 7 skipped", "正文 8 contradict"]));
  // Not one mark on a sheet that was not checked.
  expect(new Set(report.marks.map(({ at }) => at.sheet))).toEqual(new Set([TABLE]));
});

it("does not hold a table against the text of another place, and says whose it is", async () => {
  const of = (place: string) => memoryWorkbook([
    { name: TABLE, cells: CELLS.map((row, at) => (at === 0 ? [`${place}“十四五”卫生健康主要指标`] : row)) },
    { name: "正文", cells: TEXT.map((line, at) => [at === 0 ? "江苏省南通市通州区“十四五”卫生健康规划" : line]) },
  ]);
  const other = await check(of("海门区"), TABLE);
  expect(other.text?.elsewhere).toBe("江苏省南通市通州区");
  expect(places(other).filter((place) => place.endsWith("targetDiffers"))).toEqual([]);
  // What is wrong in the text itself stays wrong.
  expect(places(other)).toContain("正文 8 contradict");
  const own = await check(of("南通市通州区"), TABLE);
  expect(own.text?.elsewhere).toBeNull();
  expect(places(own)).toContain(`${TABLE} 3 targetDiffers`);
});

it("is silent of the text where it has been put right, and says that it is gone", async () => {
  const book = bookWith(TEXT);
  await check(book, TABLE);
  book.inspect.type(cellAt("正文", 7, 0), "到2025年，重大慢性病过早死亡率降低到13%。");
  book.inspect.type(cellAt("正文", 5, 0), "到2025年，人均预期寿命达到80岁，重大慢性病过早死亡率下降到13%。");
  const report = await check(book, TABLE);
  expect(places(report).filter((place) => /targetDiffers|contradict/.test(place))).toEqual([]);
  expect(report.since?.gone.map(({ at, finding }) => [at.sheet, finding])).toEqual([[TABLE, "targetDiffers"], ["正文", "contradict"]]);
});

it("keeps the explanation of a finding in the text, also where lines were put in above it", async () => {
  const gap = await headingGap(bookWith(TEXT));
  const moved = bookWith([...TEXT.slice(0, 2), "前言", ...TEXT.slice(2)]);
  if (gap === undefined) throw new Error("the heading that is missing was not found");
  await explainOne(moved, gap, "第三节单独印发。", "");
  const report = await check(moved, TABLE);
  expect(report.explanations.explained.map(({ diagnostic: { at } }) => [at.sheet, at.row + 1])).toEqual([["正文", 8]]);
  expect(places(report)).not.toContain("正文 8 skipped");
  // Without its finding it is said to be out of use.
  const mended = bookWith(TEXT.map((line) => line.replace("第四节", "第三节")));
  await explainOne(mended, gap, "第三节单独印发。", "");
  expect((await check(mended, TABLE)).explanations.gone).toMatchObject([{ sheet: "正文", text: "第三节单独印发。" }]);
});

it("beside another table nothing is said of what was explained in the text: it may belong to the first", async () => {
  const gap = await headingGap(bookWith(TEXT));
  if (gap === undefined) throw new Error("the heading that is missing was not found");
  const book = memoryWorkbook([{ name: TABLE, cells: CELLS }, { name: "另一张表", cells: CELLS }, { name: "正文", cells: TEXT.map((line) => [line.replace("第四节", "第三节")]) }]);
  await explainOne(book, gap, "第三节单独印发。", "");
  expect((await check(book, "另一张表")).explanations.gone).toEqual([]);
});

it("lists it with its sheet, and puts it into the report with a link", async () => {
  const report = await check(bookWith(TEXT), TABLE);
  const item = itemsOf(report, "zh").find(({ diagnostic }) => diagnostic.finding === "contradict");
  expect([item?.address, item?.indicator, item?.facets.table]).toEqual(["正文!A8", "重大慢性病过早死亡率", "正文"]);
  const differs = itemsOf(report, "zh").find(({ diagnostic }) => diagnostic.finding === "targetDiffers");
  expect(differs?.said).toEqual([cellAt("正文", 5, 0)]);
  const { sections, lines } = buildReport(inputOf(report), "results", "zh");
  expect(lines).toContain("规划正文：已与指标表对照");
  const rows = sections.flatMap(({ table }) => table?.rows ?? []).filter(({ cells }) => cells[0] === "正文!A8");
  expect(rows).toMatchObject([{ at: { sheet: "正文", row: 7, column: 0 } }]);
});

it("lends baselines, which the line about the sheet and the explanation of a cell know as well", async () => {
  const book = bookWith(TEXT);
  const reading = valueOf(await readSheet(book, TABLE));
  expect(valueOf(await readBaselines(book, reading))).toEqual({ own: 2, lent: [{ sheet: "正文", count: 1 }], missing: 0 });
  for (const report of [null, await check(book, TABLE)]) {
    const cell = explainCell(valueOf(await readBasis(book, TABLE, report)), { row: 3, column: 4 });
    expect(cell.row?.assessment.baseline).toMatchObject({ value: 3.2, origin: { from: "text", line: 4 } });
  }
});

it("reads no text of a hidden sheet, nor of a table that is called so; that table is checked as any other", async () => {
  expect((await check(bookWith(TEXT, false), TABLE)).text).toBeNull();
  const book = memoryWorkbook([{ name: "正文", cells: CELLS }, { name: "附表", cells: [["某区“十三五”完成情况"], ["指标", "单位", "2015年", "2020年"], ["婴儿死亡率", "‰", 4, 3.1]] }]);
  const report = await check(book, "正文");
  expect([report.text, report.table.indicators.length, report.table.sheet]).toEqual([null, 3, "正文"]);
  expect((await check(book, "附表")).text).toBeNull();
  expect(buildReport(inputOf(report), "results", "zh").lines.join("\n")).not.toContain("规划正文");
});

it("takes a line in any column, with line breaks within a cell, and leaves rows of several cells to tables", async () => {
  const cells = [[null, "到2025年，人均预期寿命\n达到81岁。"], ["婴儿死亡率", "到2025年达到9‰"]];
  const book = memoryWorkbook([{ name: TABLE, cells: CELLS }, { name: "正文", cells }]);
  const report = await check(book, TABLE);
  expect(report.text).toEqual({ lines: 2, claims: 1, hasMore: false, elsewhere: null });
  expect(report.diagnostics.filter(({ finding }) => finding === "targetDiffers").map(({ facts }) => facts["said"])).toEqual(["81岁"]);
});

it("judges no headings whose numbers stand apart from the text", async () => {
  expect(await headingGap(bookWith(TEXT))).toBeDefined();
  expect(await headingGap(bookWith([...TEXT, NUMBERS_APART]))).toBeUndefined();
});

it("reads the text anew only when it has changed, and never judges by what it was", async () => {
  const book = bookWith(TEXT);
  const first = await check(book, TABLE);
  book.inspect.type(cellAt(TABLE, 4, 4), 8);
  const second = await check(book, TABLE);
  expect(second.dossier.claims === first.dossier.claims).toBe(true);
  // Without the text its baseline is missing again, as in a workbook that never had one.
  for (let row = 0; row < TEXT.length; row++) book.inspect.type(cellAt("正文", row, 0), null);
  book.inspect.type(cellAt(TABLE, 4, 4), 7.5);
  const { text, diagnostics, outcomes } = await check(book, TABLE);
  const bare = await check(memoryWorkbook([{ name: TABLE, cells: CELLS }]), TABLE);
  expect({ text, diagnostics, outcomes }).toEqual({ text: null, diagnostics: bare.diagnostics, outcomes: bare.outcomes });
});
