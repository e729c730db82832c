/** 导入 in the built workbench: files dropped and chosen, pastes, what cannot be read, and a page that stays alive. */
import { readXlsx, writeXlsx } from "hucre";
import type { Locator } from "playwright-core";
import { asPipeCells, asTabCells, asTabRows } from "../../src/document/fixtures/layouts";
import type { CellValue } from "../../src/grid/grid";
import { CHONGMING } from "../../src/table/fixtures/chongming";
import { PINGXIANG } from "../../src/table/fixtures/pingxiang";
import { QINGPU_145 } from "../../src/table/fixtures/qingpu-145";
import { TONGZHOU_135 } from "../../src/table/fixtures/tongzhou-135";
import { TONGZHOU_145 } from "../../src/table/fixtures/tongzhou-145";
import { choose, paste, said, savedSheets } from "./import-driver";
import { openForEachTest } from "./open-for-each-test";
import type { WorkbenchDriver } from "./workbench-driver";

type Rows = readonly (readonly CellValue[])[];

let bench: WorkbenchDriver;

openForEachTest(async (opened) => {
  bench = opened;
  await bench.page.getByRole("tab", { name: "导入" }).click();
});

const recognised = (): Locator => bench.page.getByRole("region", { name: "识别出的指标表" });
const rowNamed = (name: string | RegExp): Locator => bench.page.getByRole("listitem").filter({ has: bench.page.getByRole("checkbox", { name }) });

/** A file let fall on the place for files, as a person drags it there. */
async function drop(name: string, text: string, bytesBehind = 0): Promise<void> {
  const data = await bench.page.evaluateHandle(([called, content, more]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content, new Uint8Array(more)], called));
    return transfer;
  }, [name, text, bytesBehind] as const);
  await bench.page.dispatchEvent("[data-takes-files]", "drop", { dataTransfer: data });
}

const PROSE = [
  "重庆市沙坪坝区卫生健康发展“十四五”规划",
  "2020年，全区人均预期寿命达到78.96岁；婴儿死亡率、5岁以下儿童死亡率分别为1.06‰、2.13‰，居民健康素养水平达到25.1%。",
  "加强控烟宣传。到2025年，成人吸烟率降至23%以下。",
].join("\n");

const TEXTS: readonly (readonly [plan: string, text: string, count: string, indicator: string | RegExp, shown: string])[] = [
  ["崇明", asTabCells(CHONGMING), "20 项指标", /婴儿死亡率/, "2025年市级目标值≤5"],
  ["通州", asTabCells(TONGZHOU_145), "27 项指标", /^#4 婴儿死亡率/, "2025年目标值≤ 4"],
  ["萍乡", asPipeCells(PINGXIANG), "24 项指标", /^1 人均预期寿命/, "2020年基期值77.78"],
  ["青浦", asTabRows(QINGPU_145), "15 项指标", /^1 人均预期寿命/, "2025年目标值84.98"],
  ["沙坪坝", PROSE, "5 项指标", /成人吸烟率/, "原文第 3 行：“成人吸烟率降至23%以下”"],
];

test("each plan's text gives its rows, each beside its place in the source, one after the other", async () => {
  for (const [name, text, count, indicator, shown] of TEXTS) {
    await choose(bench, { name: `${name}.txt`, text });
    await recognised().getByText(count).waitFor();
    const line = await rowNamed(indicator).first().textContent();
    expect(line).toContain(shown);
    expect(line).toMatch(/原文第 \d+ 行/);
    await bench.page.getByRole("tabpanel").getByRole("button", { name: "取消", exact: true }).click();
  }
});

test("a dropped file is previewed and written to a sheet of its own; the sheet that was there stays", async () => {
  const before = await savedSheets(bench);
  await drop("通州.txt", asTabCells(TONGZHOU_145));
  await bench.button("写入新工作表（27 行）").click();
  await bench.page.getByText(/^已写入工作表.*27 行指标/).waitFor();
  const after = await savedSheets(bench);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after).toHaveLength(before.length + 1);
  expect(after.at(-1)?.rows[2]?.slice(0, 6)).toEqual(["健康水平", "#1", "人均期望寿命", "岁", null, 83.5]);
  await bench.button("检查这张表").click();
  await bench.page.getByText("27 项指标").first().waitFor();
});

test("targets in one file and results in another are paired, sure ones ticked; one is given another source by hand", async () => {
  await choose(bench, { name: "目标.txt", text: asTabCells(TONGZHOU_145) }, { name: "完成情况.txt", text: asTabCells(TONGZHOU_135) });
  await bench.page.getByRole("tab", { name: "补基期值 13/27" }).click();
  await bench.button("为“健康预期寿命”另选来源").click();
  await bench.page.getByRole("radio", { name: /^人口平均期望寿命/ }).click();
  await bench.button("确定").click();
  await bench.page.getByRole("tab", { name: "补基期值 14/27" }).waitFor();
  await bench.button("写入新工作表（27 行）").click();
  await bench.page.getByText(/补入 14 个基期值/).waitFor();
  const sheet = (await savedSheets(bench)).at(-1);
  expect(sheet?.rows[2]?.slice(0, 6)).toEqual(["健康水平", "#1", "人均期望寿命", "岁", 83.19, 83.5]);
  expect(sheet?.rows[3]?.[4]).toBe(83.19);
  expect(sheet?.rows[3]?.[7]).toContain("“完成情况.txt”");
});

