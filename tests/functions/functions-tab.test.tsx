/** @jest-environment ./tests/jsdom-environment.cjs */
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CellContent } from "../../src/grid/edit";
import type { CellValue, Grid } from "../../src/grid/grid";
import type { Language } from "../../src/grid/language";
import type { Workbook } from "../../src/host/workbook";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { Pane } from "../../src/pane/pane";
import { giveLayout } from "../pane/open-pane";

const CELLS: readonly (readonly CellContent[])[] = [
  ["某市“十四五”指标监测"],
  ["指标", "单位", "2020年", "2021年", "2022年", "2025年目标", "属性"],
  ["人均预期寿命", "岁", 77.78, 77.9, 78.1, 79, "预期性"],
  ["常住人口规模", "万人", 30, 32, "—", 60, "约束性"],
];

beforeAll(giveLayout);
afterEach(cleanup);

/** What a spreadsheet would compute: 79 − 77.78. */
const RESULTS: Readonly<Record<string, CellValue>> = { "=FYP.GAP(C3,F3)": 1.22 };

const computed = (grid: Grid): Grid =>
  ({ ...grid, values: grid.values.map((row, down) => row.map((value, right) => RESULTS[grid.formulas?.[down]?.[right] ?? ""] ?? value)) });

/** The 函数 tab over a workbook that computes formulas. */
async function openFunctions(language: Language = "zh") {
  const memory = memoryWorkbook([{ name: "监测", cells: CELLS }]);
  const book: Workbook = Object.assign(Object.create(memory) as Workbook, {
    capabilities: { customFunctions: true, printSetup: false },
    read: async (where: Parameters<Workbook["read"]>[0]) => computed(await memory.read(where)),
  });
  const person = userEvent.setup();
  const help = { name: "FYP.GAP", signature: "FYP.GAP(基期值, 目标值)", summary: "差距", example: null };
  render(<Pane book={book} language={language} functions={async () => [help]} />);
  await person.click(screen.getByRole("tab", { name: language === "zh" ? "函数" : "Functions" }));
  await screen.findByRole("heading", { name: "FYP.GAP" });
  const box = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name });
  return { book, memory, person, box };
}

const preview = () => within(screen.getByRole("list", { name: "预览结果" })).getAllByRole("listitem").map((row) => row.textContent);

test("a measure in words: columns are picked, results shown, formulas written beside the table by the keyboard alone", async () => {
  const { book, memory, person, box } = await openFunctions();
  await person.selectOptions(box("计算内容"), "差距");
  screen.getByRole("button", { name: "认表并预览" }).focus();
  await person.keyboard("{Enter}");
  await screen.findByText("将写入 H2，表头“差距”");
  expect(box("基期值所在列").selectedOptions[0]?.text).toBe("C 2020年");
  expect(box("目标值所在列").selectedOptions[0]?.text).toBe("F 2025年目标");
  expect(preview()).toEqual(["人均预期寿命1.22", "常住人口规模30"]);
  screen.getByRole("button", { name: "写入 H 列" }).focus();
  await person.keyboard("{Enter}");
  await screen.findByText(/^已写入 H2，共 2 个公式。/);
  expect(memory.inspect.content("监测", { row: 2, column: 7 })).toEqual({ formula: "=FYP.GAP(C3,F3,,,,A3)" });
  expect((await book.selection()).area).toMatchObject({ row: 1, column: 7 });
});

test("a wrong column is corrected by its list, and the results follow", async () => {
  const { person, box } = await openFunctions();
  await person.selectOptions(box("计算内容"), "进展评价");
  await person.click(screen.getByRole("button", { name: "认表并预览" }));
  await screen.findByText("将写入 H2，表头“进展评价（2022年）”");
  await person.selectOptions(box("实际值所在列"), "D 2021年");
  await screen.findByText("将写入 H2，表头“进展评价（2021年）”");
  // 0.12 ÷ 1.22 is 9.8 %, ten points and a bit behind 20 %.
  expect(preview()[0]).toBe("人均预期寿命滞后");
});

test("what cannot be judged says why, and a direction can be given", async () => {
  const { person, box } = await openFunctions();
  await person.selectOptions(box("计算内容"), "是否达标");
  await person.click(screen.getByRole("button", { name: "认表并预览" }));
  await person.selectOptions(await screen.findByRole("combobox", { name: "实际值所在列" }), "D 2021年");
  await screen.findByText(/有 1 行看不出越高越好还是越低越好/);
  await person.selectOptions(box("方向不明的指标"), "按越高越好");
  await screen.findByText("2 行，全部有结果");
  expect(preview()).toEqual(["人均预期寿命未达标", "常住人口规模未达标"]);
});

test("the line between a fact and this tool's convention is seen where a status is chosen", async () => {
  const { person, box } = await openFunctions();
  await person.selectOptions(box("计算内容"), "进展评价");
  screen.getByText(/±10 个百分点系本工具约定，非官方标准/);
  await person.selectOptions(box("计算内容"), "风险评价");
  screen.getByText(/分级系本工具约定，非官方标准/);
});

test("a sheet that changed after the preview is not written, and the new results are shown", async () => {
  const { memory, person } = await openFunctions();
  await person.click(screen.getByRole("button", { name: "认表并预览" }));
  await screen.findByText("将写入 H2，表头“差距”");
  act(() => memory.inspect.type({ sheet: "监测", row: 2, column: 5, rows: 1, columns: 1 }, 80));
  await person.click(screen.getByRole("button", { name: "写入 H 列" }));
  await screen.findByText(/预览之后工作表有改动，没有写入/);
  expect(preview()[0]).toBe("人均预期寿命2.22");
  expect(memory.inspect.content("监测", { row: 1, column: 7 })).toBeNull();
});

test("turning into values says how many cells it would change before it does", async () => {
  const { memory, person } = await openFunctions();
  act(() => memory.inspect.type({ sheet: "监测", row: 2, column: 7, rows: 1, columns: 1 }, { formula: "=FYP.GAP(C3,F3)" }));
  act(() => memory.inspect.type({ sheet: "监测", row: 2, column: 8, rows: 1, columns: 1 }, { formula: "=SUM(C3:F3)" }));
  await person.click(screen.getByRole("radio", { name: "整张工作表" }));
  await person.click(screen.getByRole("button", { name: "统计" }));
  await screen.findByText("工作表“监测”有 1 个 FYP 公式可以转为数值。");
  expect(memory.inspect.content("监测", { row: 2, column: 7 })).toEqual({ formula: "=FYP.GAP(C3,F3)" });
  await person.click(screen.getByRole("button", { name: "转换 1 个单元格" }));
  await screen.findByText(/^已将 1 个单元格转为数值。/);
  expect(memory.inspect.content("监测", { row: 2, column: 8 })).toEqual({ formula: "=SUM(C3:F3)" });
});

test("English readers get English words around the Chinese document", async () => {
  const { person } = await openFunctions("en");
  await person.click(screen.getByRole("button", { name: "Recognise and preview" }));
  await screen.findByText("Goes to H2, header “差距”");
});

test("what was chosen is still there after a look at another task", async () => {
  const { person, box } = await openFunctions();
  await person.selectOptions(box("计算内容"), "进展评价");
  await person.click(screen.getByRole("button", { name: "认表并预览" }));
  await screen.findByText("将写入 H2，表头“进展评价（2022年）”");
  await person.click(screen.getByRole("tab", { name: "建表" }));
  await person.click(screen.getByRole("tab", { name: "函数" }));
  expect(box("计算内容").value).toBe("status");
  screen.getByText("将写入 H2，表头“进展评价（2022年）”");
});
