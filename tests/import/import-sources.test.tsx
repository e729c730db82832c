/** @jest-environment ./tests/jsdom-environment.cjs */
import { fireEvent, screen, within } from "@testing-library/react";
import { pageReader } from "../../src/app/reader-worker/page-reader";
import { TONGZHOU_135 } from "../../src/table/fixtures/tongzhou-135";
import { TONGZHOU_145 } from "../../src/table/fixtures/tongzhou-145";
import { readAndPreview } from "../../src/tasks/import/preview-import";
import type { ImportReader } from "../../src/tasks/import/source";
import { file, openImport, readerOf, sourceOf, tabInPlace } from "./import-tab-driver";

tabInPlace();

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

test("the document's text is written with its table unless somebody wants otherwise, and only once", async () => {
  const text = "到2025年，人均预期寿命达到84岁。";
  const { book, person, choose, press } = await openImport(readerOf(async () => ({ ...sourceOf(TONGZHOU_145, TONGZHOU_135), text })));
  await choose(file("通州.docx"));
  const choice = await screen.findByRole<HTMLInputElement>("checkbox", { name: /同时把正文写入/ });
  expect(choice.checked).toBe(true);
  await person.click(choice);
  await press(/^写入新工作表/);
  await screen.findByText(/^已写入工作表/);
  expect((await book.sheets()).map(({ name }) => name)).not.toContain("正文");
  await person.click(await screen.findByRole("checkbox", { name: /同时把正文写入/ }));
  await press(/^再写一份/);
  await screen.findByText(/正文 1 行已写入工作表“正文”/);
  const after = await screen.findByRole<HTMLInputElement>("checkbox", { name: /同时把正文写入/ });
  expect([after.checked, after.disabled]).toEqual([false, true]);
  screen.getByText(/不会覆盖/);
});
