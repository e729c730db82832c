/** axe finds nothing serious in any main state of the workbench, light and dark, and in some in English. */
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

/** What is seen of it by somebody: rules that are broken badly, with where and why. */
async function seriousProblems({ page }: WorkbenchDriver, rules: readonly string[] = []): Promise<readonly string[]> {
  // Colours fade in.
  await page.waitForTimeout(300);
  const axe = new AxeBuilder({ page })
    // Fluent's focus guards: empty, and never focused by a person.
    .exclude("[data-tabster-dummy]")
    // The spreadsheet's own bars and canvas are Univer's; its names are given by it.
    .exclude("[data-u-comp]");
  const { violations } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} (${failureSummary?.split("\n")[1]?.trim() ?? ""})`));
}

test.each(STATES)("$id: nothing is in the way of people who see, hear or move differently, light or dark", async ({ reach }) => {
  const bench = await WorkbenchDriver.open(browser, server.origin);
  await reach(bench);
  expect(await seriousProblems(bench)).toEqual([]);
  // Dark, only the colours are others.
  await bench.page.emulateMedia({ colorScheme: "dark" });
  expect(await seriousProblems(bench, ["color-contrast"])).toEqual([]);
  await bench.page.close();
});

/** In English the words differ, the structure does not: those with the most words of all. */
const IN_ENGLISH = ["explanation", "import-draft", "finding"];

test.each(STATES.filter(({ id }) => IN_ENGLISH.includes(id)))("$id, in English", async ({ reach }) => {
  const bench = await WorkbenchDriver.open(browser, server.origin, { locale: "en-US" });
  await reach(bench);
  expect(await seriousProblems(bench)).toEqual([]);
  await bench.page.close();
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
