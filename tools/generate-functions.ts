/** Writes src/functions/generated/*.json from the catalogue. Run after a change of it: npx tsx tools/generate-functions.ts */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { METADATA_FILES, metadataText } from "../src/functions/metadata";

const folder = join(__dirname, "../src/functions/generated");
mkdirSync(folder, { recursive: true });
for (const { file, language } of METADATA_FILES) {
  writeFileSync(join(folder, file), metadataText(language));
  console.log(`written: src/functions/generated/${file}`);
}
