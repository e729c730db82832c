import type { Browser } from "playwright-core";
import { DIST_FOLDER } from "./builds";
import { startBrowser } from "./find-browser";
import { serveFolder, type StaticServer } from "./static-server";

/** One browser, and one server of a built folder, for the tests of a file. Call it at the top of the file; both are there once tests run. */
export function servedBrowser(folder = DIST_FOLDER): { readonly browser: Browser; readonly origin: string } {
  let browser: Browser;
  let server: StaticServer;

  beforeAll(async () => {
    server = await serveFolder(folder);
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return {
    get browser() { return browser; },
    get origin() { return server.origin; },
  };
}
