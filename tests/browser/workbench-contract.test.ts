import type { Page } from "playwright-core";
import { isFormula } from "../../src/grid/edit";
import { workbookContract } from "../workbook-contract";
import { CONTRACT_FOLDER } from "./builds";
import { withProtectedSheets } from "./protect";
import { remoteWorkbook, valueOrFault } from "./remote-workbook";
import { servedBrowser } from "./served-browser";

const site = servedBrowser(CONTRACT_FOLDER);
let page: Page;

beforeAll(async () => {
  page = await site.browser.newPage({ viewport: { width: 1200, height: 700 } });
  await page.goto(`${site.origin}/contract.html`);
});

const open = async (bytes: Uint8Array): Promise<void> => {
  valueOrFault(await page.evaluate((file) => window.hostPage.open(file, "册.xlsx"), [...bytes]));
};

const save = async (): Promise<Uint8Array> => new Uint8Array(await page.evaluate(() => window.hostPage.save()));

workbookContract("The workbench", async () => {
  await page.evaluate(() => window.hostPage.fresh());
  const book = remoteWorkbook(page);
  return {
    book,
    async type(sheet, row, column, content) {
      const text = isFormula(content) ? content.formula : String(content ?? "");
      await page.mouse.click(400, 400);
      await book.reveal({ sheet, row, column, rows: 1, columns: 1 });
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    protectSheet: async () => open(withProtectedSheets(await save())),
    async reopen() {
      await open(await save());
      return book;
    },
    close: async () => {},
  };
});
