/** Unsaved changes are kept in the browser and asked about: seen by somebody who closes the page, comes back, goes on. */
import { readXlsx } from "hucre";
import type { BrowserContext } from "playwright-core";
import { until } from "../contract/host-under-test";
import { VISIT, WorkbenchDriver } from "./workbench-driver";
import { servedBrowser } from "./served-browser";

const site = servedBrowser();
let context: BrowserContext;

beforeEach(async () => { context = await site.browser.newContext(VISIT); });
afterEach(() => context.close());

const visit = async () => WorkbenchDriver.again(await context.newPage(), site.origin);

/** How many workbooks this browser keeps. */
const kept = (bench: WorkbenchDriver): Promise<number> => bench.page.evaluate(() => new Promise<number>((resolve, reject) => {
  const opening = indexedDB.open("fyp-workbench", 1);
  opening.onerror = () => reject(new Error("no database"));
  opening.onsuccess = () => {
    const counting = opening.result.transaction("drafts").objectStore("drafts").count();
    counting.onsuccess = () => { opening.result.close(); resolve(counting.result); };
  };
}));

const untilKept = async (bench: WorkbenchDriver, count: number): Promise<void> => {
  await until(async () => await kept(bench) === count);
  expect(await kept(bench)).toBe(count);
};

/** How many pages of the workbench this browser knows to be open: one that was closed may be gone a moment later. */
const openPages = (bench: WorkbenchDriver): Promise<number> => bench.page.evaluate(async () => (await navigator.locks.query()).held?.length ?? 0);

const targetOf = async (bytes: Uint8Array): Promise<unknown> => (await readXlsx(bytes)).sheets[0]?.rows[16]?.[4];

test("what was typed and not saved is offered at the next visit, with time and name, and is brought back", async () => {
  const first = await visit();
  expect(await kept(first)).toBe(0);
  await first.typeInto("E17", "3.75");
  await first.page.getByText("萍乡市十四五卫生健康主要指标.xlsx · 未保存").waitFor();
  await untilKept(first, 1);
  await first.page.close();

  const second = await visit();
  await second.page.getByText(/上次有未保存的更改（20\d\d年\d+月\d+日 \d\d:\d\d，“萍乡市十四五卫生健康主要指标\.xlsx”）/).waitFor();
  await second.button("恢复").click();
  await second.page.getByText(/已恢复“萍乡市/).waitFor();
  await second.page.getByText(/上次有未保存的更改/).waitFor({ state: "detached" });
  // Brought back is not saved: another workbook does not take its place without asking.
  await second.openExample("南通市通州区");
  await second.button("取消").click();
  expect(await targetOf(await second.save())).toBe(3.75);
  await untilKept(second, 0);
  await second.openExample("南通市通州区");
  await second.page.getByText("十三五完成情况").first().waitFor();
  expect(second.complaints).toEqual([]);
});

test("what is not wanted is forgotten, and what was saved is never offered", async () => {
  const first = await visit();
  await first.typeInto("E17", "9");
  await untilKept(first, 1);
  await first.page.close();
  const second = await visit();
  await second.button("放弃").click();
  await untilKept(second, 0);
  await second.typeInto("E17", "8");
  await second.save();
  await untilKept(second, 0);
  await second.page.close();
  const third = await visit();
  expect(await third.page.getByText(/上次有未保存的更改/).count()).toBe(0);
});

test("a page that is still open keeps what is its own", async () => {
  const first = await visit();
  await first.typeInto("E17", "7");
  await untilKept(first, 1);
  const second = await visit();
  await second.page.waitForTimeout(500);
  expect(await second.page.getByText(/上次有未保存的更改/).count()).toBe(0);
  await first.page.close();
  await until(async () => await openPages(second) === 1);
  await second.page.reload();
  await second.page.getByText(/上次有未保存的更改/).waitFor();
});

test("leaving the page with unsaved changes is asked about, without them it is not", async () => {
  const bench = await visit();
  const asked: string[] = [];
  bench.page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await bench.page.reload();
  await bench.ready();
  expect(asked).toEqual([]);
  await bench.typeInto("E17", "6");
  await bench.page.getByText(/ · 未保存$/).waitFor();
  await bench.page.reload();
  expect(asked).toEqual(["beforeunload"]);
});

test("a browser that refuses storage is said to, and the page works", async () => {
  await context.addInitScript(() => { Object.defineProperty(window, "indexedDB", { value: { open: () => { throw new Error("storage is switched off"); } } }); });
  const bench = await visit();
  await bench.typeInto("E17", "5");
  await bench.page.getByText(/没能留在浏览器中（storage is switched off）/).waitFor();
  expect(await targetOf(await bench.save())).toBe(5);
});
