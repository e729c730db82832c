/** @jest-environment ./tests/jsdom-environment.cjs */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { pageReader } from "../../src/app/reader-worker/page-reader";
import { gridOf, type CellValue } from "../../src/grid/grid";
import { HostFault } from "../../src/host/workbook";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { Pane } from "../../src/pane/pane";
import { TONGZHOU_135 } from "../../src/table/fixtures/tongzhou-135";
import { TONGZHOU_145 } from "../../src/table/fixtures/tongzhou-145";
import { readAndPreview } from "../../src/tasks/import/preview-import";
import type { ImportReader, Source } from "../../src/tasks/import/source";

// jsdom has no layout: a line is 60 px high, and the list shows as many as fit into 2000.
beforeAll(() => {
  for (const [name, size] of [["offsetHeight", 60], ["clientHeight", 2000], ["clientWidth", 320]] as const) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
  }
});
afterEach(cleanup);

type Rows = readonly (readonly CellValue[])[];

const sourceOf = (...tables: readonly Rows[]): Source =>
  ({ name: "通州.xlsx", grids: tables.map((rows, at) => gridOf(`表${at + 1}`, rows)), text: null, hasAddresses: true, hidden: [] });

/** A reader that gives what a test wants; what files and pastes really hold is tested with the readers. */
const readerOf = (...read: readonly (() => Promise<Source>)[]): ImportReader => ({
  preview: (items, workbook) => {
    const answers = [...read];
    const next = () => (answers.shift() ?? (() => Promise.reject(new Error("nothing left to read"))))();
    return readAndPreview(items, { file: next, paste: next }, workbook);
  },
});

const file = (name: string, content = "x") => new File([content], name);

async function openImport(reader: ImportReader) {
  const person = userEvent.setup({ applyAccept: false });
  const book = memoryWorkbook();
  render(<Pane book={book} language="zh" reader={reader} />);
  await person.click(screen.getByRole("tab", { name: "导入" }));
  const choose = (chosen: File) => person.upload(screen.getByLabelText("选择文件", { selector: "input" }), chosen);
  const press = (name: string | RegExp) => person.click(screen.getByRole("button", { name }));
  return { person, book, choose, press };
}

