/** @jest-environment ./tests/jsdom-environment.cjs */
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
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

// A busy machine takes its time; nothing here is about speed.
configure({ asyncUtilTimeout: 20_000 });

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

describe.each([
  ["zh", { tab: "导入", file: "选择文件", reading: "正在读取“慢.xlsx”…", cancel: "取消", nothing: "“通州.xlsx”中没有找到指标", fault: /文件“旧.docx”没有读成/, left: "未认出 1", why: "这一栏的含义不明，照抄写入" }],
  ["en", { tab: "Import", file: "Choose files", reading: "Reading “慢.xlsx”…", cancel: "Cancel", nothing: "No indicators were found in “通州.xlsx”", fault: /旧\.docx/, left: "Left out 1", why: "the column's meaning is not known; it is written as it stands" }],
] as const)("every state in %s", (language, words) => {
  async function open(reader: ImportReader) {
    const person = userEvent.setup({ applyAccept: false });
    render(<Pane book={memoryWorkbook()} language={language} reader={reader} />);
    await person.click(screen.getByRole("tab", { name: words.tab }));
    return { person, choose: (name: string) => person.upload(screen.getByLabelText(words.file, { selector: "input" }), file(name)) };
  }

  test("reading, then given up", async () => {
    const signals: AbortSignal[] = [];
    const { person, choose } = await open({ preview: (_items, _workbook, signal) => {
      signals.push(signal);
      return new Promise(() => undefined);
    } });
    await choose("慢.xlsx");
    await screen.findByText(words.reading);
    await person.click(screen.getByRole("button", { name: words.cancel }));
    screen.getByRole("button", { name: words.file });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test("a fault, and nothing found", async () => {
    const { choose } = await open(readerOf(() => Promise.reject(new HostFault("unreadableFile", "旧.docx", "oldOrEncrypted"))));
    await choose("旧.docx");
    await screen.findByText(words.fault);
    cleanup();
    const { choose: again } = await open(readerOf(async () => sourceOf([["会议通知"]])));
    await again("通知.xlsx");
    await screen.findByRole("heading", { name: words.nothing });
  });

  test("partly understood: what was not is listed with its reason", async () => {
    const { person, choose } = await open(readerOf(async () => sourceOf([["指标", "单位", "2020年基期值", "2025年目标值", "编码"], ["甲指标比例", "%", 50, "≥60", "A1"]])));
    await choose("表.xlsx");
    await person.click(await screen.findByRole("tab", { name: words.left }));
    screen.getByText(words.why);
  });
});

test("a second source is read beside the first; what was decided of a table stays, and giving it up leaves the preview", async () => {
  let stuck = false;
  const reader: ImportReader = {
    preview: (items, workbook) => {
      if (stuck) return new Promise(() => undefined);
      const answers = [TONGZHOU_145, TONGZHOU_135].slice(0, items.length).map((rows, at) => ({ ...sourceOf(rows), name: `${at + 1}.xlsx` }));
      const next = () => Promise.resolve(answers.shift() ?? sourceOf());
      return readAndPreview(items, { file: next, paste: next }, workbook);
    },
  };
  const { person, choose, press } = await openImport(reader);
  await choose(file("1.xlsx"));
  await person.click(await screen.findByRole("checkbox", { name: /#2 健康预期寿命/ }));
  await press("再加文件或粘贴");
  screen.getByText(/与已读取的内容放在一起/);
  await choose(file("2.xlsx"));
  await screen.findByRole("tab", { name: "补基期值 13/27" });
  expect(screen.getByRole("checkbox", { name: /#2 健康预期寿命/ })).toHaveProperty("checked", false);
  screen.getByRole("button", { name: "写入新工作表（26 行）" });
  stuck = true;
  await press("再加文件或粘贴");
  await choose(file("3.xlsx"));
  await screen.findByText("正在读取“1.xlsx”、“2.xlsx”、“3.xlsx”…");
  await press("取消");
  screen.getByRole("tab", { name: "补基期值 13/27" });
  screen.getByRole("button", { name: "写入新工作表（26 行）" });
});

test("a row is put right beside its source: the reading follows the typing, and the row is ticked", async () => {
  const rows: Rows = [["指标", "单位", "2020年基期值", "2025年目标值", "属性"], ["甲指标比例", "%", 50, "第5位", "预期性"]];
  const { person, choose, press, book } = await openImport(readerOf(async () => sourceOf(rows)));
  await choose(file("表.xlsx"));
  expect(await screen.findByRole("checkbox", { name: /甲指标比例/ })).toHaveProperty("checked", false);
  await press("更正“甲指标比例”");
  const dialog = await screen.findByRole("dialog");
  within(dialog).getByText("原文“表1” A2：甲指标比例 │ % │ 50 │ 第5位 │ 预期性");
  const target = within(dialog).getByLabelText("2025年目标值");
  await person.clear(target);
  await person.type(target, "不低于55");
  await within(dialog).findByText("读作 55以上");
  await person.click(within(dialog).getByRole("button", { name: "保存更正" }));
  // The dialog gives the page back to readers a moment after it is gone.
  expect(await screen.findByRole("checkbox", { name: /甲指标比例/ })).toHaveProperty("checked", true);
  screen.getByText("已更正");
  expect(screen.queryByText(/待核对/)).toBeNull();
  await press("写入新工作表（1 行）");
  await screen.findByText(/已写入工作表/);
  const sheet = (await book.sheets())[1]?.name ?? "";
  expect((await book.read(sheet)).texts[2]).toEqual(expect.arrayContaining(["不低于55", "导入时更正：目标值原文为“第5位”"]));
});

test("a correction can be taken back: the row is again as the source has it", async () => {
  const rows: Rows = [["指标", "单位", "2020年基期值", "2025年目标值", "属性"], ["甲指标比例", "%", 50, "≥60", "预期性"]];
  const { person, choose, press } = await openImport(readerOf(async () => sourceOf(rows)));
  await choose(file("表.xlsx"));
  await screen.findByRole("checkbox", { name: /甲指标比例/ });
  await press("更正“甲指标比例”");
  await person.type(await screen.findByLabelText(/^指标名称/), "（全市）");
  await press("保存更正");
  await screen.findByRole("checkbox", { name: /甲指标比例（全市）/ });
  await press("更正“甲指标比例（全市）”");
  await person.click(await screen.findByRole("button", { name: "恢复原文" }));
  await screen.findByRole("checkbox", { name: "甲指标比例（%）" });
});

test("a draft's rows are confirmed one by one", async () => {
  const text = "某区“十四五”规划\n2020年，居民健康素养水平达到25.1%。\n到2025年，居民健康素养水平达到36%，成人吸烟率降至23%以下。";
  const { person, choose } = await openImport(readerOf(async () => ({ name: "某区.txt", grids: [], text, hasAddresses: false, hidden: [] })));
  await choose(file("某区.txt"));
  await screen.findByText("已确认 0/2 行");
  expect(screen.queryByRole("checkbox", { name: "全选" })).toBeNull();
  await person.click(screen.getByRole("checkbox", { name: /成人吸烟率/ }));
  screen.getByText("已确认 1/2 行");
  screen.getByRole("button", { name: "写入新工作表（1 行）" });
});

test("a page that has to read by itself says so", async () => {
  const reader = readerOf(async () => sourceOf(TONGZHOU_145));
  const { choose } = await openImport({ preview: async (...args) => ({ ...await reader.preview(...args), heldUpPage: true }) });
  await choose(file("通州.xlsx"));
  await screen.findByText(/浏览器不允许在后台读取/);
});
