/**
 * `npx tsx tools/screenshots.ts` after `npm run build`: pictures of the built workbench.
 * docs/images/ holds the few that README and the guides show; every main state in both languages, light, dark and on a
 * narrow screen goes to .cache/screenshots/, to be looked at. Arguments narrow it down: `zh`, `en`, or ids of states.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { DIST_FOLDER, ROOT } from "../tests/browser/builds";
import { startBrowser } from "../tests/browser/find-browser";
import { serveFolder } from "../tests/browser/static-server";
import { WorkbenchDriver } from "../tests/browser/workbench-driver";
import { STATES, type State } from "../tests/browser/workbench-states";

const DOCS = join(ROOT, "docs/images");
const LOOKED_AT = join(ROOT, ".cache/screenshots");
const SIZE = { width: 1440, height: 860 };

const LOCALES = { zh: "zh-CN", en: "en-US" } as const;
type Locale = keyof typeof LOCALES;
const isLocale = (word: string): word is Locale => word in LOCALES;

/** One after the other on the same page. */
const LOOKS = [
  { id: "light", colorScheme: "light", size: SIZE },
  { id: "dark", colorScheme: "dark", size: SIZE },
  { id: "narrow", colorScheme: "light", size: { width: 320, height: 900 } },
] as const;

/** What the documents show, by state: file name. */
const SHOWN: Readonly<Record<string, string>> = {
  binding: "workbench.png", finding: "findings.png", summary: "summary.png", "import-preview": "import-preview.png", explanation: "explanation.png", "column-wizard": "functions.png",
};

async function take(browser: Browser, origin: string, locale: Locale, { id, reach }: State): Promise<void> {
  const bench = await WorkbenchDriver.open(browser, origin, { locale: LOCALES[locale], viewport: SIZE });
  const { page } = bench;
  page.setDefaultTimeout(30_000);
  try {
    await reach(bench);
    for (const look of LOOKS) {
      await page.emulateMedia({ colorScheme: look.colorScheme });
      await page.setViewportSize(look.size);
      // Colours fade, the spreadsheet is drawn anew.
      await page.waitForTimeout(500);
      await bench.picture();
      const shown = SHOWN[id];
      if (locale === "zh" && look.id === "light" && shown !== undefined) await page.screenshot({ path: join(DOCS, shown) });
      await page.screenshot({ path: join(LOOKED_AT, `${id}-${locale}-${look.id}.jpg`), type: "jpeg", quality: 80 });
    }
    for (const complaint of bench.complaints) console.error(`${locale} ${id}: ${complaint}`);
  } finally {
    await page.close();
  }
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2).filter((argument) => argument !== "--");
  const locales = wanted.filter(isLocale);
  const ids = wanted.filter((word) => !isLocale(word));
  mkdirSync(LOOKED_AT, { recursive: true });
  mkdirSync(DOCS, { recursive: true });
  const server = await serveFolder(DIST_FOLDER);
  const browser = await startBrowser();
  try {
    for (const locale of locales.length > 0 ? locales : ["zh", "en"] as const) {
      for (const state of STATES.filter(({ id }) => ids.length === 0 || ids.includes(id))) {
        await take(browser, server.origin, locale, state).then(
          () => console.log(`${locale} ${state.id}`),
          (error: unknown) => {
            console.error(`${locale} ${state.id}: ${String(error)}`);
            process.exitCode = 1;
          },
        );
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

void main();
