/** @jest-environment ./tests/jsdom-environment.cjs */
import { act, cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { cellAt } from "../../src/grid/area";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { giveLayout, openPane } from "./open-pane";

beforeAll(giveLayout);
afterEach(cleanup);

const CELLS = [["指标", "单位", "2020年基期值", "2025年目标值", "指标性质"], ["人均预期寿命", "岁", 78.5, 80, "预期性"], ["婴儿死亡率", "‰", 3.2, "≤3", "约束性"]];
const TEXT = ["到2025年，森林覆盖率提高到62%。", "到2025年，森林覆盖率提高到65%。"];

test("a slip of the text leads to its line, and after its correction the same table is checked again", async () => {
  const book = memoryWorkbook([{ name: "主要指标", cells: CELLS }, { name: "正文", cells: TEXT.map((line) => [line]) }]);
  const { press } = openPane(book);
  await press("检查");
  await screen.findByText("已与工作表“正文”核对：2 行，读出 2 处指标数值。");
  await userEvent.click(screen.getByRole("tab", { name: /^问题/ }));
  await userEvent.click(await screen.findByRole("button", { name: /正文!A2/ }));
  expect(await book.selection()).toEqual({ sheet: "正文", area: { row: 1, column: 0, rows: 1, columns: 1 } });
  await screen.findByText("规划正文：检查其他工作表时与表核对");
  await userEvent.click(screen.getByRole("switch", { name: "边填边查" }));
  act(() => book.inspect.type(cellAt("正文", 1, 0), "到2025年，森林覆盖率提高到62%。"));
  await screen.findByText(/可能已不准确/);
  await press("重新检查");
  await screen.findByText(/与.*检查相比/);
  expect(screen.queryByRole("button", { name: /正文!A2/ })).toBeNull();
  screen.getByText("已与工作表“正文”核对：2 行，读出 2 处指标数值。");
});

const at = (sheet: string) => ({ sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } });

test("asked for with the text in view, the check is of the one table that the text goes with, and says whose results it shows", async () => {
  const book = memoryWorkbook([{ name: "主要指标", cells: CELLS }, { name: "正文", cells: TEXT.map((line) => [line]) }]);
  book.inspect.select(at("正文"));
  const { press } = openPane(book);
  await press("检查");
  await screen.findByText("已与工作表“正文”核对：2 行，读出 2 处指标数值。");
  screen.getByText("以下是另一张工作表的检查结果：");
  await press("转到 主要指标");
  expect((await book.selection()).sheet).toBe("主要指标");
  await waitFor(() => expect(screen.queryByText("以下是另一张工作表的检查结果：")).toBeNull());
});

test("of several tables none is guessed: the person is told which there are, until one of them is in view", async () => {
  const book = memoryWorkbook([{ name: "甲", cells: CELLS }, { name: "乙", cells: CELLS }, { name: "正文", cells: TEXT.map((line) => [line]) }]);
  book.inspect.select(at("正文"));
  const { press } = openPane(book);
  await press("检查");
  await screen.findByText("工作表“正文”上没有指标表，工作簿里有几张：“甲”、“乙”。请打开要检查的那一张，再点“检查”。");
  act(() => book.inspect.select(at("乙")));
  await waitFor(() => expect(screen.queryByText(/工作簿里有几张/)).toBeNull());
  await press("检查");
  await screen.findByText("已与工作表“正文”核对：2 行，读出 2 处指标数值。");
});
