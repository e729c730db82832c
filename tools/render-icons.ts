/** Renders assets/*.svg to the PNG sizes that Excel asks for. Run after a change of a drawing: npx tsx tools/render-icons.ts */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { startBrowser } from "../tests/browser/find-browser";

/** 16, 32 and 80 are required of ribbon icons, the others avoid blurred scaling; 64 is the add-in's own high-resolution icon. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

async function render(folder: string): Promise<void> {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
      const drawing = readFileSync(join(folder, file), "utf8");
      for (const size of SIZES) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
        const path = join(folder, `${basename(file, ".svg")}-${size}.png`);
        await page.screenshot({ path, omitBackground: true });
      }
      console.log(`rendered: assets/${file} at ${SIZES.join(", ")}`);
    }
  } finally {
    await browser.close();
  }
}

void render(join(__dirname, "../assets"));
