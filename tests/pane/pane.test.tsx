/** @jest-environment ./tests/jsdom-environment.cjs */
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { commandOutcomes } from "../../src/app/commands/outcomes";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { Pane } from "../../src/pane/pane";
import { pingxiangSheet } from "../../src/sheets/examples/pingxiang";
import { checkSheet } from "../../src/tasks/check-sheet";
import { giveLayout, openPane } from "./open-pane";

beforeAll(giveLayout);
afterEach(cleanup);

test("before the first check the pane says what it will do and leads to a template", async () => {
  const { press } = openPane(memoryWorkbook([{ name: "Sheet1", cells: [["会议记录"]] }]));
  screen.getByRole("heading", { name: "检查当前工作表" });
  await press("还没有指标表？插入模板");
  await screen.findByRole("button", { name: "插入模板" });
});

test("changing the language changes every word, results included", async () => {
  const { check, press } = openPane(memoryWorkbook([pingxiangSheet()]));
  await check();
  await press("English");
  screen.getByRole("button", { name: "Check again" });
  screen.getByRole("tab", { name: "Binding 3" });
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
  await screen.findByRole("article", { name: /全科医生/ });
  unmount();
  render(<Pane book={book} language="zh" outcomes={outcomes} />);
  await screen.findByRole("article", { name: /全科医生/ });
});

test("functions are explained with an example, and it is said where they do not compute", async () => {
  const gap = { name: "FYP.GAP", signature: "FYP.GAP(baseline, target)", summary: "目标值减基期值。", example: { formula: "=FYP.GAP(77.78,79)", gives: "1.22" } };
  render(<Pane book={memoryWorkbook()} language="zh" functions={async () => [gap]} />);
  await userEvent.click(screen.getByRole("tab", { name: "函数" }));
  await screen.findByRole("heading", { name: "FYP.GAP" });
  screen.getByText("=FYP.GAP(77.78,79) → 1.22");
  // The workbook in memory computes no formulas.
  screen.getByText(/这里不支持自定义函数/);
});

test("without functions to explain there is no tab for them", () => {
  openPane(memoryWorkbook());
  expect(screen.getAllByRole("tab").map(({ textContent }) => textContent)).not.toContain("函数");
});

test("a button that leads to another task takes the focus with it; a tab that was chosen keeps it", async () => {
  const { press, person } = openPane(memoryWorkbook([{ name: "Sheet1", cells: [["会议记录"]] }]));
  await press("还没有指标表？插入模板");
  await waitFor(() => expect(document.activeElement?.getAttribute("role")).toBe("tabpanel"));
  const tab = screen.getByRole("tab", { name: "检查" });
  await person.click(tab);
  expect(document.activeElement).toBe(tab);
});

test("the pane brings no banner into the page that holds it", () => {
  openPane(memoryWorkbook());
  expect(screen.queryByRole("banner")).toBeNull();
});
