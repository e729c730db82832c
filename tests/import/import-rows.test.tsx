/** @jest-environment ./tests/jsdom-environment.cjs */
import { act, screen, waitFor, within } from "@testing-library/react";
import { TONGZHOU_135 } from "../../src/table/fixtures/tongzhou-135";
import { TONGZHOU_145 } from "../../src/table/fixtures/tongzhou-145";
import { file, openImport, readerOf, sourceOf, tabInPlace, type Rows } from "./import-tab-driver";

tabInPlace();

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
  expect(grid.values.slice(2, 4).map((cells) => cells[4])).toEqual([null, null]);
  expect(grid.values[4]?.[4]).toBe(0);
  await press("检查这张表");
  await screen.findByRole("tab", { name: "检查", selected: true });
  await screen.findByText(/^表格在 .* · 27 项指标 · /);
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
  // The rest of the page leaves readers a moment later, the dialog does not.
  await waitFor(() => expect(screen.queryByRole("tab")).toBeNull());
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
