/** @jest-environment ./tests/jsdom-environment.cjs */
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { giveLayout, openPane } from "./open-pane";

beforeAll(giveLayout);
afterEach(cleanup);

const GAP = { name: "FYP.GAP", signature: "FYP.GAP(基期值, 目标值)", summary: "差距", example: null };

test("an empty workbook leads to a template in one click", async () => {
  const book = memoryWorkbook();
  const { press } = openPane(book);
  await press(/^插入编制表模板/);
  await screen.findByText(/已插入工作表/);
  expect((await book.sheets()).map(({ name }) => name)).toEqual(["Sheet1", "十四五指标编制表"]);
});

test("where nothing can be imported, import is not offered", async () => {
  openPane(memoryWorkbook());
  await screen.findByRole("heading", { name: "从这里开始" });
  expect(screen.queryByRole("button", { name: /^导入规划文本/ })).toBeNull();
});

test("the example is a new sheet, checked, and explained in steps by the keyboard; afterwards nothing is left but the sheet", async () => {
  const book = memoryWorkbook();
  const { press, person } = openPane(book, { functions: async () => [GAP] });
  await press(/^看示例/);
  const card = within(await screen.findByRole("region", { name: "这张表被认成什么" }));
  card.getByText("1/5");
  await screen.findByRole("article", { name: /全科医生/ });
  expect((await book.sheets()).map(({ name }) => name)).toEqual(["Sheet1", "萍乡市主要指标"]);
  for (const title of ["约束性指标", "问题", "更正和说明", "函数"]) {
    await person.click(screen.getByRole("button", { name: "下一步" }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("region", { name: title })));
  }
  expect(screen.getByRole("tab", { name: "函数" }).getAttribute("aria-selected")).toBe("true");
  await person.keyboard("{Escape}");
  expect(screen.queryByRole("region", { name: "函数" })).toBeNull();
});

test("a workbook with anything in it is no empty one", async () => {
  openPane(memoryWorkbook([{ name: "Sheet1" }, { name: "数据", cells: [["甲", 1]] }]));
  await screen.findByText("这张工作表是空的");
  screen.getByRole("heading", { name: "检查当前工作表" });
});
