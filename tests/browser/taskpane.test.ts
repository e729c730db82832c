/**
 * The delivered task pane in a window of Excel's, through Microsoft's own Office.js over its own message channel.
 * What answers is this project's emulation of Excel: it says how page and client behave, not how Excel does.
 */
import { MARK_STYLES } from "../../src/grid/mark";
import { keyOf } from "../office/host/model/state";
import { until } from "../contract/host-under-test";
import { DOCTORS_TARGET, SHEET, typePlan } from "./office-page/plan-sheet";
import { ADDIN_URL } from "./office-page/web";
import { excelWindows } from "./office-page/windows";

const open = excelWindows();

test("Office.onReady reaches the page: the pane is there, in Excel's language, before a person opens it", async () => {
  const { pane, page } = await open();
  for (const name of ["建表", "导入", "检查", "函数"]) await pane.getByRole("tab", { name, includeHidden: true }).waitFor({ state: "attached" });
  expect(await page.locator("iframe").isVisible()).toBe(false);
});

test("a template is put into the workbook: contents, looks, input rules, frozen panes and print setup", async () => {
  const window = await open();
  await window.openPane();
  await window.pane.getByRole("tab", { name: "建表" }).click();
  await window.pane.getByRole("button", { name: "插入模板", exact: true }).click();
  await window.pane.getByText("已插入工作表“十四五指标编制表”。").waitFor();

  const sheet = window.excel.person.sheet("十四五指标编制表");
  const valueAt = (row: number, column: number) => sheet.cells.get(keyOf(row, column))?.value;
  expect([0, 1, 2, 3, 7].map((column) => valueAt(3, column))).toEqual(["健康水平", 1, "人均预期寿命", "岁", "预期性"]);
  expect(valueAt(2, 5)).toMatch(/2020年\s*基期值/);
  // The gap is Excel's own formula.
  expect(sheet.cells.get(keyOf(3, 11))?.formula).toBe('=IF(AND(ISNUMBER($K4),ISNUMBER($F4)),ROUND($K4-$F4,6),"")');
  expect(sheet.formats.get(keyOf(2, 2))).toMatchObject({ bold: true, wrap: true, borders: { top: { style: "Continuous" } } });
  expect(sheet.validations.some(({ rule }) => JSON.stringify(rule).includes("list"))).toBe(true);
  expect(sheet.freeze).toEqual({ rows: 3, columns: 3 });
  expect(sheet.page).toMatchObject({ paperSize: "A4", orientation: "Landscape" });
  expect(window.excel.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "十四五指标编制表"]);
});

describe("a check of the sheet in view", () => {
  const openChecked = async () => {
    const window = await open();
    typePlan(window.excel.person);
    await window.openPane();
    await window.pane.getByRole("button", { name: "检查", exact: true }).click();
    // 3.5 from 2: three quarters of the baseline, with no pace known, is high risk.
    await window.pane.getByText("高风险", { exact: true }).first().waitFor();
    return { ...window, rules: () => window.excel.person.sheet(SHEET).conditionals };
  };

  test("lists what it found and marks the cells, without touching them; clearing takes every mark away", async () => {
    const { pane, excel, rules } = await openChecked();
    const cells = structuredClone(excel.person.sheet(SHEET).cells);
    await pane.getByText("每万人口全科医生数").first().waitFor();
    await pane.getByText(/所需变化达基期值的75%/).first().waitFor();
    const [worst] = rules();
    expect(worst?.areas).toContainEqual({ ...DOCTORS_TARGET, rows: 1, columns: 1 });
    expect(worst?.format).toMatchObject({ fill: MARK_STYLES.riskHigh.fill, color: MARK_STYLES.riskHigh.color });
    expect([excel.person.sheet(SHEET).formats.size, excel.person.sheet(SHEET).cells]).toEqual([0, cells]);

    await pane.getByRole("button", { name: "清除标记" }).click();
    await pane.getByText("标记已清除").first().waitFor();
    expect(rules()).toEqual([]);
  });

  test("follows the sheet: a target changed in Excel is checked again by itself, and nothing is written for it", async () => {
    const { pane, excel, rules } = await openChecked();
    const marks = structuredClone(rules());
    await pane.getByRole("switch").check();
    excel.person.type(SHEET, DOCTORS_TARGET.row, DOCTORS_TARGET.column, 2.1);
    // 0.1 from 2 is 5 %, no more than is to be watched.
    await pane.getByText("高风险", { exact: true }).first().waitFor({ state: "detached" });
    await pane.getByText(/2\s*→\s*2\.1/).first().waitFor();
    expect(rules()).toEqual(marks);
  });

  test("goes to a finding's cell in Excel", async () => {
    const { pane, excel } = await openChecked();
    await pane.getByRole("button", { name: /B4/ }).or(pane.getByRole("link", { name: /B4/ })).first().click();
    await until(() => excel.workbook.selection.areas[0]?.row === 3);
    expect(excel.workbook.selection.areas).toEqual([{ row: 3, column: 1, rows: 1, columns: 1 }]);
  });
});

test("a file is read by a worker of the page's own, and what was ticked is written to a new sheet", async () => {
  const window = await open();
  await window.openPane();
  const { pane, page, excel } = window;
  await pane.getByRole("tab", { name: "导入" }).click();
  const [worker] = await Promise.all([
    page.waitForEvent("worker"),
    pane.locator("input[type=file]").setInputFiles({
      name: "指标.csv", mimeType: "text/csv",
      buffer: Buffer.from("序号,指标,单位,2020年,2025年,属性\n1,人均预期寿命,岁,77.78,79,预期性\n2,每万人口全科医生数,人,2,≥3.5,约束性\n"),
    }),
  ]);
  expect(worker.url()).toContain(ADDIN_URL);
  await pane.getByRole("button", { name: "写入新工作表（2 行）" }).click();
  const contents = () => [...excel.workbook.sheets[1]?.cells.values() ?? []].map(({ value }) => value);
  await until(() => contents().length > 0);
  expect(contents()).toEqual(expect.arrayContaining(["人均预期寿命", 77.78, "每万人口全科医生数", "≥3.5", "约束性"]));
});
