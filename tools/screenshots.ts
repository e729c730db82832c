/**
 * `npx tsx tools/screenshots.ts` after `npm run build`: pictures of the built workbench.
 * docs/images/ holds the few that README and the guides show; every main state in both languages, light, dark and on a
 * narrow screen goes to .cache/screenshots/, to be looked at. Arguments narrow it down: `zh`, `en`, or ids of states.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DIST_FOLDER, ROOT } from "../tests/browser/builds";
import { startBrowser } from "../tests/browser/find-browser";
import { serveFolder } from "../tests/browser/static-server";
import { WorkbenchDriver } from "../tests/browser/workbench-driver";
import { WALKS, type State } from "../tests/browser/workbench-states";

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

/** Goes one of the ways through the workbench and takes the wanted of its states. */
async function walk(bench: WorkbenchDriver, locale: Locale, states: readonly State[], isWanted: (id: string) => boolean): Promise<void> {
  for (const { id, reach } of states) {
    await show(bench, LOOKS[0]);
    await reach(bench);
    if (!isWanted(id)) continue;
    for (const look of LOOKS) {
      await show(bench, look);
      await bench.picture();
      const shown = SHOWN[id];
      if (locale === "zh" && look.id === "light" && shown !== undefined) await bench.page.screenshot({ path: join(DOCS, shown) });
      await bench.page.screenshot({ path: join(LOOKED_AT, `${id}-${locale}-${look.id}.jpg`), type: "jpeg", quality: 80 });
    }
    console.log(`${locale} ${id}`);
  }
}

async function show({ page }: WorkbenchDriver, { colorScheme, size }: (typeof LOOKS)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize(size);
  // Colours fade, the spreadsheet is drawn anew.
  await page.waitForTimeout(500);
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2).filter((argument) => argument !== "--");
  const locales = wanted.filter(isLocale);
  const ids = wanted.filter((word) => !isLocale(word));
  const isWanted = (id: string): boolean => ids.length === 0 || ids.includes(id);
  mkdirSync(LOOKED_AT, { recursive: true });
  mkdirSync(DOCS, { recursive: true });
  const server = await serveFolder(DIST_FOLDER);
  const browser = await startBrowser();
  try {
    for (const locale of locales.length > 0 ? locales : ["zh", "en"] as const) {
      for (const states of Object.values(WALKS).filter((some) => some.some(({ id }) => isWanted(id)))) {
        const bench = await WorkbenchDriver.open(browser, server.origin, { locale: LOCALES[locale], viewport: SIZE });
        bench.page.setDefaultTimeout(30_000);
        await walk(bench, locale, states, isWanted).catch((error: unknown) => {
          console.error(`${locale}: ${String(error)}`);
          process.exitCode = 1;
        });
        for (const complaint of bench.complaints) console.error(`${locale}: ${complaint}`);
        await bench.page.close();
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

void main();
