import type { Browser } from "playwright-core";
import { startBrowser } from "../find-browser";
import { ExcelWindow, type WindowOptions } from "./excel-window";
import { ADDIN_URL, EXCEL_ORIGIN, OFFICE_JS_URL } from "./web";

/**
 * The browser forbids storage to frames of other sites, as a strict one does: Office.js says so where it starts, and
 * goes on. Nothing else may go to the console as an error.
 */
const STORAGE_FORBIDDEN = /^SecurityError: Failed to read the 'sessionStorage'[^]*\/excel-web-16\.00\.js/;

/**
 * One browser for the tests of a file; the returned function opens a window of Excel's for a test. When the test is
 * over nothing may have been complained of, and nothing asked of any but the add-in's site and that of Office.js.
 */
export function excelWindows(): (options?: WindowOptions) => Promise<ExcelWindow> {
  let browser: Browser;
  const opened: ExcelWindow[] = [];

  beforeAll(async () => { browser = await startBrowser(); });
  afterAll(async () => browser?.close());

  afterEach(async () => {
    const windows = opened.splice(0);
    for (const window of windows) await window.close();
    for (const { complaints, web } of windows) {
      expect(complaints.filter((text) => !STORAGE_FORBIDDEN.test(text))).toEqual([]);
      expect(web.unanswered).toEqual([]);
      expect(web.asked.filter((url) => ![ADDIN_URL, OFFICE_JS_URL, `${EXCEL_ORIGIN}/`].some((own) => url.startsWith(own)))).toEqual([]);
    }
  });

  return async (options) => {
    const window = await ExcelWindow.open(browser, options);
    opened.push(window);
    return window;
  };
}
