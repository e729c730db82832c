/** 检查 in a real browser: pictures, filters, and a selection that follows both ways. */
import { readFile } from "node:fs/promises";
import { readXlsx, writeXlsx } from "hucre";
import { unzipSync, strFromU8 } from "fflate";
import { openForEachTest } from "./open-for-each-test";
import type { WorkbenchDriver } from "./workbench-driver";

let bench: WorkbenchDriver;
openForEachTest((opened) => { bench = opened; });

const view = (name: RegExp) => bench.page.getByRole("tab", { name });

async function check(): Promise<void> {
  await bench.page.getByRole("tab", { name: "检查", exact: true }).click();
  await bench.button("检查").click();
  await bench.page.getByRole("tabpanel", { name: "检查结果" }).waitFor();
}

test("a card draws its indicator's way as high as a card can bear, and says it in a sentence", async () => {
  await check();
  const picture = bench.page.getByRole("img", { name: /每万人口全科医生数；2020年 2 → 2025年 3\.5；所需每年 \+0\.3/ });
  await picture.locator("svg circle").first().waitFor();
  const { height = 0 } = await picture.boundingBox() ?? {};
  expect(height).toBeGreaterThan(80);
  expect(height).toBeLessThan(130);
  // The straight line is dashed.
  expect(await picture.locator("line[stroke-dasharray='6 4']").count()).toBe(1);
});

test("of 200 binding indicators only the cards in view are in the page", async () => {
  const rows = Array.from({ length: 200 }, (_, index) => [index + 1, `甲类事项第${index + 1}项完成率`, "%", 40, 45, "≥60", "约束性"]);
  const file = await writeXlsx({ sheets: [{ name: "大表", rows: [["序号", "指标", "单位", "2020年基期值", "2022年实际值", "2025年目标值", "指标性质"], ...rows] }] });
  await bench.openWorkbook("大表.xlsx", file, "大表");
  await check();
  await view(/^约束性 200$/).waitFor();
  const cards = bench.page.getByRole("article");
  await cards.first().waitFor();
  expect(await cards.count()).toBeLessThan(30);
  await cards.first().getByRole("button").first().press("End");
  await bench.page.getByRole("article", { name: "甲类事项第200项完成率" }).waitFor();
  expect(await cards.count()).toBeLessThan(30);
});

test("filters narrow together, say how many they leave, and are cleared at once", async () => {
  await check();
  await view(/^问题/).click();
  await bench.button("筛选").click();
  const domain = bench.page.getByRole("combobox", { name: "领域" });
  const option = await domain.locator("option").nth(1).innerText();
  const count = Number(/（(\d+)）$/.exec(option)?.[1]);
  await domain.selectOption({ label: option });
  await bench.page.getByText(new RegExp(`^显示 ${count} 条`)).waitFor();
  await bench.page.getByRole("searchbox").fill("没有这样的问题");
  await bench.page.getByText("没有符合条件的问题。").waitFor();
  await bench.button("清除筛选").click();
  await bench.page.getByText(/^显示/).waitFor({ state: "detached" });
});

/** A picture's size, and which of its bands of 200 pixels hold nothing but white. */
const inkOf = (base64: string) => bench.page.evaluate(async (content) => {
  const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(content), (character) => character.charCodeAt(0))], { type: "image/png" }));
  const { width, height } = picture;
  const context = new OffscreenCanvas(width, height).getContext("2d");
  if (context === null) throw new Error("nothing can be drawn");
  context.drawImage(picture, 0, 0);
  const tops = Array.from({ length: Math.floor(height / 200) }, (_, band) => band * 200);
  return { width, height, blank: tops.filter((top) => context.getImageData(0, top, width, 200).data.every((value) => value === 255)) };
}, base64);

test("a finding leads to its cell, and a cell to its finding", async () => {
  await check();
  await view(/^问题/).click();
  const finding = bench.page.getByRole("button", { name: /· D25 ·/ });
  await finding.click();
  await bench.selected(/^D25$/);
  await bench.goTo("A30");
  await bench.page.locator("[aria-current=true]").waitFor({ state: "detached" });
  await bench.goTo("D25");
  await bench.page.locator("[aria-current=true]").filter({ hasText: "D25" }).waitFor();
});

test("the picture of the whole goes to a sheet as a chart of the file's own, and nowhere else", async () => {
  await check();
  await view(/^总览$/).click();
  await bench.page.getByRole("img", { name: /进展总览/ }).locator("svg text:visible").first().waitFor();
  await bench.button("插入工作表图表").click();
  await bench.page.getByText("已插入工作表“进展总览”", { exact: false }).waitFor();
  const bytes = await bench.save();
  expect((await readXlsx(bytes)).sheets.map(({ name }) => name)).toEqual(["萍乡市主要指标", "进展总览"]);
  const charts = Object.entries(unzipSync(bytes)).filter(([path]) => /^xl\/charts\/chart\d+\.xml$/.test(path)).map(([, part]) => strFromU8(part));
  expect(charts).toHaveLength(1);
  expect(charts[0]).toContain("barDir");
});

test("a picture that the clipboard refuses is offered as a file, whole: its parts stand below each other", async () => {
  await bench.page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: { write: () => Promise.reject(new Error("no")) } }));
  await check();
  await view(/^总览$/).click();
  await bench.button("复制为图片").click();
  const [download] = await Promise.all([bench.page.waitForEvent("download"), bench.page.getByRole("link", { name: "保存图片" }).click()]);
  expect(download.suggestedFilename()).toMatch(/进展总览\.png$/);
  const { width, height, blank } = await inkOf(await readFile(await download.path(), "base64"));
  // Twice as fine as its 760 pixels; a part has at most 12 lines of 44.
  expect(width).toBe(1520);
  expect(height).toBeGreaterThan(2 * 12 * 44);
  expect(blank).toEqual([]);
});
