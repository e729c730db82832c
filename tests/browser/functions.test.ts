/** The functions in the workbench: computed by the page's own engine, put in by the pane. */
import { readXlsx } from "hucre";
import { pause, until } from "../contract/host-under-test";
import { openForEachTest } from "./open-for-each-test";
import type { WorkbenchDriver } from "./workbench-driver";

const SHEET = "萍乡市主要指标";

let bench: WorkbenchDriver;

openForEachTest((opened) => { bench = opened; });

/** The saved sheet, by row and column from zero. */
async function saved() {
  const { sheets } = await readXlsx(await bench.save(), { readStyles: true });
  const sheet = sheets.find(({ name }) => name === SHEET);
  if (!sheet) throw new Error(`no sheet ${SHEET}`);
  return {
    value: (row: number, column: number) => sheet.rows[row]?.[column] ?? null,
    formula: (row: number, column: number) => sheet.cells?.get(`${row},${column}`)?.formula ?? null,
  };
}

/** The saved sheet as soon as it is so; as it is last, where that does not come within a minute. */
async function savedOnce(isSo: (sheet: Awaited<ReturnType<typeof saved>>) => boolean) {
  let sheet = await saved();
  await until(async () => {
    if (isSo(sheet)) return true;
    await pause(500);
    sheet = await saved();
    return false;
  });
  return sheet;
}

test("FYP.CHECK spills a header and a row for each finding, computed anew when the table changes", async () => {
  await bench.typeInto("K30", "=FYP.CHECK(A2:F26)");
  // What stands in the spilled cells, as other formulas see it.
  await bench.typeInto("A40", "=TEXTJOIN(\"|\",FALSE,K30:O30)");
  await bench.typeInto("A41", "=TEXTJOIN(\"|\",TRUE,K31:K60)");
  await bench.typeInto("A42", "=COUNTIF(L31:L60,\"错误\")");
  // The rules come after everything else on the page, and formulas that wanted them are computed again then.
  const before = await savedOnce(({ value }) => value(39, 0) === "单元格|级别|指标|问题|建议");
  expect(before.value(39, 0)).toBe("单元格|级别|指标|问题|建议");
  // Of the binding 个人卫生支出占卫生总费用的比重 there is no baseline.
  expect(String(before.value(40, 0)).split("|")).toContain("D25");
  const errors = Number(before.value(41, 0));
  expect(errors).toBeGreaterThan(0);
  // The file holds what it spilled; opened again, that is not in its way.
  expect([11, 12, 13, 14].map((at) => before.value(29, at))).toEqual(["级别", "指标", "问题", "建议"]);
  await bench.openWorkbook("检查.xlsx", await bench.save(), SHEET);
  const opened = await savedOnce(({ value }) => value(39, 0) !== null);
  expect([opened.value(39, 0), opened.value(40, 0)]).toEqual([before.value(39, 0), before.value(40, 0)]);
  await bench.typeInto("D25", "30%");
  expect((await savedOnce(({ value }) => value(41, 0) !== errors)).value(41, 0)).toBe(errors - 1);
});

test("while FYP.CHECK waits for its findings, what is typed is computed at once", async () => {
  await bench.typeInto("I40", "=H40*2");
  await bench.page.evaluate((late) => {
    const atOnce = Worker.prototype.postMessage as (this: Worker, message: unknown) => void;
    Worker.prototype.postMessage = function post(this: Worker, message: unknown) { setTimeout(() => { atOnce.call(this, message); }, late); };
  }, 4000);
  await bench.typeInto("K30", "=FYP.CHECK(A2:F26)");
  await bench.page.waitForTimeout(500);
  await bench.typeInto("H40", "5");
  const after = await savedOnce(({ value }) => value(29, 10) === "单元格");
  expect([after.value(29, 10), after.value(39, 8)]).toEqual(["单元格", 10]);
});

/** The functions that the spreadsheet suggests while a formula is typed. */
const suggested = (name: string) => bench.page.locator("[data-u-comp=sheets-formula-editor]").getByText(name, { exact: true });

