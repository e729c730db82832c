/** The web as the tests have it: three sites answered out of folders; everything else is out of reach, and remembered. */
import { existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { BrowserContext, Route } from "playwright-core";
import { DIST_FOLDER } from "../builds";

/** Where Excel on the web is, as far as Office.js trusts it: a subdomain of Microsoft's. */
export const EXCEL_ORIGIN = "https://excel.officeapps.live.com";
/** Where an office might have put dist/. */
export const ADDIN_URL = "https://plan.example.gov.cn/fyp/";
/** What taskpane.html asks for when built for Microsoft's own address. */
export const OFFICE_JS_URL = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Microsoft's files as published, unchanged. */
export const OFFICE_JS_FOLDER = join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");

export interface Site {
  readonly url: string;
  readonly folder: string;
  /** Microsoft's server does not mind upper and lower case: "zh-CN/office_strings.js" is a file in zh-cn. */
  readonly anyCase?: boolean;
}

export const SITES: readonly Site[] = [
  { url: ADDIN_URL, folder: DIST_FOLDER },
  { url: OFFICE_JS_URL, folder: OFFICE_JS_FOLDER, anyCase: true },
];

export interface Web {
  /** Addresses asked for, in order. */
  readonly asked: readonly string[];
  /** Those that no site answers. */
  readonly unanswered: readonly string[];
}

/** @param excelPage Excel's own page around the task pane */
export async function openWeb(context: BrowserContext, excelPage: string, sites: readonly Site[] = SITES): Promise<Web> {
  const asked: string[] = [];
  const unanswered: string[] = [];
  await context.route(/.*/, async (route: Route) => {
    const url = new URL(route.request().url());
    const address = url.origin + url.pathname;
    asked.push(address);
    if (address === `${EXCEL_ORIGIN}/`) return route.fulfill({ contentType: "text/html; charset=utf-8", body: excelPage });
    const file = fileAt(address, sites);
    if (file !== null) return route.fulfill({ path: file });
    unanswered.push(address);
    return route.abort();
  });
  return { asked, unanswered };
}

function fileAt(address: string, sites: readonly Site[]): string | null {
  const site = sites.find(({ url }) => address.startsWith(url));
  if (!site) return null;
  const path = decodeURIComponent(address.slice(site.url.length));
  const file = join(site.folder, site.anyCase ? path.toLowerCase() : path);
  return existsSync(file) && statSync(file).isFile() ? file : null;
}
