/** What Excel loads before the first calculation: small, and nothing that calculating does not need. */
import { build, type Metafile } from "esbuild";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import webpack, { type Configuration } from "webpack";
import { StartUpBudget } from "../../tools/start-up-budget.cjs";

const ENTRY = "src/app/functions/index.ts";
const BUDGET = 60 * 1024;

/** The chunks that load with the entry, lazy ones excepted: their modules and their gzipped bytes. */
async function startUp(): Promise<{ readonly modules: readonly string[]; readonly bytes: number }> {
  const { metafile, outputFiles } = await build({
    entryPoints: [ENTRY], absWorkingDir: join(__dirname, "../.."), outdir: "out", write: false, metafile: true,
    bundle: true, minify: true, splitting: true, format: "esm", target: "es2022",
  });
  const first = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === ENTRY)?.[0] ?? "";
  const names = [...reached(metafile, first)];
  const bytes = outputFiles.filter(({ path }) => names.some((name) => path.endsWith(name))).map(({ contents }) => gzipSync(contents).length);
  return { modules: names.flatMap((name) => Object.keys(metafile.outputs[name]?.inputs ?? {})), bytes: bytes.reduce((sum, size) => sum + size, 0) };
}

function reached({ outputs }: Metafile, from: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(from)) return seen;
  seen.add(from);
  for (const { path, kind } of outputs[from]?.imports ?? []) if (kind === "import-statement") reached({ inputs: {}, outputs }, path, seen);
  return seen;
}

it(`stays under ${BUDGET} bytes gzipped, without React, rules, table recognition or a host`, async () => {
  const { modules, bytes } = await startUp();
  expect(modules).toContain("src/functions/call.ts");
  expect(modules.filter((path) => /node_modules|src\/(?:rules|check|table|report|hosts|pane)\//.test(path))).toEqual([]);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(BUDGET);
});

describe("the build's budget", () => {
  const folder = mkdtempSync(join(tmpdir(), "fyp-budget-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function errorsWith(limit: number, mode: "production" | "development"): Promise<readonly string[]> {
    writeFileSync(join(folder, "start.js"), "console.log('start'); import('./later.js');");
    writeFileSync(join(folder, "later.js"), `export default "${Array.from({ length: 4000 }, (_, index) => index * 7919).join("")}";`);
    const config: Configuration = {
      mode, context: folder, entry: { start: "./start.js" }, output: { path: join(folder, "out") },
      devtool: false, optimization: { minimize: false }, plugins: [new StartUpBudget({ start: limit })],
    };
    const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => webpack(config, (error, done) => (error ? reject(error) : resolve(done))));
    return stats?.toJson({ errors: true }).errors?.map(({ message }) => message) ?? [];
  }

  it("fails a production build that is over it and names what was loaded", async () =>
    expect(await errorsWith(100, "production")).toEqual([expect.stringMatching(/start loads \d+ bytes gzipped at start-up \(start\.js\), the budget is 100/)]));

  it("does not count what loads later", async () => expect(await errorsWith(6_000, "production")).toEqual([]));

  it("leaves a development build alone", async () => expect(await errorsWith(100, "development")).toEqual([]));
});
