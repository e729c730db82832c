/** @jest-environment ./tests/jsdom-environment.cjs */
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { pingxiangSheet } from "../../src/sheets/examples/pingxiang";
import { giveLayout, openPane, type Book } from "./open-pane";

beforeAll(giveLayout);
afterEach(cleanup);

const PLAN = [
  ["某区“十四五”主要指标"],
  ["指标", "单位", "2020年", "2025年", "备注甲"],
  ["人均预期寿命", "岁", null, 79, 80],
  ["婴儿死亡率", "‰", null, "≤5", "≤4"],
];
const COMPLETED = [
  ["某区“十三五”规划完成情况"],
  ["指标", "单位", "2015年", "2020年目标", "2020年完成值"],
  ["人均预期寿命", "岁", 76, 77, 77.78],
];

const line = () => within(screen.getByRole("region", { name: "当前工作表" }));
const unfold = async (person: ReturnType<typeof openPane>["person"]) => {
  await person.click(line().getByRole("button", { expanded: false }));
  return screen.findByRole("region", { name: /识别得不对/ });
};
const area = (book: Book, sheet: string, place: { row: number; column: number; rows: number; columns: number }) =>
  act(() => book.inspect.select({ sheet, area: place }));

test("the line says where the table is, how many indicators, which plan; in every tab", async () => {
  const { open } = openPane(memoryWorkbook([pingxiangSheet()]));
  await line().findByText(/^表格在 A2:I26 · 24 项指标 · 十四五 2020→2025/);
  await open("建表");
  line().getByText(/24 项指标/);
});

test("it says which sheet lends baselines, and follows the person to another sheet", async () => {
  const book = memoryWorkbook([{ name: "规划", cells: PLAN }, { name: "完成情况", cells: COMPLETED }]);
  openPane(book);
  await line().findByText("表格在 A2:E4 · 2 项指标 · 十四五 2020→2025 · 基期值取自“完成情况” · 缺 1 项基期值");
  area(book, "完成情况", { row: 0, column: 0, rows: 1, columns: 1 });
  await line().findByText("表格在 A2:E3 · 1 项指标 · 十三五 2015→2020 完成情况");
});

test("edits are followed", async () => {
  const book = memoryWorkbook([{ name: "规划", cells: PLAN }]);
  openPane(book);
  await line().findByText(/2 项指标/);
  act(() => book.inspect.type({ sheet: "规划", row: 4, column: 0, rows: 1, columns: 1 }, "每千人口床位数"));
  act(() => book.inspect.type({ sheet: "规划", row: 4, column: 3, rows: 1, columns: 1 }, 6));
  await line().findByText(/3 项指标/);
});

test("a sheet without a table says so, with the reason under it", async () => {
  const { person } = openPane(memoryWorkbook([{ name: "纪要", cells: [["会议纪要"], ["一、时间"]] }]));
  await line().findByText("这张表上没有认出指标表");
  await unfold(person);
  line().getByText(/没有一行同时写着指标名称和目标值/);
});

test("another range, column and period count at once, for the check too, are said to be set by hand, and can be taken back", async () => {
  const book = memoryWorkbook([{ name: "规划", cells: PLAN }]);
  const { person, check } = openPane(book);
  await line().findByText(/2 项指标/);
  const form = within(await unfold(person));
  area(book, "规划", { row: 1, column: 0, rows: 2, columns: 5 });
  await person.click(form.getByRole("button", { name: "用选中的区域" }));
  await line().findByText(/表格在 A2:E3 · 1 项指标/);
  line().getByText("人工指定");
  await person.selectOptions(form.getByRole("combobox", { name: "D 2025年" }), "不读取");
  await person.selectOptions(form.getByRole("combobox", { name: "E 备注甲" }), "目标值");
  await waitFor(() => expect(form.getByRole<HTMLSelectElement>("combobox", { name: "E 备注甲" }).value).toBe("target"));
  await check();
  expect(screen.queryAllByText(/婴儿死亡率/)).toEqual([]);
  await person.click(await form.findByRole("button", { name: "恢复自动识别" }));
  await line().findByText(/表格在 A2:E4 · 2 项指标/);
  expect(line().queryByText("人工指定")).toBeNull();
  expect(await book.recall("table-corrections")).toBeNull();
});

test("a range that is none is refused where it was typed", async () => {
  const { person } = openPane(memoryWorkbook([{ name: "规划", cells: PLAN }]));
  await line().findByText(/2 项指标/);
  const form = within(await unfold(person));
  const box = form.getByRole("textbox", { name: "表格范围" });
  await person.clear(box);
  await person.type(box, "A3{Enter}");
  await form.findByText(/请写成 A3:H28 这样的范围/);
});
