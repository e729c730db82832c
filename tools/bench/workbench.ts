/**
 * `npx tsx tools/bench/workbench.ts [RUNS] [FOLDER]` after `npm run build`: how long the built workbench takes, in Chromium.
 * Milliseconds from the start of navigation: first paint, pane usable (its first task can be started), spreadsheet there
 * (a file can be saved, its canvas stands). Cold: a browser that never saw the page. From cache: its second visit.
 * Medians over the runs; the load of the machine is printed, since other work on it makes every figure worse.
 */
import { loadavg } from "node:os";
import type { Page } from "playwright-core";
import { DIST_FOLDER } from "../../tests/browser/builds";
import { startBrowser } from "../../tests/browser/find-browser";
import { serveFolder } from "../../tests/browser/static-server";

const MOMENTS = ["paint", "pane", "grid"] as const;
type Times = Readonly<Record<(typeof MOMENTS)[number], number>>;

async function visit(page: Page, origin: string): Promise<Times> {
  await page.goto(`${origin}/workbench.html`, { waitUntil: "commit" });
  // Polled in the page, at every frame: what waits for a condition in text is refused by the page's own policy.
  const pane = await page.evaluate(async () => {
    while (![...document.querySelectorAll("aside button")].some((button) => /^(检查|插入模板)$/.test(button.textContent ?? "") && !button.matches(":disabled"))) {
      await new Promise(requestAnimationFrame);
    }
    return performance.now();
  });
  const grid = await page.evaluate(async () => {
    while (document.querySelector("canvas[id^=univer-sheet-main-canvas]") === null
      || ![...document.querySelectorAll("header button")].some((button) => button.textContent === "保存" && !button.matches(":disabled"))) {
      await new Promise(requestAnimationFrame);
    }
    return performance.now();
  });
  const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN);
  return { paint, pane, grid };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

function print(label: string, runs: readonly Times[]): void {
  for (const moment of MOMENTS) {
    const values = runs.map((run) => Math.round(run[moment]));
    console.log(`${label} ${moment.padEnd(5)} ${String(median(values)).padStart(5)} ms  (${values.join(" ")})`);
  }
}

async function main(): Promise<void> {
  const runs = Number(process.argv[2] ?? 5);
  const server = await serveFolder(process.argv[3] ?? DIST_FOLDER);
  const browser = await startBrowser();
  const [cold, cached]: [Times[], Times[]] = [[], []];
  console.log("load before:", loadavg().map((load) => load.toFixed(2)).join(" "));
  try {
    for (let run = 0; run < runs; run += 1) {
      const context = await browser.newContext({ viewport: { width: 1360, height: 820 }, locale: "zh-CN" });
      const page = await context.newPage();
      cold.push(await visit(page, server.origin));
      await page.evaluate(async () => { await navigator.serviceWorker.ready; });
      await page.waitForTimeout(1_000);
      cached.push(await visit(page, server.origin));
      await context.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  print("cold      ", cold);
  print("from cache", cached);
  console.log("load after:", loadavg().map((load) => load.toFixed(2)).join(" "));
}

void main();
