/**
 * Fails the build when what Excel loads before the first calculation grows over its budget.
 */
const { gzipSync } = require("node:zlib");

class StartUpBudget {
  /** @param {Readonly<Record<string, number>>} limits gzipped bytes by entry: all scripts that load with it, lazy parts excepted */
  constructor(limits) {
    this.limits = limits;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("StartUpBudget", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "StartUpBudget", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
        // A development build is not minified, so its size says nothing.
        if (compiler.options.mode !== "production") return;
        for (const [entry, limit] of Object.entries(this.limits)) {
          const scripts = (compilation.entrypoints.get(entry)?.getFiles() ?? []).filter((file) => file.endsWith(".js"));
          const bytes = scripts.reduce((sum, file) => sum + gzipSync(assets[file].source()).length, 0);
          if (bytes > limit) compilation.errors.push(new WebpackError(`${entry} loads ${bytes} bytes gzipped at start-up (${scripts.join(", ")}), the budget is ${limit}`));
        }
      });
    });
  }
}

module.exports = { StartUpBudget };
