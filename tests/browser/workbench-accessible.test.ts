/** axe finds nothing serious in any main state of the workbench, light and dark, and in the check in English. */
import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import { WorkbenchDriver } from "./workbench-driver";
import { WALKS } from "./workbench-states";
import { servedBrowser } from "./served-browser";

const site = servedBrowser();

const visit = (options: BrowserContextOptions = {}): Promise<WorkbenchDriver> => WorkbenchDriver.open(site.browser, site.origin, options);

/** Waits until the page has these colours: they come a moment after they were asked for. */
async function looks(page: Page, scheme: "light" | "dark"): Promise<void> {
  await page.waitForFunction((isDark) => {
    const header = document.querySelector("header");
    const [red] = header ? /\d+/.exec(getComputedStyle(header).backgroundColor) ?? [] : [];
    return red !== undefined && Number(red) < 128 === isDark;
  }, scheme === "dark");
}

/** Waits until colours have faded in and parts have moved to their places; what turns for ever is not waited for. */
const faded = (page: Page) => page.waitForFunction(() => document.getAnimations().every(({ playState, effect }) =>
  playState !== "running" || effect?.getComputedTiming().endTime === Infinity));

/** The rules that are broken badly, with where and how. */
async function seriousProblems({ page }: WorkbenchDriver, rules: readonly string[] = []): Promise<readonly string[]> {
  await faded(page);
  const axe = new AxeBuilder({ page })
    // The page has no frames, for whose sake axe would open another page each time; and what is in order need not be described.
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    // Fluent's focus guards: empty, and never focused by a person.
    .exclude("[data-tabster-dummy]")
    // The spreadsheet's own bars and canvas are Univer's; its names are given by it.
    .exclude("[data-u-comp]");
  const { violations } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} (${failureSummary?.split("\n")[1]?.trim() ?? ""})`));
}

test.each(Object.entries(WALKS))("%s: nothing is in the way of people who see, hear or move differently, light or dark", async (_, states) => {
  const bench = await visit();
  const problems: Record<string, readonly string[]> = {};
  for (const { id, reach } of states) {
    await reach(bench);
    problems[id] = await seriousProblems(bench);
  }
  // Dark, only the colours are others, and all states share them.
  await bench.page.emulateMedia({ colorScheme: "dark" });
  await looks(bench.page, "dark");
  problems["dark"] = await seriousProblems(bench, ["color-contrast"]);
  expect(problems).toEqual(Object.fromEntries(Object.keys(problems).map((id) => [id, []])));
  await bench.page.close();
});

test("a page that is English and dark from the beginning, where words and colours differ, neither", async () => {
  const bench = await visit({ locale: "en-US", colorScheme: "dark" });
  const problems: string[] = [];
  for (const { reach } of WALKS.check) {
    await reach(bench);
    problems.push(...await seriousProblems(bench));
  }
  await bench.page.emulateMedia({ colorScheme: "light" });
  await looks(bench.page, "light");
  problems.push(...await seriousProblems(bench, ["color-contrast", "link-in-text-block"]));
  expect(problems).toEqual([]);
  await bench.page.close();
});

test("the page looks as the system does, until somebody chooses otherwise, and remembers it", async () => {
  const bench = await WorkbenchDriver.open(site.browser, site.origin, { colorScheme: "dark" });
  const { page } = bench;
  await looks(page, "dark");
  await page.emulateMedia({ colorScheme: "light" });
  await looks(page, "light");
  await page.getByRole("button", { name: "外观" }).click();
  await page.getByRole("menuitemradio", { name: "深色" }).click();
  await looks(page, "dark");
  await page.reload();
  await bench.ready();
  await looks(page, "dark");
  await page.close();
});

test("the page speaks the browser's language at first", async () => {
  const bench = await WorkbenchDriver.open(site.browser, site.origin, { locale: "en-GB" });
  expect(await bench.page.title()).toBe("Five-year-plan indicator workbench");
  expect(await bench.page.locator("html").getAttribute("lang")).toBe("en");
  await bench.page.close();
});