test("two tables of a file: the plan's rows with what they are read as, written with the baselines of the other", async () => {
  const { person, book, choose, press } = await openImport(readerOf(async () => sourceOf(TONGZHOU_135, TONGZHOU_145)));
  await choose(file("通州.xlsx"));
  const row = await screen.findByRole("checkbox", { name: /人均期望寿命/ });
  expect(row).toHaveProperty("checked", true);
  const infants = screen.getAllByRole("listitem").find((item) => within(item).queryByRole("checkbox", { name: /^#4 婴儿死亡率/ }));
  expect(infants?.textContent).toContain("2025年目标值≤ 4→ 读作 4以内");
  await person.click(screen.getByRole("tab", { name: "补基期值 13/27" }));
  const pair = screen.getAllByRole("listitem")[0];
  expect(pair?.textContent).toContain("2020年基期值 83.19 岁取自“表1 通州区“十三五”规划主要指标完成情况”中的“人口平均期望寿命”确定");
  await person.click(screen.getByRole("checkbox", { name: "人均期望寿命" }));
  screen.getByRole("tab", { name: "补基期值 12/27" });
  await press("写入新工作表（27 行）");
  await screen.findByText(/已写入工作表.*27 行指标，补入 12 个基期值/);
  const names = (await book.sheets()).map(({ name }) => name);
  expect(names).toHaveLength(2);
  const grid = await book.read(names[1] ?? "");
  expect(grid.values.slice(2, 4).map((cells) => cells[5])).toEqual([null, null]);
  expect(grid.values[4]?.[5]).toBe(0);
  await press("检查这张表");
  await screen.findByText("27 项指标");
});

test("a row with a doubt is not taken, its reason stands beside it, and all can be taken at once", async () => {
  const rows: Rows = [
    ["指标", "单位", "2020年基期值", "2025年目标值", "属性"],
    ["甲指标比例", "%", 50, "≥60", "预期性"],
    ["乙指标比例", "%", 50, "第5位", "预期性"],
  ];
  const { press, person, choose } = await openImport(readerOf(async () => sourceOf(rows)));
  await choose(file("表.xlsx"));
  const doubtful = await screen.findByRole("checkbox", { name: /乙指标比例/ });
  expect(doubtful).toHaveProperty("checked", false);
  screen.getByText(/待核对：“第5位”未能读出/);
  screen.getByRole("button", { name: "写入新工作表（1 行）" });
  await person.click(screen.getByRole("checkbox", { name: "全选" }));
  expect(doubtful).toHaveProperty("checked", true);
  await press(/只看待核对的/);
  expect(screen.queryByRole("checkbox", { name: /甲指标比例/ })).toBeNull();
});

test("nothing is written when it is cancelled", async () => {
  const { book, choose, press } = await openImport(readerOf(async () => sourceOf(TONGZHOU_145)));
  await choose(file("通州.xlsx"));
  await screen.findByRole("checkbox", { name: /人均期望寿命/ });
  await press("取消");
  screen.getByRole("button", { name: "选择文件" });
  expect(await book.sheets()).toHaveLength(1);
});

test("a file that cannot be read says why, in the words for people, and another can be chosen", async () => {
  const { choose } = await openImport(readerOf(() => Promise.reject(new HostFault("unreadableFile", "旧.docx", "oldOrEncrypted"))));
  await choose(file("旧.docx"));
  await screen.findByText(/文件“旧.docx”没有读成：它是旧版 .xls、.doc 或设有密码的文件/);
  screen.getByRole("button", { name: "选择文件" });
});

test("a file without indicators is no success with nothing in it", async () => {
  const { choose } = await openImport(readerOf(async () => sourceOf([["会议通知"], ["请准时参加"]])));
  await choose(file("通知.xlsx"));
  await screen.findByRole("heading", { name: "“通州.xlsx”中没有找到指标" });
  expect(screen.queryByRole("button", { name: /写入新工作表/ })).toBeNull();
});

test("reading that takes its time is shown, and can be given up", async () => {
  const { choose, press } = await openImport(readerOf(() => new Promise(() => undefined)));
  await choose(file("慢.xlsx"));
  await screen.findByText("正在读取“慢.xlsx”…");
  await press("取消");
  screen.getByRole("button", { name: "选择文件" });
});

test("cells copied from a spreadsheet are read when they are pasted", async () => {
  const { person } = await openImport(pageReader);
  const text = TONGZHOU_145.slice(1).map((row) => row.map((value) => (typeof value === "string" && value.includes("\n") ? `"${value}"` : value ?? "")).join("\t")).join("\r\n");
  await person.click(screen.getByRole("textbox", { name: "或粘贴内容" }));
  fireEvent.paste(screen.getByRole("textbox", { name: "或粘贴内容" }), { clipboardData: { getData: (type: string) => (type === "text/plain" ? text : "") } });
  await screen.findByRole("checkbox", { name: /人均期望寿命/ });
  within(screen.getByRole("region", { name: "识别出的指标表" })).getByText("27 项指标");
});

test("a web page's table is read from the clipboard's HTML, and a dropped file like a chosen one", async () => {
  const html = "<html><body><table><tr><td>指标</td><td>单位</td><td>2020年</td><td>2025年</td></tr><tr><td>人均预期寿命</td><td>岁</td><td>77.78</td><td>79</td></tr></table></body></html>";
  const { press } = await openImport(pageReader);
  fireEvent.paste(screen.getByRole("textbox", { name: "或粘贴内容" }), { clipboardData: { getData: (type: string) => (type === "text/html" ? html : "指标 单位 2020年 2025年") } });
  await screen.findByRole("checkbox", { name: /人均预期寿命/ });
  await press("取消");
  const csv = file("表.csv", "指标,单位,2020年基期值,2025年目标值\n婴儿死亡率,‰,3.5,≤3\n");
  // jsdom's files lack the browser's arrayBuffer.
  Object.defineProperty(csv, "arrayBuffer", { value: async () => new TextEncoder().encode("指标,单位,2020年基期值,2025年目标值\n婴儿死亡率,‰,3.5,≤3\n").buffer });
  fireEvent.drop(screen.getByRole("button", { name: "选择文件" }), { dataTransfer: { files: [csv] } });
  await screen.findByRole("checkbox", { name: /婴儿死亡率/ });
});

test("of thousands of rows only those in view are in the page, and the keys reach the last", async () => {
  const rows: Rows = [["序号", "指标", "单位", "2025年目标值"], ...Array.from({ length: 3000 }, (_, at) => [at + 1, `指标甲${at + 1}比例`, "%", 60])];
  const { person, choose } = await openImport(readerOf(async () => sourceOf(rows)));
  await choose(file("大表.xlsx"));
  const list = await screen.findByRole("list", { name: "指标 3000/3000" });
  expect(within(list).getAllByRole("listitem").length).toBeLessThan(100);
  act(() => within(list).getAllByRole("checkbox")[0]?.focus());
  await person.keyboard("{End}{ }");
  await waitFor(() => screen.getByRole("button", { name: "写入新工作表（2999 行）" }));
});

test("without a reader there is no tab for it", () => {
  render(<Pane book={memoryWorkbook()} language="zh" />);
  expect(screen.queryByRole("tab", { name: "导入" })).toBeNull();
});
