/** What is made of a check of many rows says that it goes on and can be given up; then nothing of it is left. */
import { writeXlsx } from "hucre";
import { openForEachTest } from "./open-for-each-test";
import type { WorkbenchDriver } from "./workbench-driver";

const ROWS = 6_000;
const HEADER = ["序号", "指标", "单位", "2020年基期值", "2022年实际值", "2025年目标值", "指标性质"];

let bench: WorkbenchDriver;

openForEachTest(async (opened) => {
  bench = opened;
  // Every target is weaker than its baseline.
  const rows = Array.from({ length: ROWS }, (_, row) => [row + 1, `甲类事项第${row + 1}项完成率`, "%", 70, 75, "≥60", "约束性"]);
  await bench.openWorkbook("大表.xlsx", await writeXlsx({ sheets: [{ name: "大表", rows: [HEADER, ...rows] }] }), "大表");
  await bench.page.getByRole("tab", { name: "检查", exact: true }).click();
  await bench.button("检查").click();
  await bench.page.getByRole("tabpanel", { name: "检查结果" }).waitFor();
  await bar().waitFor({ state: "detached" });
});

const pane = () => bench.page.getByRole("complementary");
const bar = (name?: RegExp) => pane().getByRole("progressbar", name === undefined ? {} : { name });

async function choose(output: string): Promise<void> {
  await bench.button("结果输出").click();
  await bench.page.getByRole("menuitem", { name: output }).click();
}

async function giveUp(making: RegExp, begin: () => Promise<void>): Promise<void> {
  await bench.giveUp(making, begin);
  await bar(making).waitFor({ state: "detached" });
}

const sheetTabs = () => bench.page.locator("[data-u-comp=slide-tab-bar] [data-id], [data-u-comp=slide-tab-item]").allInnerTexts();

test("检查结果 and the sheet of the overview are given up: the workbook has the one sheet it had", async () => {
  await giveUp(/^正在写入“检查结果”工作表…$/, () => choose("写入“检查结果”工作表"));
  await bench.page.getByRole("tab", { name: /^总览$/ }).click();
  await giveUp(/^正在写入“进展总览”工作表…$/, () => bench.button("插入工作表图表").click());
  await bench.page.waitForTimeout(1_000);
  expect(await pane().getByText(/已写入工作表|已插入工作表/).count()).toBe(0);
  expect((await sheetTabs()).map((name) => name.trim())).toEqual(["大表"]);
});

test("a review report is given up, no file is offered, and the next one is made", async () => {
  await giveUp(/^正在生成审核意见…$/, () => choose("审核意见（Word）"));
  expect(await pane().getByText("审核意见已生成：").count()).toBe(0);
  await choose("审核意见（Markdown）");
  await pane().getByText(/下载 .*\.md/).waitFor();
  expect(await pane().getByText(/下载 .*\.docx/).count()).toBe(0);
});

test("a picture is given up while it is drawn, and nothing is said of it afterwards", async () => {
  await bench.page.getByRole("tab", { name: /^总览$/ }).click();
  await giveUp(/^正在生成图片…$/, () => bench.button("复制为图片").click());
  await bench.page.waitForTimeout(1_500);
  expect(await pane().getByText(/图片已复制|没有复制|没有生成/).count()).toBe(0);
  // It can be asked for again at once.
  await bench.button("复制为图片").click();
  await pane().getByText(/图片已复制/).or(pane().getByRole("link", { name: "保存图片" })).first().waitFor();
});