test("Enter takes what is typed and no function suggested for half of it", async () => {
  await bench.goTo("A40");
  await bench.page.keyboard.type("=SUM(K");
  await suggested("KURT").waitFor();
  await bench.page.keyboard.type("30:O30)");
  await bench.page.keyboard.press("Enter");
  expect((await savedOnce(({ formula }) => formula(39, 0) !== null)).formula(39, 0)).toBe("SUM(K30:O30)");
});

test("Enter takes the function that is suggested for what is typed", async () => {
  await bench.goTo("A40");
  await bench.page.keyboard.type("=MEDI");
  await suggested("MEDIAN").waitFor();
  await suggested("MATCH").waitFor({ state: "hidden" });
  await bench.page.keyboard.press("Enter");
  await suggested("MEDIAN").waitFor({ state: "hidden" });
  await bench.page.keyboard.press("Enter");
  expect((await savedOnce(({ formula }) => formula(39, 0) !== null)).formula(39, 0)).toMatch(/^MEDIAN\(/);
});

test("a column is chosen in words, previewed and written beside the table; undo takes it back", async () => {
  await bench.page.getByRole("tab", { name: "函数" }).click();
  await bench.page.getByRole("combobox", { name: "计算内容" }).selectOption("年均变化");
  await bench.button("认表并预览").click();
  await bench.page.getByText("将写入 J2，表头“年均变化”").waitFor();
  await bench.button("写入 J 列").click();
  await bench.page.getByText(/^已写入 J2，共 24 个公式/).waitFor();
  const written = await saved();
  expect(written.value(1, 9)).toBe("年均变化");
  // (79 − 77.78) ÷ 5; 1.5 ÷ 5; half a point a year.
  expect([written.value(2, 9), written.value(16, 9), written.value(19, 9)]).toEqual([0.244, 0.3, -0.5]);
  expect(written.formula(2, 9)).toBe("_xldudf_FYP_ANNUALCHANGE(D3,E3,,,,C3)");
  await bench.goTo("J2");
  await bench.page.locator("canvas[id^=univer-sheet-main-canvas]").focus().catch(() => undefined);
  await bench.page.keyboard.press("Control+z");
  expect((await savedOnce(({ value }) => value(1, 9) === null)).value(1, 9)).toBeNull();
});

test("formulas are turned into values after saying how many, with all they spilled; errors keep their formulas", async () => {
  await bench.typeInto("K30", "=FYP.CHECK(A2:F26)");
  await bench.page.getByRole("tab", { name: "函数" }).click();
  await bench.page.getByRole("radio", { name: "整张工作表" }).check();
  await bench.button("统计").click();
  await bench.page.getByText(/有 \d+ 个 FYP 公式可以转为数值。另有 \d+ 个显示错误值或尚无结果，保留公式。/).waitFor();
  await bench.page.getByRole("button", { name: /^转换 \d+ 个单元格$/ }).click();
  await bench.page.getByText(/^已将 \d+ 个单元格转为数值。/).waitFor();
  const after = await saved();
  expect([after.value(2, 7), after.formula(2, 7)]).toEqual([1.22, null]);
  expect([10, 11, 12, 13, 14].map((at) => after.value(29, at))).toEqual(["单元格", "级别", "指标", "问题", "建议"]);
  expect(after.formula(29, 10)).toBeNull();
  expect([after.value(20, 7), after.formula(20, 7)]).toEqual(["#N/A", "_xldudf_FYP_GAP(D21,E21)"]);
});

test("the pane's 函数 fits 320 px without scrolling sideways", async () => {
  await bench.page.getByRole("tab", { name: "函数" }).click();
  const panel = bench.page.getByRole("tabpanel");
  await panel.evaluate((element) => element.closest("aside")?.setAttribute("style", "width: 320px"));
  await bench.button("认表并预览").click();
  await bench.page.getByText(/将写入 J2/).waitFor();
  expect(await panel.evaluate((element) => element.clientWidth)).toBeLessThanOrEqual(320);
  expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
});
