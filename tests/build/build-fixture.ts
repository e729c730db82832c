import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
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
  return {
    errors: stats.compilation.errors.map(({ message }) => message),
    files: Object.keys(stats.compilation.assets),
    text: (path) => readFileSync(join(out, path), "utf8"),
  };
}
