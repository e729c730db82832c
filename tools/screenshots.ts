/** `npx tsx tools/screenshots.ts` after `npm run build`: the pictures of the README, taken from the built workbench. */
import { join } from "node:path";
import { DIST_FOLDER, ROOT } from "../tests/browser/builds";
import { startBrowser } from "../tests/browser/find-browser";
import { serveFolder } from "../tests/browser/static-server";
import { WorkbenchDriver } from "../tests/browser/workbench-driver";

async function main(): Promise<void> {
  const server = await serveFolder(DIST_FOLDER);
  const browser = await startBrowser();
  try {
    const bench = await WorkbenchDriver.open(browser, server.origin);
    await bench.page.setViewportSize({ width: 1440, height: 860 });
    await bench.page.getByRole("tab", { name: "检查" }).click();
    await bench.button("检查").click();
    await bench.page.getByText("每万人口全科医生数").first().waitFor();
    await bench.picture();
    await bench.page.screenshot({ path: join(ROOT, "docs/images/workbench.png") });
  } finally {
    await browser.close();
    await server.close();
  }
}

void main();
