/** @jest-environment ./tests/jsdom-environment.cjs */
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { commandOutcomes } from "../src/app/commands/outcomes";
import type { Language } from "../src/grid/language";
import { memoryWorkbook } from "../src/hosts/memory/memory-workbook";
import { pingxiangSheet } from "../src/sheets/examples/pingxiang";
import { Pane } from "../src/pane/pane";
import { checkSheet } from "../src/tasks/check-sheet";

// jsdom has no layout: a line is 60 px high, and the list shows as many as fit into 2000.
beforeAll(() => {
  for (const [name, size] of [["offsetHeight", 60], ["clientHeight", 2000], ["clientWidth", 320]] as const) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
  }
});
afterEach(cleanup);

type Book = ReturnType<typeof memoryWorkbook>;

function Desk({ book }: { readonly book: Book }) {
  const [language, setLanguage] = useState<Language>("zh");
  return <Pane book={book} language={language} onLanguage={setLanguage} />;
}

function openPane(book: Book) {
  const person = userEvent.setup();
  render(<Desk book={book} />);
  const press = (name: string | RegExp) => person.click(screen.getByRole("button", { name }));
  const open = (name: string | RegExp) => person.click(screen.getByRole("tab", { name }));
  const check = async () => {
    await press("检查");
    await screen.findByRole("button", { name: "重新检查" });
    await waitFor(() => expect(screen.queryByText("正在检查当前工作表…")).toBeNull());
  };
  return { person, press, open, check };
}

/** The 萍乡 table, to which a mistake was added: 人均预期寿命 (D3, E3) planned below its baseline of 77.78. */
const bookWithMistake = (): Book => {
  const book = memoryWorkbook([pingxiangSheet()]);
  book.inspect.type({ sheet: "萍乡市主要指标", row: 2, column: 4, rows: 1, columns: 1 }, 70);
  return book;
};

test("before the first check the pane says what it will do and leads to a template", async () => {
  const { press } = openPane(memoryWorkbook());
  screen.getByRole("heading", { name: "检查当前工作表" });
  await press("还没有指标表？插入模板");
  screen.getByRole("button", { name: "插入模板" });
});

test("a check says where the table is, how many indicators it has and which period", async () => {
  const { check } = openPane(memoryWorkbook([pingxiangSheet()]));
  await check();
  const summary = within(screen.getByRole("region", { name: "识别出的指标表" }));
  summary.getByText("24 项指标");
  summary.getByText("十四五 2020→2025");
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

test("clearing takes the marks off and says so", async () => {
  const book = bookWithMistake();
  const { check, press } = openPane(book);
  await check();
  expect(book.inspect.marks().length).toBeGreaterThan(0);
  await press("清除标记");
  await screen.findByText("标记已清除，工作表恢复原样。");
  expect(book.inspect.marks()).toEqual([]);
});

test("an empty sheet gets a sentence and a way on, and no results", async () => {
  const { press } = openPane(memoryWorkbook());
  await press("检查");
  await screen.findByText(/工作表“Sheet1”是空的/);
  screen.getByRole("button", { name: "插入模板" });
  expect(screen.queryByRole("region", { name: "识别出的指标表" })).toBeNull();
});

test("a protected sheet is checked all the same, and why it has no marks is said", async () => {
  const book = memoryWorkbook([pingxiangSheet()]);
  book.inspect.protect("萍乡市主要指标", true);
  const { check } = openPane(book);
  await check();
  screen.getByText(/未能在工作表中标记。.*受保护/);
  screen.getByRole("article", { name: /全科医生/ });
});

test("a workbook closed in the middle gives a sentence, and the pane can be used again", async () => {
  const book = memoryWorkbook([pingxiangSheet()]);
  const { press } = openPane(book);
  book.inspect.failNext("closed");
  await press("检查");
  await screen.findByText(/工作簿已关闭/);
  expect(screen.getByRole("button", { name: "重新检查" }).getAttribute("aria-disabled")).not.toBe("true");
  await press("重新检查");
  await screen.findByRole("article", { name: /全科医生/ });
});

test("results that do not follow are said to be out of date once somebody changes the sheet", async () => {
  const book = memoryWorkbook([pingxiangSheet()]);
  const { check } = openPane(book);
  await check();
  expect(screen.queryByText(/可能已不准确/)).toBeNull();
  await userEvent.click(screen.getByRole("switch", { name: "边填边查" }));
  act(() => book.inspect.type({ sheet: "萍乡市主要指标", row: 4, column: 4, rows: 1, columns: 1 }, 1));
  screen.getByText(/可能已不准确/);
});

test("changing the language changes every word, results included", async () => {
  const { check, press } = openPane(memoryWorkbook([pingxiangSheet()]));
  await check();
  await press("English");
  screen.getByRole("button", { name: "Check again" });
  screen.getByText("24 indicators");
  within(screen.getByRole("article", { name: /全科医生/ })).getByText("high risk");
  expect(screen.queryByText("高风险")).toBeNull();
});

test("a template is inserted as a new sheet for the region that was typed", async () => {
  const book = memoryWorkbook();
  const { open, press, person } = openPane(book);
  await open("建表");
  await person.type(screen.getByRole("textbox", { name: "地区名称" }), "萍乡市");
  await press("插入模板");
  await screen.findByText(/已插入工作表/);
  const names = (await book.sheets()).map(({ name }) => name);
  expect(names).toHaveLength(2);
  expect((await book.read(names[1] ?? "")).values.flat()).toContain("萍乡市“十四五”卫生健康发展规划主要指标");
});

test("a check that the ribbon made is shown, by a pane that was open and by one that opens afterwards", async () => {
  const book = memoryWorkbook([pingxiangSheet()]);
  const outcomes = commandOutcomes;
  const { unmount } = render(<Pane book={book} language="zh" outcomes={outcomes} />);
  await userEvent.click(screen.getByRole("tab", { name: "建表" }));
  const result = await checkSheet(book);
  act(() => outcomes.tell({ command: "checkSheet", result }));
  screen.getByRole("article", { name: /全科医生/ });
  unmount();
  render(<Pane book={book} language="zh" outcomes={outcomes} />);
  screen.getByRole("article", { name: /全科医生/ });
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

test("functions are explained with an example, and it is said where they do not compute", async () => {
  const gap = { name: "FYP.GAP", signature: "FYP.GAP(baseline, target)", summary: "目标值减基期值。", example: { formula: "=FYP.GAP(77.78,79)", gives: "1.22" } };
  render(<Pane book={memoryWorkbook()} language="zh" functions={[gap]} />);
  await userEvent.click(screen.getByRole("tab", { name: "函数" }));
  screen.getByRole("heading", { name: "FYP.GAP" });
  screen.getByText("=FYP.GAP(77.78,79) → 1.22");
  // The workbook in memory computes no formulas.
  screen.getByText(/这里不支持自定义函数/);
});

test("without functions to explain there is no tab for them", () => {
  openPane(memoryWorkbook());
  expect(screen.getAllByRole("tab").map(({ textContent }) => textContent)).not.toContain("函数");
});
