/** Files never leave the machine: every request of a full session goes to the page's own origin, and the policy is never broken. */
import { readXlsx } from "hucre";
import type { Request } from "playwright-core";
import { originalWorkbook } from "./original";
import { WorkbenchDriver } from "./workbench-driver";
import { servedBrowser } from "./served-browser";

const site = servedBrowser();

declare global {
  interface Window {
    violations: string[];
  }
}

test("opening, checking, importing, saving and examples ask nothing of anybody else and send nothing", async () => {
  const context = await site.browser.newContext({ viewport: { width: 1360, height: 820 }, locale: "zh-CN" });
  const requests: Request[] = [];
  // Of the context: those of workers and of the service worker are among them.
  context.on("request", (request) => requests.push(request));
  await context.addInitScript(() => {
    window.violations = [];
    document.addEventListener("securitypolicyviolation", (event) => window.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  const bench = await WorkbenchDriver.again(await context.newPage(), site.origin);
  const { page } = bench;
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
  for (const [title, sheet] of [["南通市通州区", "十三五完成情况"], ["上海市青浦区", "十三五实现情况"], ["上海市崇明区", "崇明区发展指标"], ["重庆市沙坪坝区", "沙坪坝区指标草表"]] as const) {
    await bench.openExample(title);
    await page.getByText(sheet, { exact: true }).first().waitFor();
    await bench.ready();
  }
  await bench.openWorkbook("指标体系.xlsx", await originalWorkbook(), "汇总");
  await page.getByRole("tab", { name: "检查" }).click();
  await bench.button("检查").click();
  await page.getByText("每万人口全科医生数").first().waitFor();
  await bench.typeInto("B2", "2.5");
  expect((await readXlsx(await bench.save())).sheets[0]?.rows[1]?.[1]).toBe(2.5);
  await page.getByRole("tab", { name: "导入" }).click();
  await page.getByRole("tab", { name: "函数" }).click();

  expect(requests.length).toBeGreaterThan(20);
  expect(requests.map((request) => request.url()).filter((url) => !/^(blob|data):/.test(url) && new URL(url).origin !== site.origin)).toEqual([]);
  expect(requests.filter((request) => request.method() !== "GET" || request.postData() !== null).map((request) => request.url())).toEqual([]);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(bench.complaints).toEqual([]);
  await context.close();
});

test("the policy lets scripts come from the page's own origin only, and is the first thing the page says", async () => {
  const html = await (await fetch(`${site.origin}/workbench.html`)).text();
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("form-action 'none'");
  expect(policy).not.toMatch(/https?:|\*/);
  expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<script|<link/));
});
