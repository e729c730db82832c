/** The built workbench without a network, and what becomes of a page when a newer version was put on the server. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre";
import type { Browser, BrowserContext } from "playwright-core";
import { DIST_FOLDER } from "./builds";
import { startBrowser } from "./find-browser";
import { serveFolder, type StaticServer } from "./static-server";
import { WorkbenchDriver } from "./workbench-driver";

let browser: Browser;
let folder: string;
let server: StaticServer;
let context: BrowserContext;

beforeAll(async () => { browser = await startBrowser(); });
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "workbench-"));
  cpSync(DIST_FOLDER, folder, { recursive: true, filter: (path) => !path.endsWith(".map") });
  server = await serveFolder(folder);
  context = await browser.newContext({ viewport: { width: 1360, height: 820 }, locale: "zh-CN" });
});
afterEach(async () => {
  try {
    await context.close();
    await server.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
afterAll(() => browser?.close());

/** A visit, until everything is kept for the next. */
async function firstVisit(): Promise<WorkbenchDriver> {
  const bench = await WorkbenchDriver.again(await context.newPage(), server.origin);
  await bench.page.evaluate(async () => { await navigator.serviceWorker.ready; });
  return bench;
}

const cached = (bench: WorkbenchDriver): Promise<readonly string[]> => bench.page.evaluate(async () => {
  const caches = await Promise.all((await window.caches.keys()).map(async (name) => (await window.caches.open(name)).keys()));
  return caches.flat().map(({ url }) => new URL(url).pathname);
});

test("after the first visit everything works without a network: template, check, import, save, examples", async () => {
  const bench = await firstVisit();
  await context.setOffline(true);
  await bench.page.reload();
  await bench.ready();
  await bench.openExample("南通市通州区");
  await bench.page.getByText("十三五完成情况").first().waitFor();
  await bench.page.getByRole("tab", { name: "检查" }).click();
  await bench.button("检查").click();
  await bench.page.getByText("每千人口药师（士）数").first().waitFor();
  await bench.page.getByRole("tab", { name: "建表" }).click();
  await bench.page.getByRole("button", { name: /插入/ }).last().click();
  await bench.page.getByText(/已插入|已建/).first().waitFor();
  const { sheets } = await readXlsx(await bench.save());
  expect(sheets.slice(0, 2).map(({ name }) => name)).toEqual(["主要发展指标", "十三五完成情况"]);
  expect(sheets).toHaveLength(3);
  expect(bench.complaints.filter((text) => !text.includes("service-worker.js"))).toEqual([]);
});

test("only files of the build are kept: none of the task pane's page, none that a person opens or saves", async () => {
  const bench = await firstVisit();
  await bench.save();
  const paths = await cached(bench);
  expect(paths).toContain("/workbench.html");
  expect(paths.filter((path) => /taskpane|manifest|functions\/|\.xlsx$|\.map$/.test(path))).toEqual([]);
  expect(paths.filter((path) => !/^\/(workbench\.html|assets\/icon-32\.png|workbench\.\w+\.js|parts\/[^/]+\.(js|css|bin))$/.test(path))).toEqual([]);
});

test("the task pane's page in the same folder is left alone", async () => {
  const bench = await firstVisit();
  await context.setOffline(true);
  await expect(bench.page.goto(`${server.origin}/taskpane.html`)).rejects.toThrow("ERR_INTERNET_DISCONNECTED");
});

test("a newer version waits until somebody reloads, and then all of it is new", async () => {
  const bench = await firstVisit();
  const page = join(folder, "workbench.html");
  const worker = join(folder, "service-worker.js");
  const newer = readFileSync(page, "utf8").replace("<body>", "<body data-build=\"newer\">");
  writeFileSync(page, newer);
  const { createHash } = await import("node:crypto");
  const old = /"path":"workbench\.html","sha256":"([0-9a-f]{64})"/.exec(readFileSync(worker, "utf8"))?.[1] ?? "";
  writeFileSync(worker, readFileSync(worker, "utf8").replace(old, createHash("sha256").update(newer).digest("hex")).replace(/"version":"/, "\"version\":\"newer"));

  await bench.page.reload();
  await bench.page.getByText("有新版本，刷新后使用").waitFor();
  expect(await bench.page.locator("body").getAttribute("data-build")).toBeNull();
  await bench.button("刷新").click();
  await bench.page.locator("body[data-build=newer]").waitFor();
  await bench.ready();
});

test("half a new version is none: the old one stays", async () => {
  const bench = await firstVisit();
  const worker = join(folder, "service-worker.js");
  // The page on the server is of another build than the list says.
  writeFileSync(join(folder, "workbench.html"), "<!doctype html><p>halfway through an upload</p>");
  writeFileSync(worker, readFileSync(worker, "utf8").replace(/"version":"/, "\"version\":\"newer"));
  await bench.page.reload();
  await bench.ready();
  await bench.page.waitForTimeout(2_000);
  expect(await bench.page.getByText("有新版本").count()).toBe(0);
  await context.setOffline(true);
  await bench.page.reload();
  await bench.ready();
});
