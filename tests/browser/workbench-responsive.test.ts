/** Long sheets: the page stays alive while one is checked, and of its findings only those in view are in the page. */
import { readXlsx, writeXlsx, type Cell, type CellStyle } from "hucre";
import { gridOf, type CellValue } from "../../src/grid/grid";
import { judgeSheet } from "../../src/tasks/analysis/judge-sheet";
import { until } from "../contract/host-under-test";
import { openForEachTest } from "./open-for-each-test";
import type { WorkbenchDriver } from "./workbench-driver";

let bench: WorkbenchDriver;
openForEachTest((opened) => { bench = opened; });

const HEADER = ["序号", "指标", "单位", "2020年基期值", "2022年实际值", "2025年目标值", "指标性质"];

/** Every target is weaker than its baseline, every fifth indicator binds. */
const rowOf = (row: number): CellValue[] => [row + 1, `甲类事项第${row + 1}项完成率`, "%", 70, 75, "≥60", row % 5 === 0 ? "约束性" : "预期性"];
const sheetOf = (count: number): CellValue[][] => [HEADER, ...Array.from({ length: count }, (_, row) => rowOf(row))];

const open = async (rows: CellValue[][]) => bench.openWorkbook("大表.xlsx", await writeXlsx({ sheets: [{ name: "大表", rows }] }), "大表");

async function check(): Promise<void> {
  await bench.page.getByRole("tab", { name: "检查", exact: true }).click();
  await bench.button("检查").click();
  await bench.page.getByRole("tabpanel", { name: "检查结果" }).waitFor();
}

/** What a check of the sheet comes to without a page. */
function judged(rows: CellValue[][]) {
  const result = judgeSheet({ grid: gridOf("大表", rows), correction: null, corrections: [], beside: [], sheets: ["大表"], before: null, on: "2026-01-01" });
  if (!result.ok) throw new Error(result.fault.code);
  return result.value;
}

/** Counts frames in which `selector` shows `words`: a page that is held up draws none. The count is told by what is returned. */
async function countFrames(selector: string, words: string): Promise<() => Promise<number>> {
  await bench.page.evaluate(([where, what]) => {
    let frames = 0;
    const count = (): void => {
      if ([...document.querySelectorAll(where ?? "")].some((element) => element.textContent?.includes(what ?? "") === true)) frames += 1;
      document.body.dataset["frames"] = String(frames);
      requestAnimationFrame(count);
    };
    count();
  }, [selector, words]);
  return async () => Number(await bench.page.evaluate(() => document.body.dataset["frames"]));
}

test("a file of 20,000 rows is read in a worker: the page draws meanwhile, and shows it once it is whole", async () => {
  const rows = sheetOf(20_000);
  const frames = await countFrames("header button", "正在打开");
  const started = bench.page.waitForEvent("worker");
  await open(rows);
  await started;
  expect(await frames()).toBeGreaterThan(5);
  // The worker ends with its file.
  await until(() => bench.page.workers().length <= 1);
  expect(bench.page.workers().length).toBeLessThanOrEqual(1);
  expect(bench.complaints).toEqual([]);
});

test("where no worker can be had the page reads the file itself", async () => {
  await bench.page.addInitScript(() => { Reflect.deleteProperty(window, "Worker"); });
  await bench.page.reload();
  await bench.ready();
  await open(sheetOf(30));
  await bench.page.getByText(/30\s项指标/).first().waitFor();
});

test("a marked cell that is edited keeps its own look, and the marks are in no file", async () => {
  const style: CellStyle = { font: { bold: true, color: { rgb: "FF0000" } }, fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "00FF00" } } };
  const rows = sheetOf(3);
  const target: readonly [number, number] = [1, 5];
  const cells = new Map<string, Partial<Cell>>([[target.join(), { value: "≥60", style }]]);
  await bench.openWorkbook("大表.xlsx", await writeXlsx({ sheets: [{ name: "大表", rows, cells }] }), "大表");
  await check();
  await bench.typeInto("F2", "≥61");
  const { sheets: [saved] } = await readXlsx(await bench.save(), { readStyles: true });
  expect(saved?.rows[1]?.[5]).toBe("≥61");
  expect(saved?.cells?.get(target.join())?.style).toMatchObject({ font: { bold: true, color: { rgb: "FF0000" } }, fill: { fgColor: { rgb: "00FF00" } } });
  expect(saved?.conditionalRules ?? []).toEqual([]);
});

