import { readXlsx } from "hucre";
import { pingxiangSheet } from "../../src/sheets/examples/pingxiang";
import { CUSTOM_PART, CUSTOM_XML, originalWorkbook, partOf } from "./original";
import { openForEachTest } from "./open-for-each-test";
import type { WorkbenchDriver } from "./workbench-driver";

let bench: WorkbenchDriver;

openForEachTest((opened) => { bench = opened; });

/** What the saved file says of a cell. */
async function savedCells(bytes: Uint8Array) {
  const { sheets, namedRanges, properties } = await readXlsx(bytes, { readStyles: true });
  const sheet = (name: string) => {
    const found = sheets.find((each) => each.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  const at = (name: string, row: number, column: number) => ({
    value: sheet(name).rows[row]?.[column] ?? null,
    formula: sheet(name).cells?.get(`${row},${column}`)?.formula ?? null,
    cell: sheet(name).cells?.get(`${row},${column}`),
  });
  return { sheets, sheet, at, namedRanges, properties };
}

const SHEET = "萍乡市主要指标";

test("the page opens with 萍乡's table; its functions compute, say why they cannot, and are saved with their results; it speaks English when asked", async () => {
  const { at, sheet } = await savedCells(await bench.save());
  expect(at(SHEET, 2, 2).value).toBe("人均预期寿命");
  expect(at(SHEET, 7, 4).value).toBe("≤15%");
  // 79 − 77.78; 3.5 − 2.0; a tenth of 1.35; five years of half a point; a dash has no gap.
  expect(at(SHEET, 2, 7)).toMatchObject({ value: 1.22, formula: "_xldudf_FYP_GAP(D3,E3)" });
  expect(at(SHEET, 16, 7).value).toBe(1.5);
  expect(at(SHEET, 17, 7).value).toBe(0.135);
  expect(at(SHEET, 19, 7).value).toBe(-2.5);
  expect(at(SHEET, 20, 7).value).toBe("#N/A");
  expect(sheet(SHEET).merges).toContainEqual({ startRow: 0, startCol: 0, endRow: 0, endCol: 5 });
  expect(sheet(SHEET).freezePane).toEqual({ rows: 2, columns: 3 });
  expect(sheet(SHEET).columns?.map(({ width }) => width)).toEqual(pingxiangSheet().columnWidths);
  expect(sheet(SHEET).pageSetup).toMatchObject({ paperSize: "a4", orientation: "portrait" });
  await bench.goTo("H21");
  await bench.page.getByText(/^H21：/).waitFor();
  await bench.button("English").click();
  await bench.page.getByRole("button", { name: "Clear marks" }).waitFor();
  await bench.page.getByRole("button", { name: "Save", exact: true }).waitFor();
  expect(await bench.page.title()).toBe("Five-year-plan indicator workbench");
});

test("a check lists findings and lights up binding indicators; a click goes to the cell; clearing gives the sheet back to the pixel", async () => {
  await bench.goTo("A30");
  const before = await bench.picture();
  await bench.button("检查").click();
  await bench.page.getByText("高风险").first().waitFor();
  const marked = await bench.picture();
  expect(marked).not.toBe(before);
  await bench.page.getByRole("button", { name: /C17/ }).or(bench.page.getByRole("link", { name: /C17/ })).first().click();
  await bench.selected(/^C17$/);
  await bench.goTo("A30");
  await bench.button("清除标记").click();
  await bench.page.getByText("标记已清除").first().waitFor();
  expect(await bench.picture()).toBe(before);
  // Nothing was changed, so nothing is asked.
  await bench.openWorkbook("指标体系.xlsx", await originalWorkbook(), "汇总");
});

test("an edited cell counts in the next check and in the saved file", async () => {
  await bench.typeInto("E17", "2.1");
  await bench.button("检查").click();
  await bench.page.getByText(/2\.0\s*→\s*2\.1/).first().waitFor();
  const { at } = await savedCells(await bench.save());
  expect(at(SHEET, 16, 4).value).toBe(2.1);
  expect(at(SHEET, 16, 7).value).toBe(0.1);
});

test("a user's own workbook is saved as it was but for the edited cell", async () => {
  const original = await originalWorkbook();
  await bench.openWorkbook("指标体系.xlsx", original, "汇总");
  await bench.typeInto("B2", "2.5");
  const bytes = await bench.save();
  const before = await savedCells(original);
  const after = await savedCells(bytes);
  expect(after.at("指标", 1, 1).value).toBe(2.5);
  expect(after.at("指标", 1, 1).cell?.style).toEqual(before.at("指标", 1, 1).cell?.style);
  expect(after.at("指标", 1, 1).cell?.comment?.text).toBe("统计年报口径");
  expect(after.at("指标", 2, 2).value).toBe("79");
  expect(after.at("汇总", 1, 0)).toMatchObject({ formula: "SUM('指标'!B2:C2)", value: 6 });
  expect(after.sheet("指标").merges).toEqual(before.sheet("指标").merges);
  expect(after.sheet("指标").dataValidations).toEqual(before.sheet("指标").dataValidations);
  expect(after.sheet("指标").conditionalRules).toEqual(before.sheet("指标").conditionalRules);
  expect(after.namedRanges).toEqual(before.namedRanges);
  expect(after.properties?.custom).toEqual({ 归档号: "2021-7" });
  expect(partOf(bytes, CUSTOM_PART)).toBe(CUSTOM_XML);
});

test("a file that is none gives a sentence and leaves the workbook as it is", async () => {
  await bench.goTo("A30");
  const before = await bench.picture();
  await bench.openFile("坏.xlsx", new TextEncoder().encode("这不是工作簿"));
  await bench.page.getByText("“坏.xlsx”打不开：内容与扩展名不符").waitFor();
  await bench.button("关闭").click();
  await bench.openFile("表.csv", new TextEncoder().encode("a,b"));
  await bench.page.getByText("“表.csv”不是 .xlsx 文件").waitFor();
  await bench.button("关闭").click();
  expect(await bench.picture()).toBe(before);
});

test("unsaved changes are not lost without asking", async () => {
  await bench.typeInto("E17", "9");
  await bench.openFile("指标体系.xlsx", await originalWorkbook());
  await bench.button("取消").click();
  const { at } = await savedCells(await bench.save());
  expect(at(SHEET, 16, 4).value).toBe(9);
  await bench.openWorkbook("指标体系.xlsx", await originalWorkbook(), "汇总");
});

test("a template that was put into an opened workbook is saved with it", async () => {
  await bench.openWorkbook("指标体系.xlsx", await originalWorkbook(), "汇总");
  await bench.page.getByRole("tab", { name: "建表" }).click();
  await bench.page.getByRole("button", { name: /插入/ }).last().click();
  await bench.page.getByText(/已插入|已建/).first().waitFor();
  const bytes = await bench.save();
  const { sheets } = await savedCells(bytes);
  expect(sheets.map(({ name }) => name).slice(0, 2)).toEqual(["指标", "汇总"]);
  expect(sheets.length).toBeGreaterThan(2);
  const template = sheets[2];
  expect(template?.dataValidations?.length).toBeGreaterThan(0);
  expect(partOf(bytes, CUSTOM_PART)).toBe(CUSTOM_XML);
});

it("puts the results of a check on a sheet of its own and goes there", async () => {
  const { page } = bench;
  await page.getByRole("tab", { name: "检查" }).click();
  await bench.button("检查").click();
  await page.getByRole("button", { name: "结果输出" }).click();
  await page.getByRole("menuitem", { name: /检查结果/ }).click();
  await page.getByText("检查结果", { exact: true }).first().waitFor();
  const { sheets } = await readXlsx(await bench.save());
  expect(sheets.map(({ name }) => name)).toEqual(["萍乡市主要指标", "检查结果"]);
  expect(sheets[1]?.rows[0]?.[0]).toBe("检查结果");
});
