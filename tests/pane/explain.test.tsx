/** @jest-environment ./tests/jsdom-environment.cjs */
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import type { PaneWish, WishSource } from "../../src/tasks/outcome";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { bookWithMistake, giveLayout, openPane, type Book } from "./open-pane";

beforeAll(giveLayout);
afterEach(cleanup);

const SHEET = "萍乡市主要指标";
const select = (book: Book, sheet: string, row: number, column: number) =>
  act(() => book.inspect.select({ sheet, area: { row, column, rows: 1, columns: 1 } }));
const panel = async () => within(await screen.findByRole("region", { name: "解释此单元格" }));

test("the selected target is explained: its column, how it was read, the gap, what was found; and the next one when it is selected", async () => {
  const book = bookWithMistake();
  select(book, SHEET, 2, 4);
  const { press } = openPane(book);
  await press("解释此单元格");
  const view = await panel();
  await view.findByRole("heading", { name: "人均预期寿命" });
  view.getByText("77.78 → 70");
  view.getByText(/涉及这一格的问题 [1-9]/);
  view.getByText(/规则 \d+ 条/);
  // 全科医生 of the printed table, C21: 2.0 → 3.5, binding.
  const { texts } = await book.read(SHEET);
  const row = texts.findIndex((cells) => cells.some((text) => text.includes("全科医生")));
  select(book, SHEET, row, 4);
  await view.findByRole("heading", { name: /全科医生/ });
  view.getByText("2.0 → 3.5");
  view.getByText("高风险");
});

test("a text that cannot be read says so and how it could be written; what the catalogue only recalls is 待核", async () => {
  const book = memoryWorkbook([{ name: "表", cells: [
    ["指标", "单位", "2020年基期值", "2025年目标值", "属性"],
    ["人均预期寿命", "岁", 77.78, "79?", "预期性"],
  ] }]);
  select(book, "表", 1, 3);
  const { press } = openPane(book);
  await press("解释此单元格");
  const view = await panel();
  await view.findByText(/未能读出/);
  view.getByText(/这里不猜/);
  view.getByText("“十四五”：提高1岁左右");
  view.getByText("“十四五”国民健康规划");
  view.getAllByText("待核");
});

test("it lies over the task, Escape leads back, and the focus returns", async () => {
  const { press, person } = openPane(bookWithMistake());
  await press("解释此单元格");
  await panel();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("region", { name: "解释此单元格" })));
  await person.keyboard("{Escape}");
  expect(screen.queryByRole("region", { name: "解释此单元格" })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "解释此单元格" }));
});

test("a wish from the cells' menu opens it, in a pane that was open and in one that opens because of it", async () => {
  const told: ((wish: PaneWish) => void)[] = [];
  let kept: PaneWish | null = { kind: "explainCell" };
  const wishes: WishSource = {
    take: () => {
      const wish = kept;
      kept = null;
      return wish;
    },
    watch: (callback) => {
      told.push(callback);
      return () => undefined;
    },
  };
  const { press } = openPane(bookWithMistake(), { wishes });
  await panel();
  await press("返回");
  expect(screen.queryByRole("region", { name: "解释此单元格" })).toBeNull();
  act(() => told.at(-1)?.({ kind: "explainCell" }));
  await panel();
});

test("a cell beside every table says that it is none of its cells", async () => {
  const book = bookWithMistake();
  select(book, SHEET, 60, 0);
  const { press } = openPane(book);
  await press("解释此单元格");
  await (await panel()).findByText(/这个单元格不在指标表/);
});
