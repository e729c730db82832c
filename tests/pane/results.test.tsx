/** @jest-environment ./tests/jsdom-environment.cjs */
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { pingxiangSheet } from "../../src/sheets/examples/pingxiang";
import { bookWithMistake, giveLayout, openPane } from "./open-pane";

beforeAll(giveLayout);
afterEach(cleanup);

test("of several tables on a sheet each further one is named, and findings can be narrowed to one of them", async () => {
  const header = ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "属性"];
  const { check, open, press } = openPane(memoryWorkbook([{
    name: "两表",
    cells: [
      ["甲区主要指标"], header, [1, "人均预期寿命", "岁", 79, 78, "约束性"], [2, "孕产妇死亡率", "1/10万", 15, 12, "约束性"],
      [], ["乙区主要指标"], header, [1, "人均预期寿命", "岁", 80, 77, "约束性"], [2, "婴儿死亡率", "‰", 5, 4, "约束性"],
    ],
  }]));
  await check();
  // The first is told by the line on the sheet, which stands above every task.
  const summaries = screen.getAllByRole("region", { name: "识别出的指标表" });
  expect(summaries.map((summary) => within(summary).getByText(/主要指标/).textContent)).toEqual(["乙区主要指标"]);
  expect(screen.getAllByRole("article", { name: "人均预期寿命" })).toHaveLength(2);
  await open(/^问题/);
  await press("筛选");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "指标表" }), screen.getByRole("option", { name: /^乙区主要指标（\d+）$/ }));
  await waitFor(() => expect(screen.queryByRole("button", { name: /· 甲区主要指标$/ })).toBeNull());
  expect(screen.getAllByRole("button", { name: /人均预期寿命 · 乙区主要指标$/ }).length).toBeGreaterThan(0);
  await press("清除筛选");
  await waitFor(() => expect(screen.getAllByRole("button", { name: /人均预期寿命 · 甲区主要指标$/ }).length).toBeGreaterThan(0));
});

test("the binding indicators of 萍乡 are shown with their figures, and what cannot be told is said to be so", async () => {
  const { check } = openPane(memoryWorkbook([pingxiangSheet()]));
  await check();
  const doctors = within(screen.getByRole("article", { name: /全科医生/ }));
  doctors.getByText("高风险");
  doctors.getByText("2.0 → 3.5");
  doctors.getByText(/差距 \+1\.5/);
  doctors.getByText(/每年 \+0\.3/);
  doctors.getByText("年均增速 11.8%");
  const eyesight = within(screen.getByRole("article", { name: /近视/ }));
  eyesight.getByText("差距 −2.5个百分点");
  const spending = within(screen.getByRole("article", { name: /个人卫生支出/ }));
  spending.getByText("无法判定");
  spending.getByText(/没有基期值/);
});

test("a finding names its cell, explains itself, and a click goes to the cell", async () => {
  const book = bookWithMistake();
  const { check, open, person } = openPane(book);
  await check();
  await open(/^问题/);
  const line = screen.getByRole("button", { name: /人均预期寿命.*错误 · E3/ });
  const item = within(screen.getAllByRole("listitem").find((one) => one.contains(line)) ?? line);
  await person.click(item.getByRole("button", { name: "说明" }));
  item.getByText("怎么办");
  await person.click(line);
  const { sheet, area } = await book.selection();
  expect([sheet, area.row, area.column]).toEqual(["萍乡市主要指标", 2, 4]);
  expect(line.getAttribute("aria-current")).toBe("true");
});

test("the cell that is selected in the sheet selects its finding", async () => {
  const book = bookWithMistake();
  const { check, open } = openPane(book);
  await check();
  await open(/^问题/);
  const line = screen.getByRole("button", { name: /人均预期寿命.*错误 · E3/ });
  expect(line.getAttribute("aria-current")).toBeNull();
  act(() => book.inspect.select({ sheet: "萍乡市主要指标", area: { row: 2, column: 4, rows: 1, columns: 1 } }));
  expect(line.getAttribute("aria-current")).toBe("true");
});

test("the list of findings is walked with arrow keys, opened with Right and closed with Left", async () => {
  const { check, open, person } = openPane(bookWithMistake());
  await check();
  await open(/^问题/);
  const list = screen.getByRole("list", { name: "问题清单" });
  const lines = () => within(list).getAllByRole("button", { name: /·/ });
  act(() => lines()[0]?.focus());
  await person.keyboard("{ArrowDown}");
  expect(document.activeElement).toBe(lines()[1]);
  await person.keyboard("{ArrowRight}");
  within(list).getByText("怎么办");
  await person.keyboard("{ArrowLeft}{Home}");
  expect(within(list).queryByText("怎么办")).toBeNull();
  expect(document.activeElement).toBe(lines()[0]);
});

test("search and severity narrow the list, and everything can be shown again", async () => {
  const { check, open, press, person } = openPane(bookWithMistake());
  await check();
  await open(/^问题/);
  await person.type(screen.getByRole("searchbox"), "没有这样的问题");
  await screen.findByText("没有符合条件的问题。");
  await press("清除筛选");
  await screen.findByRole("button", { name: /人均预期寿命.*错误 · E3/ });
  await press(/^错误 \d/);
  await waitFor(() => expect(screen.queryByRole("button", { name: /错误 · E3/ })).toBeNull());
});

test("rules that were not run are listed with their reason", async () => {
  const { check, open } = openPane(memoryWorkbook([{
    name: "无基期",
    cells: [["序号", "指标", "单位", "2025年目标值", "属性"], [1, "人均预期寿命", "岁", 79, "预期性"]],
  }]));
  await check();
  await open(/^规则/);
  const skipped = within(screen.getByRole("list", { name: "规则运行情况" })).getAllByText(/^未检查：/);
  expect(skipped.length).toBeGreaterThan(0);
});

test("of thousands of findings only those in view are in the page, and End still reaches the last", async () => {
  const rows = Array.from({ length: 3000 }, (_, index) => [index + 1, `指标甲${index + 1}`, "%", null, 5, "预期性"]);
  const book = memoryWorkbook([{
    name: "大表",
    cells: [["序号", "指标", "单位", "2020年基期值", "2025年目标值", "属性"], ...rows],
  }]);
  const { check, open, person } = openPane(book);
  await check();
  await open(/^问题 [3-9]\d{3}$/);
  const list = screen.getByRole("list", { name: "问题清单" });
  expect(within(list).getAllByRole("listitem").length).toBeLessThan(100);
  act(() => within(list).getAllByRole("button", { name: /·/ })[0]?.focus());
  await person.keyboard("{End}");
  expect(document.activeElement?.textContent).toContain("3001");
});
