/** @jest-environment ./tests/jsdom-environment.cjs */
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HostFault } from "../../src/host/workbook";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { Pane } from "../../src/pane/pane";
import { TONGZHOU_145 } from "../../src/table/fixtures/tongzhou-145";
import type { ImportReader } from "../../src/tasks/import/source";
import { file, openImport, readerOf, sourceOf, tabInPlace } from "./import-tab-driver";

tabInPlace();

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

test("without a reader there is no tab for it", () => {
  render(<Pane book={memoryWorkbook()} language="zh" />);
  expect(screen.queryByRole("tab", { name: "导入" })).toBeNull();
});

describe.each([
  ["zh", { tab: "导入", file: "选择文件", reading: "正在读取“慢.xlsx”…", cancel: "取消", nothing: "“通州.xlsx”中没有找到指标", fault: /文件“旧.docx”没有读成/, left: "未认出 1", why: "这一栏的含义不明，照抄写入（1 条）" }],
  ["en", { tab: "Import", file: "Choose files", reading: "Reading “慢.xlsx”…", cancel: "Cancel", nothing: "No indicators were found in “通州.xlsx”", fault: /旧\.docx/, left: "Left out 1", why: "The column's meaning is not known; it is written as it stands (1)" }],
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

test("a page that has to read by itself says so", async () => {
  const reader = readerOf(async () => sourceOf(TONGZHOU_145));
  const { choose } = await openImport({ preview: async (...args) => ({ ...await reader.preview(...args), heldUpPage: true }) });
  await choose(file("通州.xlsx"));
  await screen.findByText(/浏览器不允许在后台读取/);
});
