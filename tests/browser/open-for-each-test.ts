import { servedBrowser } from "./served-browser";
import { WorkbenchDriver } from "./workbench-driver";

/**
 * One browser and one server for the tests of a file, and for each test a workbench of its own. Afterwards nothing may
 * have gone to the console as an error, and no request to another origin.
 */
export function openForEachTest(take: (bench: WorkbenchDriver) => Promise<void> | void): void {
  const site = servedBrowser();
  let bench: WorkbenchDriver;

  beforeEach(async () => {
    bench = await WorkbenchDriver.open(site.browser, site.origin);
    await take(bench);
  });

  afterEach(async () => {
    const { complaints } = bench;
    await bench.page.close();
    expect(complaints).toEqual([]);
  });
}
