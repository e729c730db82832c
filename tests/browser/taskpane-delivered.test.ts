/** dist/ holds what its manifest points to. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { DIST_FOLDER } from "./builds";
import { excelWindows } from "./office-page/windows";

const open = excelWindows();

/** A build without ADDIN_URL keeps the address of development. */
const ADDRESS = "https://localhost:3000/";

const manifest = readFileSync(join(DIST_FOLDER, "manifest.xml"), "utf8");
const functionsIn = (file: string) =>
  (JSON.parse(readFileSync(join(DIST_FOLDER, "functions", file), "utf8")) as { readonly functions: readonly { readonly id: string; readonly name: string }[] }).functions;
const urls = [...new Set([...manifest.matchAll(/Value="(https:[^"]+)"/g)].map(([, url = ""]) => url))];

test.each(urls)("%s is a file of the delivery", (url) => {
  expect(url.startsWith(ADDRESS)).toBe(true);
  const file = join(DIST_FOLDER, url.slice(ADDRESS.length));
  expect(existsSync(file) && statSync(file).size > 0).toBe(true);
});

test("what manifest and metadata name is associated in the page as it runs, and nothing else", async () => {
  const { page } = await open();
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  const associated = await frame?.evaluate(() => [CustomFunctions, Office.actions].map((registry) =>
    Object.keys((registry as unknown as { readonly _association: { readonly mappings: object } })._association.mappings).sort()));
  const commands = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name = ""]) => name.toUpperCase());
  // The client keeps names in capitals.
  expect(associated).toEqual([functionsIn("functions.json").map(({ id }) => id).sort(), commands.sort()]);
  expect(functionsIn("functions.zh-CN.json").map(({ id, name }) => [id, name])).toEqual(functionsIn("functions.json").map(({ id, name }) => [id, name]));
});
