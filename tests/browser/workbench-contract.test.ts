import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { isFormula } from "../../src/grid/edit";
import { workbookContract } from "../workbook-contract";
import { startBrowser } from "./find-browser";
import { remoteWorkbook } from "./remote-workbook";
import { serveFolder, type StaticServer } from "./static-server";

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  server = await serveFolder(join(__dirname, "../../.cache/contract"));
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function openPage(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
  await page.goto(`${server.origin}/contract.html`);
  await page.evaluate(() => window.hostPage.start());
  return page;
}

workbookContract("The workbench", async () => {
  const page = await openPage();
  const book = remoteWorkbook(page);
  return {
    book,
    async type(sheet, row, column, content) {
      await book.reveal({ sheet, row, column, rows: 1, columns: 1 });
      await page.keyboard.type(isFormula(content) ? content.formula : String(content ?? ""));
      await page.keyboard.press("Enter");
    },
    protectSheet: () => Promise.reject(new Error("not yet")),
    reopen: () => Promise.reject(new Error("not yet")),
    close: () => page.close(),
  };
}, ["protectSheet", "reopen"]);
