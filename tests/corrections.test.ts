import type { CellValue } from "../src/grid/grid";
import { memoryWorkbook } from "../src/hosts/memory/memory-workbook";
import { checkSheet } from "../src/tasks/check-sheet";
import { adoptCorrection, correctSheet, followRename, periodOfYears } from "../src/tasks/correct-sheet";
import { readSheet, type SheetReading } from "../src/tasks/sheet-reading";
import { planColumn } from "../src/tasks/fill-column/plan-column";

type Rows = readonly (readonly CellValue[])[];
const TITLE: Rows = [["某区“十四五”主要指标"], ["指标", "单位", "2020年", "2025年", "上级下达"]];
const ROWS: Rows = [["人均预期寿命", "岁", 77, 79, 80], ["婴儿死亡率", "‰", 6, "≤5", "≤4"], ["每千人口床位数", "张", 5, 6, 7]];
const FIRST_TWO = { row: 1, column: 0, rows: 3, columns: 5 };

const bookOf = (...sheets: readonly { name: string; cells: Rows }[]) => memoryWorkbook(sheets);

async function readingOf(book: ReturnType<typeof memoryWorkbook>, sheet: string): Promise<SheetReading> {
  const read = await readSheet(book, sheet);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value;
}

/** A workbook that remembers what another one does: the same file, opened again after somebody worked on it elsewhere. */
async function reopened(from: ReturnType<typeof memoryWorkbook>, ...sheets: readonly { name: string; cells: Rows }[]) {
  const book = bookOf(...sheets);
  await book.remember("table-corrections", await from.recall("table-corrections"));
  return book;
}

async function corrected() {
  const book = bookOf({ name: "甲区", cells: [...TITLE, ...ROWS] });
  await correctSheet(book, "甲区", { set: "area", area: FIRST_TWO });
  await correctSheet(book, "甲区", { set: "role", column: 3, role: "unknown" });
  await correctSheet(book, "甲区", { set: "role", column: 4, role: "target" });
  return book;
}

const namesAndTargets = ({ table }: SheetReading) => table?.indicators.map(({ name, targets }) => [name, targets.map(({ raw }) => raw)]);

test("what a person set holds for the reading, the check and a column of formulas", async () => {
  const book = await corrected();
  expect(namesAndTargets(await readingOf(book, "甲区"))).toEqual([["人均预期寿命", ["80"]], ["婴儿死亡率", ["≤4"]]]);
  const report = await checkSheet(book, { sheet: "甲区" });
  expect(report.ok && report.value.table.indicators.map(({ name }) => name)).toEqual(["人均预期寿命", "婴儿死亡率"]);
  const plan = await planColumn(book, { kind: "gap", language: "zh", sheet: "甲区" });
  expect(plan.ok && plan.value.rows.map(({ shown }) => shown)).toEqual(["3", "−2"]);
});

test("rows and columns inserted before and within the range are followed", async () => {
  const shifted: Rows = [
    ["", ...(TITLE[0] ?? [])], ["", "（征求意见稿）"],
    ...[TITLE[1] ?? [], ROWS[0] ?? [], ["5岁以下儿童死亡率", "‰", 7, 6, "≤6"], ROWS[1] ?? [], ROWS[2] ?? []].map((row) => ["", ...row]),
  ];
  const book = await reopened(await corrected(), { name: "甲区", cells: shifted });
  const reading = await readingOf(book, "甲区");
  expect(reading.standing.kind).toBe("applied");
  expect(namesAndTargets(reading)).toEqual([["人均预期寿命", ["80"]], ["5岁以下儿童死亡率", ["≤6"]], ["婴儿死亡率", ["≤4"]]]);
});

test("another sheet that was given the name does not get the correction, and the person is told", async () => {
  const other: Rows = [["项目", "牵头部门", "完成时限"], ["新建医院", "卫健局", "2023年"]];
  const reading = await readingOf(await reopened(await corrected(), { name: "甲区", cells: other }), "甲区");
  expect(reading.standing.kind).toBe("unfitting");
});

test("a sheet that was renamed while nobody looked is offered the correction, and gets it when a person says so", async () => {
  const book = await reopened(await corrected(), { name: "乙区", cells: [["无关"]] }, { name: "甲区（定稿）", cells: [...TITLE, ...ROWS] });
  expect((await readingOf(book, "乙区")).standing.kind).toBe("none");
  const before = await readingOf(book, "甲区（定稿）");
  expect([before.standing.kind, before.table?.indicators.length]).toEqual(["offered", 3]);
  await adoptCorrection(book, "甲区（定稿）");
  const after = await readingOf(book, "甲区（定稿）");
  expect([after.standing.kind, after.table?.indicators.length]).toEqual(["applied", 2]);
});

test("a copy of a corrected sheet is another sheet", async () => {
  const cells = [...TITLE, ...ROWS];
  const book = await reopened(await corrected(), { name: "甲区", cells }, { name: "甲区 (2)", cells });
  expect((await readingOf(book, "甲区 (2)")).standing.kind).toBe("none");
  expect((await readingOf(book, "甲区")).standing.kind).toBe("applied");
});

test("a sheet that is renamed before our eyes takes the correction along; two changes at once are no renaming", async () => {
  const cells = [...TITLE, ...ROWS];
  const book = await reopened(await corrected(), { name: "丙", cells }, { name: "丁", cells: [["x"]] });
  expect(await followRename(book, ["甲区", "戊"], ["丙", "丁"])).toEqual({ ok: true, value: false });
  expect(await followRename(book, ["甲区", "丁"], ["丙", "丁"])).toEqual({ ok: true, value: true });
  expect((await readingOf(book, "丙")).standing.kind).toBe("applied");
});

test("another period decides which years are which, and giving everything back leaves nothing in the workbook", async () => {
  const book = bookOf({ name: "甲区", cells: [["指标", "单位", "2020年", "2025年", "2030年"], ["人均预期寿命", "岁", 77, 79, 80]] });
  await correctSheet(book, "甲区", { set: "plan", plan: periodOfYears(2025, 2030) });
  const { table } = await readingOf(book, "甲区");
  expect([table?.plan.name, table?.indicators[0]?.baseline?.raw, table?.indicators[0]?.targets.map(({ raw }) => raw)]).toEqual(["十五五", "79", ["80"]]);
  await correctSheet(book, "甲区", { set: "plan", plan: null });
  expect(await book.recall("table-corrections")).toBeNull();
});

test("years that cannot be a plan's are refused", () => {
  expect([periodOfYears(2025, 2020), periodOfYears(25, 30), periodOfYears(2022.5, 2027)]).toEqual([null, null, null]);
  expect(periodOfYears(2022, 2027)).toEqual({ name: "2022—2027年", baseYear: 2022, targetYear: 2027 });
});

test.each(["", "[]", "{\"version\":1}", "{\"version\":1,\"sheets\":[{\"sheet\":\"甲区\",\"correction\":{\"area\":{\"row\":-1}}}]}", "{\"version\":2,\"sheets\":[]}"])(
  "what another program left in our place (%s) counts as nothing", async (text) => {
    const book = bookOf({ name: "甲区", cells: [...TITLE, ...ROWS] });
    await book.remember("table-corrections", text);
    expect((await readingOf(book, "甲区")).standing.kind).toBe("none");
  });
