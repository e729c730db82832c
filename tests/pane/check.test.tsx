/** @jest-environment ./tests/jsdom-environment.cjs */
import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HostFault } from "../../src/host/workbook";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { pingxiangSheet } from "../../src/sheets/examples/pingxiang";
import { bookWithMistake, giveLayout, openPane } from "./open-pane";

beforeAll(giveLayout);
afterEach(cleanup);

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
  const { press } = openPane(memoryWorkbook([{ name: "Sheet1" }, { name: "说明", cells: [["另一张表"]] }]));
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
  // The pane has had its look at the sheet, and at the sheets that could lend baselines.
  await screen.findByText(/缺 \d+ 项基期值/);
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

test("where a change could not be followed the results are said to be out of date, until one is followed again", async () => {
  const book = memoryWorkbook([pingxiangSheet()]);
  const { check } = openPane(book);
  await check();
  const target = (text: string) => act(() => book.inspect.type({ sheet: "萍乡市主要指标", row: 16, column: 4, rows: 1, columns: 1 }, text));
  const broken = jest.spyOn(book, "read").mockRejectedValue(new HostFault("closed"));
  target("3.4");
  await screen.findByText(/可能已不准确/);
  within(screen.getByRole("article", { name: /全科医生/ })).getByText("2.0 → 3.5");
  broken.mockRestore();
  target("3.3");
  await within(screen.getByRole("article", { name: /全科医生/ })).findByText("2.0 → 3.3");
  expect(screen.queryByText(/可能已不准确/)).toBeNull();
});

test("when the checked sheet is deleted, nothing is left that would lead to it", async () => {
  const book = memoryWorkbook([pingxiangSheet(), { name: "其他", cells: [["甲", 1]] }]);
  const { check } = openPane(book);
  await check();
  await act(() => book.remove("萍乡市主要指标"));
  await screen.findByRole("heading", { name: "检查当前工作表" });
  expect(screen.queryByRole("article")).toBeNull();
});

test("of a check before with thousands of findings, what is gone is counted, and why it is not listed is said", async () => {
  const rows = Array.from({ length: 3000 }, (_, index) => [index + 1, `指标甲${index + 1}`, "%", null, 5, "预期性"]);
  const book = memoryWorkbook([{ name: "大表", cells: [["序号", "指标", "单位", "2020年基期值", "2025年目标值", "属性"], ...rows] }]);
  const { check, open, press } = openPane(book);
  await check();
  // The first indicator gets its baseline: one finding less.
  act(() => book.inspect.type({ sheet: "大表", row: 1, column: 3, rows: 1, columns: 1 }, 4));
  await press("重新检查");
  await open(/^问题/);
  await screen.findByText(/的检查相比：新增 0，消除 1，仍有/);
  screen.getByText("上次问题太多，工作簿只留了比对用的记号，已消除的只有数目。");
  expect(screen.queryByText(/^已消除的/)).toBeNull();
});

test("a check tells what it is doing, and given up it marks nothing and leaves the results that were there", async () => {
  const book = memoryWorkbook([pingxiangSheet()]);
  const held = holdReads(book);
  const { press, person } = openPane(held.book);
  await press("检查");
  await screen.findByText("正在读取“萍乡市主要指标”");
  await person.click(screen.getByRole("button", { name: "取消" }));
  expect(screen.queryByRole("progressbar")).toBeNull();
  screen.getByRole("heading", { name: "检查当前工作表" });
  held.go();
  await new Promise((resume) => { setTimeout(resume, 50); });
  expect(book.inspect.marks()).toEqual([]);
  expect(await book.recall("last-check")).toBeNull();
  expect(screen.queryByRole("article", { name: /全科医生/ })).toBeNull();
});

/** A workbook whose sheets are read whole only once it is let go. */
function holdReads(book: ReturnType<typeof memoryWorkbook>) {
  let go: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => { go = resolve; });
  const read: typeof book.read = async (where) => {
    if (typeof where === "string") await gate;
    return book.read(where);
  };
  return { book: Object.assign(Object.create(book) as typeof book, { read }), go: () => go() };
}
