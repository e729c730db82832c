import type { Browser } from "playwright-core";
import { DIST_FOLDER } from "./builds";
import { startBrowser } from "./find-browser";
import { serveFolder, type StaticServer } from "./static-server";
import { WorkbenchDriver } from "./workbench-driver";

/**
 * One browser and one server for the tests of a file, and for each test a workbench of its own. Afterwards nothing may
 * have gone to the console as an error, and no request to another origin.
 */
export function openForEachTest(take: (bench: WorkbenchDriver) => Promise<void> | void): void {
  let browser: Browser;
  let server: StaticServer;
  let bench: WorkbenchDriver;

  beforeAll(async () => {
    server = await serveFolder(DIST_FOLDER);
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  beforeEach(async () => {
    bench = await WorkbenchDriver.open(browser, server.origin);
    await take(bench);
  });

  afterEach(async () => {
    const { complaints } = bench;
    await bench.page.close();
    expect(complaints).toEqual([]);
  });
}