test("20,000 rows are judged in a worker: the page draws meanwhile, and the result is that of a page", async () => {
  const rows = sheetOf(20_000);
  await open(rows);
  const { page } = bench;
  const frames = await countFrames("aside :has(> [role=progressbar])", "运行规则");
  await check();
  expect(await frames()).toBeGreaterThan(5);
  // That which read the file ends with it.
  await until(() => page.workers().length === 1);
  expect(page.workers()).toHaveLength(1);
  const { binding, diagnostics, outcomes } = judged(rows);
  const ran = outcomes.filter(({ state }) => state === "ran").length;
  for (const name of [`约束性 ${binding.length}`, `问题 ${diagnostics.length}`, `规则 ${ran}/${outcomes.length}`]) {
    await page.getByRole("tab", { name, exact: true }).waitFor();
  }
});

test("a check that is given up leaves nothing behind, and the next one is answered", async () => {
  const { page } = bench;
  await open(sheetOf(20_000));
  await page.getByRole("tab", { name: "检查", exact: true }).click();
  await bench.giveUp(/^正在(识别表格|运行规则)/, () => bench.button("检查").click());
  await bench.button("检查").waitFor();
  await bench.openExample(/萍乡/);
  await page.getByText(/24\s项指标/).first().waitFor();
  await check();
  await page.getByRole("tab", { name: "约束性 3", exact: true }).waitFor();
});

test("where no worker can be had the page judges itself", async () => {
  const { page } = bench;
  await page.addInitScript(() => { Reflect.deleteProperty(window, "Worker"); });
  await page.reload();
  await bench.ready();
  await check();
  await page.getByRole("tab", { name: "约束性 3", exact: true }).waitFor();
  expect(page.workers()).toHaveLength(0);
});

test("10,000 findings and more are walked with the keyboard, and only those in view are in the page", async () => {
  const { page } = bench;
  const rows = sheetOf(10_000);
  await open(rows);
  await check();
  await page.getByRole("tab", { name: /^问题/ }).click();
  const lines = page.locator("aside [role=listitem][aria-posinset]");
  // The cards of binding indicators stand until the findings do.
  await page.getByRole("searchbox").or(page.getByPlaceholder(/搜索/)).first().waitFor();
  await lines.first().waitFor();
  const count = Number(await lines.first().getAttribute("aria-setsize"));
  expect(count).toBeGreaterThan(10_000);
  expect(await lines.count()).toBeLessThan(60);
  await page.locator("aside [role=listitem] button").first().focus();
  await page.keyboard.press("End");
  await page.locator(`aside [aria-posinset="${count}"]`).waitFor();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  // The finding before the last stands in one of the last rows.
  await bench.selected(/^[A-G](9999|1000[01])$/);
  expect(await lines.count()).toBeLessThan(60);
});

test("a file that is dropped on the page is opened; of several together none", async () => {
  const { page } = bench;
  const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: "拖入的表", rows: sheetOf(3) }] })).toString("base64");
  const carried = (...names: readonly string[]) => page.evaluateHandle(([content, files]) => {
    const transfer = new DataTransfer();
    for (const name of files) transfer.items.add(new File([Uint8Array.from(atob(content), (character) => character.charCodeAt(0))], name));
    return transfer;
  }, [bytes, names] as const);
  await page.locator("canvas[id^=univer-sheet-main-canvas]").dispatchEvent("drop", { dataTransfer: await carried("甲.xlsx", "乙.xlsx") });
  await page.getByText("一次打开一个工作簿", { exact: false }).waitFor();
  await page.getByText(/24\s项指标/).first().waitFor();
  const dropped = await carried("拖入.xlsx");
  const sheet = page.locator("canvas[id^=univer-sheet-main-canvas]");
  await sheet.dispatchEvent("dragover", { dataTransfer: dropped });
  await page.getByText("松开", { exact: false }).first().waitFor();
  await sheet.dispatchEvent("drop", { dataTransfer: dropped });
  await page.getByText("拖入的表", { exact: true }).first().waitFor();
  await page.getByText(/3\s项指标/).first().waitFor();
  await page.locator("header").getByText("拖入.xlsx").waitFor();
});
