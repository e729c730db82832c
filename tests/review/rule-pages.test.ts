import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../src/rules/registry";
import { rulePages } from "../../tools/rule-pages";

const FOLDER = join(__dirname, "../../docs/rules");
const pages = rulePages();

it("there is a page for every rule, and none besides", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(["README.md", ...RULES.map(({ id }) => `${id}.md`)].sort());
});

it.each(pages.map(({ file, text }) => [file, text] as const))("%s is up to date (npx tsx tools/generate-rule-pages.ts)", (file, text) => {
  expect(readFileSync(join(FOLDER, file), "utf8")).toBe(text);
});

it("every page names each kind of finding, in both languages, and shows an example of it", () => {
  for (const { id, findings } of RULES) {
    const text = pages.find(({ file }) => file === `${id}.md`)?.text ?? "";
    for (const kind of Object.keys(findings)) expect(text).toContain(`| ${kind} |`);
    expect(text).not.toMatch(/undefined|null/);
    expect(text).toMatch(/nothing found/);
  }
});
