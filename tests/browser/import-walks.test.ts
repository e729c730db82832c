/** 导入 from end to end: a source, the preview, what is written, and the check of it. */
import { cell, docxOf, DOWN, GOES_ON, paragraph, row, table } from "../../src/document/docx/fixtures/make-docx";
import type { CellValue } from "../../src/grid/grid";
import { PINGXIANG } from "../../src/table/fixtures/pingxiang";
import { TONGZHOU_135 } from "../../src/table/fixtures/tongzhou-135";
import { TONGZHOU_145 } from "../../src/table/fixtures/tongzhou-145";
import { asWordClipboard, choose, paste, said, savedSheets } from "./import-driver";
import { openForEachTest } from "./open-for-each-test";
import type { WorkbenchDriver } from "./workbench-driver";

type Rows = readonly (readonly CellValue[])[];

let bench: WorkbenchDriver;

openForEachTest(async (opened) => {
  bench = opened;
  await bench.page.getByRole("tab", { name: "导入" }).click();
});

/** A table with its title over it, domains merged downwards. */
const wordTable = (rows: Rows): string => paragraph(said(rows[0]?.[0] ?? null)) + table(...rows.slice(1).map((cells, at) =>
  row(...cells.map((value, column) => cell(said(value), column > 0 || at === 0 ? "" : said(value) === "" ? GOES_ON : DOWN)))));

test("通州's plan in Word: baselines of 2020 come from the table of results, stand beside the targets and are checked", async () => {
  const { page } = bench;
  await choose(bench, { name: "通州.docx", text: docxOf(wordTable(TONGZHOU_135) + paragraph("二、主要目标。") + wordTable(TONGZHOU_145)) });
  await page.getByRole("tab", { name: "补基期值 13/27" }).waitFor();
  await bench.button("写入新工作表（27 行）").click();
  await page.getByText(/^已写入工作表.*27 行指标，补入 13 个基期值/).waitFor();
  // Of the two tables the other may be wanted as well; this one is not offered as if it had not been written.
  await bench.button("再写一份（27 行）").waitFor();
  const { rows } = (await savedSheets(bench)).at(-1) ?? { rows: [] };
  expect(rows[4]?.slice(0, 7)).toEqual([null, "#3", "孕产妇死亡率", "1/10万", 0, "≤ 6", "预期性"]);
  expect(rows.find((cells) => cells[2] === "每万人口全科医生数")?.slice(4, 7)).toEqual([6.46, 4.5, "约束性"]);
  expect(rows.at(-1)?.[0]).toBe("注：标#者为省、市规划指标、未标的为区规划指标。");
  await bench.button("检查这张表").click();
  await page.getByRole("tab", { name: "约束性 5" }).click();
  await page.getByText("6.46 → 4.5").waitFor();
});

test("萍乡's table as Word puts it on the clipboard, with the text beside it, is written and checked", async () => {
  await paste(bench, PINGXIANG.map((cells) => cells.map(said).join(" ")).join("\n"), asWordClipboard(PINGXIANG));
  await bench.button("写入新工作表（24 行）").click();
  await bench.page.getByText(/^已写入工作表.*24 行指标。/).waitFor();
  const { rows } = (await savedSheets(bench)).at(-1) ?? { rows: [] };
  expect(rows[2]?.slice(0, 7)).toEqual(["健康水平", 1, "人均预期寿命", null, 77.78, 79, "预期性"]);
  expect(rows.find((cells) => said(cells[2] as CellValue).includes("公共卫生人员"))?.slice(4, 6)).toEqual([1.35, "在2020年基础上增长10%左右"]);
  await bench.button("检查这张表").click();
  await bench.page.getByText("24 项指标").first().waitFor();
});

test("a sentence that found no place is taken for an indicator, the others are dismissed, and it is written with its source", async () => {
  const { page } = bench;
  const text = "某区卫生健康“十四五”规划\n2020年，群众满意度达到98%，投诉办结率达到99%。\n到2025年，居民健康素养水平达到36%。";
  await choose(bench, { name: "某区.txt", text });
  await page.getByRole("tab", { name: "未认出 2" }).click();
  await page.getByRole("button", { name: /^把“.*满意度.*”作为指标$/ }).click();
  await page.getByLabel("“98%”是").selectOption({ label: "2020年基期值" });
  await bench.button("加入预览").click();
  await page.getByRole("button", { name: /^忽略“/ }).click();
  await page.getByText("都看过了，没有待处理的内容。").waitFor();
  await page.getByRole("tab", { name: "指标 1/2" }).click();
  await bench.button("写入新工作表（1 行）").click();
  await page.getByText(/1 行指标/).waitFor();
  const saved = await savedSheets(bench);
  // The text goes with its table, line by line.
  expect(saved.at(-1)).toEqual({ name: "正文", rows: text.split("\n").map((line) => [line]) });
  const written = saved.at(-2)?.rows[2];
  expect(written?.slice(2, 5)).toEqual(["群众满意度", "%", "98%"]);
  expect(written?.find((value) => said(value as CellValue).startsWith("基期值："))).toContain("正文第2行");
});
