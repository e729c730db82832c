/** Sheets are drawn in less time than the library takes by itself; not one pixel may differ for it. */
import type { Page } from "playwright-core";
import { pingxiangSheet } from "../../src/sheets/examples/pingxiang";
import { CONTRACT_FOLDER } from "./builds";
import { remoteWorkbook } from "./remote-workbook";
import { servedBrowser } from "./served-browser";

const site = servedBrowser(CONTRACT_FOLDER);

/** Two equal pictures in a row are the final one. */
async function picture(page: Page): Promise<string> {
  let before = "";
  for (let tries = 0; tries < 40; tries += 1) {
    const now = (await page.locator("canvas[id^=univer-sheet-main-canvas]").screenshot()).toString("base64");
    if (now === before) return now;
    before = now;
    await page.waitForTimeout(250);
  }
  throw new Error("the sheet does not come to rest");
}

test("a sheet with merged cells, frozen panes, rules of its own and marks looks as the library draws it", async () => {
  const page = await site.browser.newPage({ viewport: { width: 1200, height: 700 } });
  await page.goto(`${site.origin}/contract.html`);
  await page.evaluate(() => window.hostPage.fresh());
  const book = remoteWorkbook(page);
  const empty = await picture(page);
  const sheet = pingxiangSheet();
  await book.paint({ ...sheet, conditions: [{ area: { row: 3, column: 3, rows: 10, columns: 2 }, formula: "=ISNUMBER(D4)", tone: "warning" }] });
  await book.show([{ at: { sheet: sheet.name, row: 4, column: 4, rows: 1, columns: 1 }, tone: "riskHigh" }]);
  const quick = await picture(page);
  expect(quick).not.toBe(empty);
  await page.evaluate(() => window.hostPage.drawPlainly());
  expect(await picture(page)).toBe(quick);
  await page.close();
});
