import { createHash } from "node:crypto";
import { sources, type Compiler } from "webpack";
import { OfflineFiles } from "../../tools/offline-files.cjs";
import { smallBuild } from "./build-fixture";

/** As a page made by another plugin: after scripts have their names. */
const page = (name: string, content: string) => ({
  apply: (compiler: Compiler) => compiler.hooks.thisCompilation.tap("page", (compilation) => {
    compilation.hooks.processAssets.tap("page", () => compilation.emitAsset(name, new sources.RawSource(content)));
  }),
});

const SOURCES = {
  "index.js": 'import("./lazy.js"); new Worker(new URL("./worker.js", import.meta.url)); console.log(new URL("./data.bin", import.meta.url));',
  "lazy.js": 'console.log("lazy"); import("./deeper.js");',
  "deeper.js": 'console.log("deeper");',
  "worker.js": 'console.log("worker");',
  "data.bin": "data",
  "other.js": 'console.log("the other page"); import("./alien.js");',
  "alien.js": 'console.log("alien");',
  "sw.js": "console.log(globalThis.build);",
};

interface Build {
  readonly version: string;
  readonly page: string;
  readonly files: readonly { readonly path: string; readonly sha256?: string }[];
}

const built = async (changes: Readonly<Record<string, string>> = {}, html = "<!doctype html>"): Promise<Build> => {
  const { text, errors } = await smallBuild({ ...SOURCES, ...changes }, { page: "./index.js", other: "./other.js", sw: "./sw.js" },
    [page("page.html", html), new OfflineFiles({ entry: "page", page: "page.html", worker: "sw.js", also: [] })],
    { module: { rules: [{ test: /\.bin$/, type: "asset/resource", generator: { filename: "parts/[name].[contenthash:10][ext]" } }] } });
  expect(errors).toEqual([]);
  const [, list] = /^globalThis\.build=(\{.*\});\n/.exec(text("sw.js")) ?? [];
  return JSON.parse(list ?? "null") as Build;
};

test("everything the page can come to need is listed: lazy parts, workers, what they refer to; nothing of another page", async () => {
  const { files, page: start } = await built();
  expect(start).toBe("page.html");
  const paths = files.map(({ path }) => path);
  for (const name of [/^page\.html$/, /^page\.js$/, /lazy/, /deeper/, /worker/, /data\.\w+\.bin$/]) expect(paths.filter((path) => name.test(path))).toHaveLength(1);
  expect(paths.filter((path) => /other|alien|sw\.js/.test(path))).toEqual([]);
});

test("a file whose name does not tell its contents carries their hash", async () => {
  const html = "<!doctype html><p>甲</p>";
  const { files } = await built({}, html);
  expect(files.find(({ path }) => path === "page.html")?.sha256).toBe(createHash("sha256").update(html).digest("hex"));
  expect(files.find(({ path }) => path.includes("lazy"))).not.toHaveProperty("sha256");
});

test("the version changes with any file, and with nothing else", async () => {
  const { version } = await built();
  expect((await built()).version).toBe(version);
  expect((await built({ "deeper.js": 'console.log("changed");' })).version).not.toBe(version);
  expect((await built({}, "<!doctype html><p>changed</p>")).version).not.toBe(version);
  expect((await built({ "alien.js": 'console.log("changed");' })).version).toBe(version);
});
