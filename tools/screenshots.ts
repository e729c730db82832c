/**
 * `npx tsx tools/screenshots.ts` after `npm run build`: pictures of the built workbench.
 * docs/images/ holds the few that README and the guides show; every main state in both languages and looks goes to
 * .cache/screenshots/, to be looked at. `-- zh-light` takes one of the four sets only.
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
const SHEETS = join(ROOT, ".cache/screenshots");
const SIZE = { width: 1440, height: 860 };

const SETS = [
  { id: "zh-light", locale: "zh-CN", colorScheme: "light" }, { id: "zh-dark", locale: "zh-CN", colorScheme: "dark" },
  { id: "en-light", locale: "en-US", colorScheme: "light" }, { id: "en-dark", locale: "en-US", colorScheme: "dark" },
] as const;

/** What the documents show, by state: file name. */
const SHOWN: Readonly<Record<string, string>> = {
  binding: "workbench.png", "examples-menu": "examples.png", build: "build.png", "import-preview": "import-preview.png", findings: "findings.png", functions: "functions.png",
};

type Set = (typeof SETS)[number];

async function take(browser: Browser, origin: string, { id: set, ...options }: Set, { id, reach }: State): Promise<void> {
  const bench = await WorkbenchDriver.open(browser, origin, { ...options, viewport: SIZE });
  try {
    await reach(bench);
    await bench.picture();
    const shown = SHOWN[id];
    if (set === "zh-light" && shown !== undefined) await bench.page.screenshot({ path: join(DOCS, shown) });
    await bench.page.screenshot({ path: join(SHEETS, `${id}-${set}.jpg`), type: "jpeg", quality: 80 });
    console.log(`${set} ${id}`);
  } finally {
    await bench.page.close();
  }
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2).filter((argument) => argument !== "--");
  mkdirSync(SHEETS, { recursive: true });
  const server = await serveFolder(DIST_FOLDER);
  const browser = await startBrowser();
  const missed: string[] = [];
  try {
    for (const set of SETS.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
      for (const state of STATES) {
        await take(browser, server.origin, set, state).catch((error: unknown) => missed.push(`${set.id} ${state.id}: ${String(error)}`));
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  for (const problem of missed) console.error(problem);
  if (missed.length > 0) process.exitCode = 1;
}

void main();
