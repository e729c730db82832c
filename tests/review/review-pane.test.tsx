/** @jest-environment ./tests/jsdom-environment.cjs */
import { act, cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/pane/pane";
import { SHEET, check, explainOne, findingOf, pingxiangBook, type Book } from "./book";

// A machine that is busy with other tests needs longer than a second. jsdom takes seconds to tell from the styles what is hidden.
configure({ defaultHidden: true });

// jsdom has no layout: a line is 60 px high, and the list shows as many as fit into 2000.
beforeAll(() => {
  for (const [name, size] of [["offsetHeight", 60], ["clientHeight", 2000], ["clientWidth", 320]] as const) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
  }
});
afterEach(cleanup);

async function openReview(book: Book) {
  const person = userEvent.setup();
  render(<Pane book={book} language="zh" />);
  await person.click(screen.getByRole("button", { name: "检查" }));
  await screen.findByRole("button", { name: "重新检查" });
  await screen.findByRole("tabpanel", { name: "检查结果" });
  const view = (name: RegExp) => person.click(screen.getByRole("tab", { name }));
  const lineOf = (name: RegExp) => {
    const button = screen.getByRole("button", { name });
    return within(screen.getAllByRole("listitem").find((one) => one.contains(button)) ?? button);
  };
  const explainAll = async (name: RegExp) => {
    const line = lineOf(name);
    await person.click(line.getByRole("button", { name: "说明" }));
    return line;
  };
  return { person, view, lineOf, open: explainAll };
}

const CEILING = /孕产妇死亡率.*需核实 · E5/;

test("a warning is explained from the list, goes to the sheet and moves to 说明; it can be taken back", async () => {
  const book = pingxiangBook();
  const { person, view, open } = await openReview(book);
  await view(/^问题/);
  const line = await open(CEILING);
  await person.type(line.getByRole("textbox", { name: "填写说明" }), "控制性上限。");
  await person.type(line.getByRole("textbox", { name: "说明人" }), "规划科");
  await person.click(line.getByRole("button", { name: "保存说明" }));
  await screen.findByText("说明已存入工作表“填写说明”。");
  await screen.findAllByText("说明 1");
  expect(screen.queryByRole("button", { name: CEILING })).toBeNull();
  expect((await book.read("填写说明")).texts.flat()).toContain("控制性上限。");
  await view(/^说明 1/);
  const explained = within(screen.getByRole("list", { name: "已说明 1" }));
  explained.getByText("控制性上限。");
  explained.getByText(/规划科，\d{4}-\d{2}-\d{2}/);
  await person.click(explained.getByRole("button", { name: "撤回说明" }));
  await screen.findByText("说明已撤回，问题恢复为需核实。");
  await screen.findAllByText("说明 0");
  await view(/^问题/);
  screen.getByRole("button", { name: CEILING });
});

test("an error offers no explanation and says why; one that was written is shown beside it", async () => {
  const book = pingxiangBook();
  await explainOne(book, findingOf(await check(book), "bindingWithoutBaseline", "个人卫生支出占卫生总费用的比重"), "尚未公布。");
  const { view, open } = await openReview(book);
  await view(/^问题/);
  const line = await open(/个人卫生支出.*错误 · D25/);
  line.getByText("错误须改正，不能以说明代替。");
  line.getByText(/尚未公布。/);
  expect(line.queryByRole("textbox")).toBeNull();
});

test("keys that are pressed in an explanation stay there", async () => {
  const { person, view, open } = await openReview(pingxiangBook());
  await view(/^问题/);
  const field = (await open(CEILING)).getByRole("textbox", { name: "填写说明" });
  await person.type(field, "甲{Home}{ArrowLeft}{ArrowDown}乙");
  expect(document.activeElement).toBe(field);
  expect(field).toHaveProperty("value", "乙甲");
});

test("safe corrections are made at once, and the list follows", async () => {
  const book = pingxiangBook();
  const { person, view } = await openReview(book);
  await view(/^问题/);
  const all = screen.getByRole("button", { name: /^一次改正 \d+ 处$/ });
  const count = Number(/\d+/.exec(all.textContent ?? "")?.[0]);
  await person.click(all);
  await screen.findByText(`已改正 ${count} 处。`);
  await waitFor(() => expect(screen.queryByRole("button", { name: /^一次改正/ })).toBeNull());
  await screen.findByText(new RegExp(`消除 ${count}`));
});

test("a rule is switched off in the pane, is named as off, and is on again at a click", async () => {
  const book = pingxiangBook();
  const { person, view } = await openReview(book);
  await view(/^规则/);
  const rule = screen.getAllByRole("switch", { name: /^启用“/ })[0];
  if (rule === undefined) throw new Error("no rule");
  const name = rule.getAttribute("aria-label") ?? "";
  await person.click(rule);
  await screen.findByText(/本工作簿关闭了 1 条规则/);
  screen.getByText("已关闭，本次没有检查");
  expect((await book.sheets()).map((sheet) => sheet.name)).toContain("检查设置");
  await person.click(screen.getByRole("switch", { name }));
  await waitFor(() => expect(screen.queryByText(/本工作簿关闭了/)).toBeNull());
});

test("the list follows what is typed, without a word of being out of date, and says what is new", async () => {
  const book = pingxiangBook();
  const { view } = await openReview(book);
  await view(/^问题/);
  const marks = book.inspect.marks();
  act(() => book.inspect.type({ sheet: SHEET, row: 2, column: 4, rows: 1, columns: 1 }, 70));
  expect(screen.queryByText(/可能已不准确/)).toBeNull();
  await screen.findByRole("button", { name: /人均预期寿命.*新增 · 错误 · E3/ });
  expect(book.inspect.marks()).toBe(marks);
});

test("results go into the workbook and the review becomes a file to download", async () => {
  const made: Blob[] = [];
  Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${made.push(file)}`, revokeObjectURL: () => undefined });
  const book = pingxiangBook();
  const { person } = await openReview(book);
  await person.click(screen.getByRole("button", { name: "结果输出" }));
  await person.click(await screen.findByRole("menuitem", { name: /检查结果/ }));
  await screen.findByText("检查结果已写入工作表“检查结果”。");
  expect(screen.queryByText(/可能已不准确/)).toBeNull();
  await person.click(screen.getByRole("button", { name: "结果输出" }));
  await person.click(await screen.findByRole("menuitem", { name: /Word/ }));
  const link = await screen.findByRole("link", { name: /^下载 关于《.*》的审核意见\.docx$/ });
  expect(link.getAttribute("href")).toBe("blob:1");
  expect(made[0]?.size).toBeGreaterThan(5_000);
});