test("a pasted range is read, a row of it corrected and another left out, and so it is written", async () => {
  const range: Rows = [["指标", "单位", "2020年基期值", "2025年目标值", "属性"], ["甲指标比例", "%", 50, "第5位", "预期性"], ["乙指标比例", "%", 60, "≥70", "约束性"], ["丙指标比例", "%", 70, "≥80", "预期性"]];
  const html = `<table>${range.map((cells) => `<tr>${cells.map((value) => `<td>${said(value)}</td>`).join("")}</tr>`).join("")}</table>`;
  await paste(bench, range.map((cells) => cells.map(said).join("\t")).join("\r\n"), html);
  await bench.page.getByText("待核对：“第5位”未能读出").waitFor();
  await bench.button("更正“甲指标比例”").click();
  await bench.page.getByLabel("2025年目标值").fill("≥55");
  await bench.button("保存更正").click();
  await bench.page.getByRole("checkbox", { name: "乙指标比例" }).click();
  await bench.button("写入新工作表（2 行）").click();
  await bench.page.getByText(/2 行指标/).waitFor();
  const { rows } = (await savedSheets(bench)).at(-1) ?? { rows: [] };
  expect(rows.slice(2, 4).map((cells) => [cells[2], cells[4], cells[5]])).toEqual([["甲指标比例", 50, "≥55"], ["丙指标比例", 70, "≥80"]]);
  expect(rows[2]?.at(-1)).toBe("导入时更正：目标值原文为“第5位”");
});

test("of a workbook each sheet's table is read, one lends the other its baselines, and hidden sheets are named", async () => {
  const sheet = (name: string, rows: Rows) => ({ name, rows: rows.map((cells) => [...cells]) });
  const bytes = await writeXlsx({ sheets: [sheet("主要指标", TONGZHOU_145), sheet("完成情况", TONGZHOU_135), { ...sheet("草稿", QINGPU_145), hidden: true }] });
  await choose(bench, { name: "通州.xlsx", text: bytes });
  await bench.page.getByText("隐藏的工作表没有读取：草稿", { exact: false }).waitFor();
  await bench.page.getByRole("tab", { name: "补基期值 13/27" }).waitFor();
});

test("what cannot be read says so, and nothing is written", async () => {
  await choose(bench, { name: "坏.docx", text: "PK\u0003\u0004 断" });
  await bench.page.getByText(/文件“坏.docx”没有读成/).waitFor();
  await drop("大.txt", "规划", 60 * 1024 * 1024);
  await bench.page.getByText(/“大\.txt”太大/).waitFor();
  await choose(bench, { name: "通知.txt", text: "会议通知\n请准时参加。" });
  await bench.page.getByRole("heading", { name: "“通知.txt”中没有找到指标" }).waitFor();
  expect(await savedSheets(bench)).toHaveLength(1);
});

/** Counts the frames that the page draws while it says that it reads: one that is held up draws none. */
const countFrames = (): Promise<void> => bench.page.evaluate(() => {
  let frames = 0;
  const count = (): void => {
    if (document.body.textContent?.includes("正在读取") === true) frames += 1;
    document.body.dataset["frames"] = String(frames);
    requestAnimationFrame(count);
  };
  count();
});

const MANY = 40_000;
const HUGE = ["序号,指标,单位,2020年基期值,2025年目标值", ...Array.from({ length: MANY }, (_, at) => `${at + 1},指标甲${at + 1}比例,%,${at % 90},≥${(at % 90) + 5}`)].join("\n");

test("a table of tens of thousands of rows is read beside the page, which goes on living: other tasks open meanwhile", async () => {
  await countFrames();
  await choose(bench, { name: "大表.csv", text: HUGE });
  await bench.page.getByRole("tab", { name: "函数" }).click();
  await bench.page.getByRole("tab", { name: "导入" }).click();
  await recognised().getByText(`${MANY} 项指标`).waitFor();
  // Read on the page itself, there would be one at the beginning.
  expect(Number(await bench.page.evaluate(() => document.body.dataset["frames"]))).toBeGreaterThan(5);
  // Written in steps, it can be given up in the middle.
  await bench.giveUp(/^正在写入…$/, () => bench.button(`写入新工作表（${MANY} 行）`).click());
  await bench.page.getByText("已取消写入，写了一半的内容已经撤回，工作簿没有变化。").waitFor();
  expect((await savedSheets(bench)).map(({ name }) => name)).toEqual(["萍乡市主要指标"]);
});

test("reading is given up at once, and another file can be read", async () => {
  await bench.giveUp(/^正在读取“大表.csv”…$/, () => choose(bench, { name: "大表.csv", text: HUGE }));
  await choose(bench, { name: "青浦.txt", text: asTabRows(QINGPU_145) });
  await recognised().getByText("15 项指标").waitFor();
});

test("the whole works in English", async () => {
  await bench.button("English").click();
  await bench.page.getByLabel("Choose files").and(bench.page.locator("input")).setInputFiles({ name: "沙坪坝.txt", mimeType: "text/plain", buffer: Buffer.from(PROSE) });
  await bench.page.getByText("0 of 5 rows confirmed").waitFor();
  await bench.page.getByRole("checkbox", { name: /成人吸烟率/ }).click();
  await bench.button("Write to a new sheet (1)").click();
  await bench.page.getByText(/^1 row was written.*The text, \d+ lines?, was written to the sheet “正文”/).first().waitFor();
  const [written, text] = (await savedEnglish()).slice(-2);
  const remark = written?.rows[2];
  expect(remark).toContain("the text gives no baseline: add it");
  expect([text?.name, text?.rows.map(([line]) => line ?? "").join("\n")]).toEqual(["正文", PROSE.trimEnd()]);
});

async function savedEnglish() {
  const [download] = await Promise.all([bench.page.waitForEvent("download"), bench.button("Save").click()]);
  const { sheets } = await readXlsx(new Uint8Array(await (await import("node:fs/promises")).readFile(await download.path())));
  return sheets;
}
