import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { webpack, type Configuration, type Stats, type WebpackPluginInstance } from "webpack";

/** What a small build of these sources came to. */
export interface SmallBuild {
  readonly errors: readonly string[];
  /** A file of the build as text. */
  readonly text: (path: string) => string;
  readonly files: readonly string[];
}

/** Builds sources, by path, in a folder of their own, with a plugin. */
export async function smallBuild(sources: Readonly<Record<string, string>>, entry: Readonly<Record<string, string>>, plugin: WebpackPluginInstance | readonly WebpackPluginInstance[], more: Configuration = {}): Promise<SmallBuild> {
  const folder = mkdtempSync(join(tmpdir(), "build-"));
  try {
    return await buildIn(folder, sources, entry, plugin, more);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function buildIn(folder: string, ...[sources, entry, plugin, more]: Required<Parameters<typeof smallBuild>>): Promise<SmallBuild> {
  for (const [path, content] of Object.entries(sources)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const out = join(folder, "out");
  const compiler = webpack({
    mode: "production", context: folder, devtool: false, entry: { ...entry }, target: "web",
    output: { path: out, filename: "[name].js", chunkFilename: "parts/[name].[contenthash:10].js" },
    // What is measured is what was written.
    optimization: { minimize: false, chunkIds: "named" },
    plugins: [plugin].flat(), ...more,
  });
  const stats = await new Promise<Stats>((resolve, reject) => {
    compiler.run((error, done) => (done ? resolve(done) : reject(error ?? new Error("no result"))));
  });
  await new Promise<void>((resolve) => { compiler.close(() => resolve()); });
  const written = textsIn(out);
  return {
    errors: stats.compilation.errors.map(({ message }) => message),
    files: Object.keys(stats.compilation.assets),
    text(path) {
      const text = written.get(path);
      if (text === undefined) throw new Error(`the build wrote no ${path}`);
      return text;
    },
  };
}

/** Every file of a folder, by its path in it; none where there is no folder. */
function textsIn(folder: string): ReadonlyMap<string, string> {
  const paths = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  return new Map(paths.filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]));
}
