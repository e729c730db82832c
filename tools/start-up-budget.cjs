/**
 * Fails the build when what people wait for grows over its budget.
 */
const { gzipSync } = require("node:zlib");

class StartUpBudget {
  /**
   * @param {readonly { what: string, parts: readonly string[], limit: number }[]} budgets
   *   `parts`: entries, chunks by name, or lazy parts by the request that loads them ("./show-pane"): all scripts that come with
   *   them count once, further lazy parts do not; `limit`: bytes gzipped
   */
  constructor(budgets) {
    this.budgets = budgets;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("StartUpBudget", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "StartUpBudget", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
        // A development build is not minified, so its size says nothing.
        if (compiler.options.mode !== "production") return;
        const complain = (sentence) => compilation.errors.push(new WebpackError(sentence));
        const size = sizes(assets);
        for (const { what, parts, limit } of this.budgets) {
          const missing = parts.filter((part) => groupsOf(compilation, part).length === 0);
          // Else a part that was renamed would be free.
          if (missing.length > 0) complain(`${what}: the build has no part ${missing.join(", ")}`);
          const scripts = [...new Set(parts.flatMap((part) => groupsOf(compilation, part)).flatMap((group) => group.getFiles()))].filter((file) => file.endsWith(".js"));
          const bytes = scripts.reduce((sum, file) => sum + size(file), 0);
          if (bytes > limit) {
            const list = scripts.map((file) => `${file} ${size(file)}`).join(", ");
            complain(`${what}: ${bytes} bytes gzipped, the budget is ${limit} (${list})`);
          }
        }
      });
    });
  }
}

function sizes(assets) {
  const known = new Map();
  return (file) => {
    if (!known.has(file)) known.set(file, gzipSync(assets[file].source()).length);
    return known.get(file);
  };
}

const groupsOf = (compilation, part) => compilation.chunkGroups.filter((group) =>
  group.name === part || group.origins.some(({ request }) => request === part));

module.exports = { StartUpBudget };
