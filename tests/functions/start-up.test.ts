/** What Excel loads before the first calculation: small, and nothing that calculating does not need. */
import { build, type Metafile } from "esbuild";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

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

it(`stays under ${BUDGET} bytes gzipped, without React, rules, table recognition, a host or the sentences of errors`, async () => {
  const { modules, bytes } = await startUp();
  expect(modules).toContain("src/functions/call.ts");
  expect(modules.filter((path) => /node_modules|src\/(?:rules|check|table|report|hosts|pane)\/|src\/(?:functions|measures)\/(?:text|help)/.test(path))).toEqual([]);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(BUDGET);
});
