/** Ribbon, menu of a cell and custom functions, in the delivered page that shares its runtime with the pane. */
import { givenError } from "../office/host/functions";
import { DOCTORS_TARGET, SHEET, typePlan } from "./office-page/plan-sheet";
import { excelWindows } from "./office-page/windows";

const open = excelWindows();

describe("with the pane closed", () => {
  test("插入模板 adds the sheet and leaves the pane closed; who opens it then is told", async () => {
    const window = await open();
    await window.excel.pressButton("insertTemplate");
    expect(window.excel.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "十四五指标编制表"]);
    expect([window.excel.pane(), await window.isPaneOpen()]).toEqual(["Background", false]);
    await window.openPane();
    await window.pane.getByText("已插入工作表“十四五指标编制表”。").waitFor();
  });

  test("检查 marks the sheet in view and opens the pane with what it found; 清除标记 gives the sheet back", async () => {
    const window = await open();
    typePlan(window.excel.person);
    const before = structuredClone(window.excel.person.sheet(SHEET));
    await window.excel.pressButton("checkSheet");
    expect(window.excel.person.sheet(SHEET).conditionals.length).toBeGreaterThan(0);
    await window.pane.getByText("高风险", { exact: true }).first().waitFor();
    expect(await window.isPaneOpen()).toBe(true);
    await window.excel.pressButton("clearMarks");
    expect(window.excel.person.sheet(SHEET)).toEqual(before);
  });

  test("检查 with the plan's text in view checks the table that it goes with, and says so", async () => {
    const window = await open();
    const { person } = window.excel;
    typePlan(person);
    person.addSheet("正文");
    person.type("正文", 0, 0, "到2025年，每万人口全科医生数达到4人。");
    person.select("正文", { row: 0, column: 0, rows: 1, columns: 1 });
    await window.excel.pressButton("checkSheet");
    await window.pane.getByText("以下是另一张工作表的检查结果：", { exact: false }).waitFor();
    await window.pane.getByText(/已与工作表“正文”核对：1 行/).waitFor();
    expect([person.sheet(SHEET).conditionals.length > 0, person.sheet("正文").conditionals]).toEqual([true, []]);
  });

  test("检查 on a sheet without a table opens the pane with the reason", async () => {
    const window = await open();
    await window.excel.pressButton("checkSheet");
    await window.pane.getByText(/“Sheet1”/).first().waitFor();
    expect(await window.isPaneOpen()).toBe(true);
  });
});

describe("custom functions, by the runtime in this page", () => {
  test("compute, refuse with a sentence, and hand errors on", async () => {
    const { excel } = await open();
    // 43.2 % less half a point a year for five years; 3.5 − 2.
    expect(await excel.callFunction("GAP", ["43.2%", "力争每年降低0.5个百分点以上", null, null, null, null])).toEqual({ value: -2.5 });
    expect(await excel.callFunction("GAP", [2, 3.5])).toEqual({ value: 1.5 });
    expect(await excel.callFunction("GAP", ["—", 3.5])).toEqual({ error: "#N/A", message: "缺少基期值，无法计算。请补充基期值。" });
    expect(await excel.callFunction("GAP", [givenError("#NUM!"), 3.5])).toMatchObject({ error: "#NUM!" });
  });

  test("FYP.CHECK reads the sheet itself and spills a row for each finding; its rules are loaded by the first call", async () => {
    const { excel, web } = await open();
    typePlan(excel.person);
    const before = web.asked.length;
    const values = [["序号", "指标", "单位", "2020年", "2025年", "属性"], [2, "每万人口全科医生数", "人", 2, 3.5, "约束性"]];
    const result = await excel.callFunction("CHECK", [values, null], [`${SHEET}!A2:F5`]);
    expect(result).toMatchObject({ value: expect.arrayContaining([expect.arrayContaining(["E4", "每万人口全科医生数"])]) });
    expect(web.asked.length).toBeGreaterThan(before);
  });
});

describe("解释此单元格, of the cells' menu", () => {
  test("opens the pane at the selected cell: whose target it is, how large the gap is; and follows the selection", async () => {
    const window = await open();
    const { excel, pane } = window;
    typePlan(excel.person);
    excel.person.select(SHEET, { ...DOCTORS_TARGET, rows: 1, columns: 1 });
    await excel.pressButton("explainCell");
    await pane.getByRole("heading", { name: "解释此单元格" }).waitFor();
    expect(await window.isPaneOpen()).toBe(true);
    await pane.getByText("E4", { exact: true }).first().waitFor();
    await pane.getByText(/每万人口全科医生数/).first().waitFor();
    // 3.5 − 2.
    await pane.getByText(/\+1\.5/).first().waitFor();
    excel.person.select(SHEET, { row: 4, column: 4, rows: 1, columns: 1 });
    await pane.getByText("E5", { exact: true }).first().waitFor();
    await pane.getByText(/孕产妇死亡率/).first().waitFor();
  });

  test("the same with the pane open on another task", async () => {
    const window = await open();
    const { excel, pane } = window;
    typePlan(excel.person);
    await window.openPane();
    await pane.getByRole("tab", { name: "函数" }).click();
    excel.person.select(SHEET, { ...DOCTORS_TARGET, rows: 1, columns: 1 });
    await excel.pressButton("explainCell");
    await pane.getByRole("heading", { name: "解释此单元格" }).waitFor();
    await pane.getByText(/每万人口全科医生数/).first().waitFor();
  });
});
