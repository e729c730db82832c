import type { BrowserContext } from "playwright-core";
import { servedBrowser } from "./served-browser";
import { VISIT, WorkbenchDriver } from "./workbench-driver";

/**
 * One browser and one server for the tests of a file, and for each test a workbench of its own, as at a first visit but
 * for the files that the browser has fetched already. Afterwards nothing may have gone to the console as an error, and
 * no request to another origin.
 */
export function openForEachTest(take: (bench: WorkbenchDriver) => Promise<void> | void): void {
  const site = servedBrowser();
  let context: BrowserContext;
  let bench: WorkbenchDriver;

  beforeAll(async () => { context = await site.browser.newContext(VISIT); });

  beforeEach(async () => {
    const page = await context.newPage();
    // Drafts and choices that the test before has left.
    const session = await context.newCDPSession(page);
    await session.send("Storage.clearDataForOrigin", { origin: site.origin, storageTypes: "indexeddb,local_storage" });
    bench = await WorkbenchDriver.again(page, site.origin);
    await take(bench);
  });

  afterEach(async () => {
    const { complaints } = bench;
    await bench.page.close();
    expect(complaints).toEqual([]);
  });
}
