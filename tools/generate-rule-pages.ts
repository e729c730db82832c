/** Writes docs/rules from the rules and their cases. Run after a change of them: npx tsx tools/generate-rule-pages.ts */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rulePages } from "./rule-pages";

const folder = join(__dirname, "../docs/rules");
mkdirSync(folder, { recursive: true });
const pages = rulePages();
for (const { file, text } of pages) writeFileSync(join(folder, file), text);
// Pages of rules that are no more.
for (const file of readdirSync(folder)) if (!pages.some((page) => page.file === file)) rmSync(join(folder, file));
console.log(`written: ${pages.length} pages in docs/rules`);
