/** axe finds nothing serious in any main state of the workbench, in both languages, light and dark. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { DIST_FOLDER } from "./builds";
import { startBrowser } from "./find-browser";
import { serveFolder, type StaticServer } from "./static-server";
import { WorkbenchDriver } from "./workbench-driver";
import { STATES } from "./workbench-states";

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  server = await serveFolder(DIST_FOLDER);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Each look and language meets every state in one of the runs; the words of a state differ, its structure does not. */
const RUNS = [{ locale: "zh-CN", colorScheme: "light" }, { locale: "en-US", colorScheme: "dark" }] as const;

describe.each(RUNS)("$locale, $colorScheme", (options) => {
  test.each(STATES)("$id", async ({ reach }) => {
    const bench = await WorkbenchDriver.open(browser, server.origin, options);
    await reach(bench);
    // Colours fade in.
    await bench.page.waitForTimeout(400);
    const { violations } = await new AxeBuilder({ page: bench.page })
      // Fluent's focus guards: empty, and never focused by a person.
      .exclude("[data-tabster-dummy]")
      // The spreadsheet's own bars and canvas are Univer's; its names are given by it.
      .exclude("[data-u-comp]")
      .analyze();
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(" ")} (${failureSummary?.split("\n")[1]?.trim() ?? ""})`).join("; ")}`)).toEqual([]);
    await bench.page.close();
  });
});

test("the page looks as the system does, until somebody chooses otherwise, and remembers it", async () => {
  const bench = await WorkbenchDriver.open(browser, server.origin, { colorScheme: "dark" });
  const { page } = bench;
  const isDark = async (): Promise<boolean> => page.locator("header").evaluate((header) => {
    const [red = 255] = /\d+/.exec(getComputedStyle(header).backgroundColor)?.map(Number) ?? [];
    return red < 128;
  });
  expect(await isDark()).toBe(true);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await isDark()).toBe(false);
  await page.getByRole("button", { name: "外观" }).click();
  await page.getByRole("menuitemradio", { name: "深色" }).click();
  expect(await isDark()).toBe(true);
  await page.reload();
  await bench.ready();
  expect(await isDark()).toBe(true);
  await page.close();
});

test("the page speaks the browser's language at first", async () => {
  const bench = await WorkbenchDriver.open(browser, server.origin, { locale: "en-GB" });
  expect(await bench.page.title()).toBe("Five-year-plan indicator workbench");
  expect(await bench.page.locator("html").getAttribute("lang")).toBe("en");
  await bench.page.close();
});
