/**
 * Tells the service worker which files a page can come to need, so that it works without a network:
 * the page, its scripts and styles, every lazy part and worker it can reach, and what those refer to.
 */
const { createHash } = require("node:crypto");

/** Names of files that carry a hash of what is in them never stand for two contents. */
const HASHED = /\.[0-9a-f]{8,}\.\w+$/;

class OfflineFiles {
  /** @param {{ entry: string, page: string, worker: string, also: readonly string[] }} options `also`: files that no script refers to */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const { entry, page, worker, also } = this.options;
    compiler.hooks.thisCompilation.tap("OfflineFiles", (compilation) => {
      // After names have got their final hashes.
      compilation.hooks.processAssets.tap({ name: "OfflineFiles", stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER }, (assets) => {
        const paths = [...new Set([page, ...also, ...reachable(compilation, entry)])].filter((path) => !path.endsWith(".map")).sort();
        const missing = paths.filter((path) => !(path in assets));
        if (missing.length > 0) throw new Error(`OfflineFiles: the build has no ${missing.join(", ")}`);
        const sha256 = (content) => createHash("sha256").update(content).digest("hex");
        const files = paths.map((path) => (HASHED.test(path) ? { path } : { path, sha256: sha256(assets[path].buffer()) }));
        const build = { version: sha256(JSON.stringify(files)).slice(0, 16), page, files };
        compilation.updateAsset(worker, (source) => new sources.ConcatSource(`globalThis.build=${JSON.stringify(build)};\n`, source));
      });
    });
  }
}

/** Files of everything that an entry loads, at once or later. Workers are entries of their own. */
function reachable(compilation, entry) {
  const seen = new Set();
  const walk = (group) => {
    if (seen.has(group)) return;
    seen.add(group);
    for (const child of group.getChildren()) walk(child);
  };
  walk(compilation.entrypoints.get(entry));
  for (const group of compilation.asyncEntrypoints) walk(group);
  return [...seen].flatMap((group) => group.chunks).flatMap((chunk) => [...chunk.files, ...chunk.auxiliaryFiles]);
}

module.exports = { OfflineFiles };
