import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { PINGXIANG } from "../../src/table/fixtures/pingxiang";
import { QINGPU_135 } from "../../src/table/fixtures/qingpu-135";
import { QINGPU_145 } from "../../src/table/fixtures/qingpu-145";
import { TONGZHOU_135 } from "../../src/table/fixtures/tongzhou-135";
import { TONGZHOU_145 } from "../../src/table/fixtures/tongzhou-145";
import { checkSheet } from "../../src/tasks/check-sheet";
import { acceptImport, type ImportChoice } from "../../src/tasks/import/accept-import";
import { previewImport } from "../../src/tasks/import/preview-import";
import { essence, everything, imported, source, tongzhou } from "./imports";

describe("what is accepted", () => {
  test.each([
    ["通州's targets", TONGZHOU_145], ["通州's results", TONGZHOU_135], ["青浦's targets", QINGPU_145], ["青浦's results", QINGPU_135], ["萍乡's table", PINGXIANG],
  ])("%s are the same table on the new sheet", async (_, rows) => {
    const preview = previewImport(source("表.xlsx", rows));
    const { table } = await imported(preview, { ...everything(preview), partners: new Map() });
    const original = preview.tables[0]?.table;
    expect(original && essence(table)).toEqual(original && essence(original));
  });

  test("with the joins, the baselines stand in their column as numbers, and the remark says where from", async () => {
    const preview = tongzhou();
    const { grid, table, sheet } = await imported(preview, everything(preview));
    expect([sheet.rows, sheet.joined]).toEqual([27, 13]);
    expect(grid.texts[1]).toEqual(["领域", "序号", "主要指标", "单位", "2020年基期值", "2025年目标值", "指标性质", "备注"]);
    expect(grid.values[2]?.slice(0, 7)).toEqual(["健康水平", "#1", "人均期望寿命", "岁", 83.19, 83.5, "预期性"]);
    expect(grid.texts[2]?.[7]).toBe("2020年基期值取自“表1 通州区‘十三五’规划主要指标完成情况”中的“人口平均期望寿命”（83.19岁）");
    expect(table.indicators[0]?.baseline?.value).toBe(83.19);
  });

  test("a unit that had to be converted is said, and the number is the plan's", async () => {
    const preview = previewImport(source("两表.xlsx",
      [["“十三五”指标完成情况"], ["指标", "单位", "2020年目标", "2020年完成"], ["每千人口注册护士数", "人", "3", "3.3"]],
      [["“十四五”主要指标"], ["指标", "单位", "2025年目标", "属性"], ["每万人口注册护士数", "人", "38", "预期性"]]));
    const { grid } = await imported(preview, everything(preview));
    expect(grid.values[2]?.[4]).toBe(33);
    expect(grid.texts[2]?.at(-1)).toContain("×10");
  });

  test("only accepted rows are written, in a sheet of its own, and a part whose whole is left out stands for itself", async () => {
    const preview = previewImport(source("萍乡.xlsx", PINGXIANG));
    const part = preview.tables[0]?.table.indicators.findIndex(({ isSub }) => isSub) ?? -1;
    const book = memoryWorkbook();
    const choice: ImportChoice = { ...everything(preview), rows: new Set([0, part]), partners: new Map() };
    const first = await acceptImport(book, preview, choice);
    const second = await acceptImport(book, preview, choice);
    if (!first.ok || !second.ok) throw new Error("refused");
    expect([first.value.renamed, second.value.renamed]).toEqual([false, true]);
    expect((await book.sheets()).map(({ name }) => name)).toEqual(["Sheet1", first.value.sheet, second.value.sheet]);
    const grid = await book.read(first.value.sheet);
    expect(grid.texts.slice(2, 4).map((row) => row[2])).toEqual(["人均预期寿命", preview.tables[0]?.table.indicators[part]?.name]);
  });

  test("numbers are shown as they were printed, and a dash stays a dash", async () => {
    const preview = previewImport(source("萍乡.xlsx", PINGXIANG));
    const { book, sheet, grid } = await imported(preview, everything(preview));
    const row = grid.texts.findIndex((texts) => texts[2] === "每万人口全科医生数");
    expect(grid.values[row]?.[4]).toBe(2);
    expect(book.inspect.style(sheet.sheet, { row, column: 4 })?.format).toBe("0.0");
    const spending = grid.texts.findIndex((texts) => texts[2]?.includes("个人卫生支出"));
    expect(grid.texts[spending]?.[4]).toMatch(/^[—-]+$/);
  });

  test("the new sheet can be checked at once", async () => {
    const preview = tongzhou();
    const { book, sheet } = await imported(preview, everything(preview));
    const report = await checkSheet(book, { sheet: sheet.sheet });
    expect(report.ok && report.value.table.indicators).toHaveLength(27);
    expect(report.ok && report.value.outcomes.filter(({ state }) => state === "crashed")).toEqual([]);
  });

  test("a protected workbook refuses it with a reason, and nothing is written", async () => {
    const book = memoryWorkbook();
    book.inspect.protectWorkbook(true);
    const preview = tongzhou();
    const result = await acceptImport(book, preview, everything(preview));
    expect(result).toMatchObject({ ok: false, fault: { code: "workbookProtected" } });
    expect(await book.sheets()).toHaveLength(1);
  });
});
