/**
 * Builds the deployable dist/: two pages (workbench.html, taskpane.html) and the command line (cli.js).
 *
 *   npm start              the workbench on http://localhost:3000, or the next free port
 *   npm run dev:excel      https on port 3000 with a development certificate, for a sideloaded manifest
 *   npm run build          production build into dist/
 *
 * Environment: ADDIN_URL     where the pages will be served from, e.g. https://intranet.example/fyp/
 *              OFFICE_JS     global (default) | china | self: where the task pane loads Office.js from
 *              OFFICE_JS_DIR with OFFICE_JS=self: the folder that holds office.js and its parts
 */
const { chmodSync, existsSync } = require("node:fs");
const { join } = require("node:path");
const { BannerPlugin, NormalModuleReplacementPlugin, optimize } = require("webpack");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const { OfflineFiles } = require("./tools/offline-files.cjs");
const { StartUpBudget } = require("./tools/start-up-budget.cjs");

const DIST = join(__dirname, "dist");
const DEVELOPMENT_URL = "https://localhost:3000/";

const OFFICE_JS = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  // For tenants of Office 365 operated by 21Vianet.
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  self: "office-js/office.js",
};

/** Everything of the workbench comes from its own origin; excelize is WebAssembly and runs in a worker. */
const WORKBENCH_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function officeJs() {
  const choice = process.env.OFFICE_JS || "global";
  const url = OFFICE_JS[choice];
  if (!url) throw new Error(`OFFICE_JS=${choice}: must be one of ${Object.keys(OFFICE_JS).join(", ")}`);
  const folder = process.env.OFFICE_JS_DIR;
  if (choice === "self" && !(folder && existsSync(join(folder, "office.js")))) {
    throw new Error("OFFICE_JS=self needs OFFICE_JS_DIR, a folder that holds office.js and its parts");
  }
  return { url, folder: choice === "self" ? folder : null };
}

/** In production the manifest's development addresses give way to the address of deployment. */
function manifestFor(production) {
  const url = process.env.ADDIN_URL;
  if (!production || !url) return (content) => content;
  if (!/^https:\/\//.test(url)) throw new Error(`ADDIN_URL=${url}: Excel loads add-ins over https only`);
  return (content) => content.toString().replaceAll(DEVELOPMENT_URL, url.endsWith("/") ? url : `${url}/`);
}

const scripts = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
};

/** For what modules give each other, for modules and for parts: 2.5 KB less of what Excel waits for than names that stay the same between builds. */
const SHORT_NAMES = { mangleExports: "size", moduleIds: "size", chunkIds: "size" };

const common = (production) => ({
  mode: production ? "production" : "development",
  // Never an eval devtool: the pages' Content-Security-Policy forbids it.
  devtool: "source-map",
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
  performance: { hints: false },
  stats: "errors-warnings",
  // terser would need 2.5 GB of memory for Univer. Chinese stays as it is: escaped, it is a twentieth more to load.
  optimization: { ...(production ? SHORT_NAMES : {}), minimizer: [new EsbuildPlugin({ target: "es2022", charset: "utf8", css: true, legalComments: "none" })] },
});

/**
 * What is loaded before somebody can begin, all of it, in bytes gzipped. Excel waits for the first two before it computes
 * a formula; the pane, with them, is the page up to the first tab that can be used. Left out is what is asked for only then:
 * the reading of the sheet in view, which fills the line above the tab, and the other tabs. The workbench's shell, measured
 * at 248 KB, is the same pane without functions and Excel's host, but with a header and its menus, the question about unsaved
 * changes and the names of the examples: with it on the screen, the spreadsheet is loaded.
 */
const KB = 1024;
const BUDGETS = [
  { what: "functions", parts: ["functions"], limit: 60 * KB },
  { what: "task pane page, before its pane", parts: ["taskpane"], limit: 60 * KB },
  { what: "pane on first show", parts: ["taskpane", "./show-pane"], limit: 260 * KB },
  { what: "workbench shell", parts: ["workbench"], limit: 260 * KB },
];

/** Univer gets numfmt through a module of ours, which says at once what most texts are not. */
const quickerNumfmt = () => new NormalModuleReplacementPlugin(/^numfmt$/, (asked) => {
  if (/@univerjs/.test(asked.contextInfo.issuer)) asked.request = join(__dirname, "src/hosts/workbench/number-formats.ts");
});

/** A page with nothing inline: its scripts and styles are files beside it. */
const page = (name, more) => new HtmlWebpackPlugin({ filename: `${name}.html`, chunks: [name], scriptLoading: "defer", ...more });

/** Parts of the workbench that are fetched beside its page, and run once it stands. */
const LATER = ["spreadsheet", "host-functions", "first-example"];

/** The workbench works without a network, once it was loaded. */
const OFFLINE = { entry: "workbench", page: "workbench.html", worker: "service-worker.js", also: ["assets/icon-32.png"] };

function browserBundle(production, folder) {
  return {
    ...common(production),
    output: {
      path: folder,
      filename: production ? "[name].[contenthash:10].js" : "[name].js",
      // A page names every part it may ever ask for: each character counts in what Excel waits for.
      chunkFilename: production ? "parts/[name].[contenthash:6].js" : "parts/[name].js",
      assetModuleFilename: "parts/[name].[contenthash:10][ext]",
      // The command line is built into the same folder.
      clean: { keep: /^cli\.js/ },
    },
    module: {
      rules: [
        scripts,
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        // Servers treat what ends in .gz in ways of their own: some say that it is compressed, some do not serve it at all.
        { test: /\.wasm\.gz$/, type: "asset/resource", generator: { filename: "parts/[name].[contenthash:10].bin" } },
      ],
    },
  };
}

const styleSheets = (production) => new MiniCssExtractPlugin({
  filename: production ? "[name].[contenthash:10].css" : "[name].css",
  chunkFilename: production ? "parts/[name].[contenthash:10].css" : "parts/[name].css",
});

function pages(production, excel) {
  const office = officeJs();
  return {
    ...browserBundle(production, DIST),
    name: "pages",
    entry: {
      workbench: "./src/app/workbench/index.tsx",
      taskpane: "./src/app/taskpane/index.tsx",
      // The manifest has to name a script of the functions, although the page loads them itself.
      functions: { import: "./src/app/functions/index.ts", filename: "functions/functions.js" },
      ...(production ? { "service-worker": { import: "./src/app/workbench/offline/service-worker.ts", filename: OFFLINE.worker } } : {}),
    },
    plugins: [
      new StartUpBudget(BUDGETS),
      quickerNumfmt(),
      ...(production ? [new OfflineFiles(OFFLINE)] : []),
      styleSheets(production),
      page("workbench", {
        template: "src/app/workbench/workbench.html",
        templateParameters: (compilation, files) => ({
          policy: WORKBENCH_POLICY,
          now: files.js,
          later: LATER.flatMap((name) => compilation.namedChunkGroups.get(name).getFiles()),
        }),
      }),
      page("taskpane", { template: "src/app/taskpane/taskpane.html", templateParameters: { officeJs: office.url } }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          { from: "src/functions/generated", to: "functions" },
          { from: "manifest.xml", transform: manifestFor(production) },
          ...(office.folder ? [{ from: office.folder, to: "office-js", info: { minimized: true } }] : []),
        ],
      }),
    ],
    devServer: server(excel),
  };
}

function server(excel) {
  // With port "auto" the server looks for a free port from here on.
  process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= "3000";
  return {
    host: "localhost",
    port: excel ? 3000 : "auto",
    open: excel ? false : ["/workbench.html"],
    hot: false,
    static: false,
    headers: { "Access-Control-Allow-Origin": "*" },
    client: { overlay: { errors: true, warnings: false } },
    onListening({ server: listening }) {
      const { port } = listening.address();
      console.log(excel
        ? `\n  任务窗格 / task pane:  https://localhost:${port}/taskpane.html\n`
        : `\n  五年规划指标工作台 / workbench:  http://localhost:${port}/workbench.html\n`);
    },
  };
}

/** The spreadsheet alone in a page that tests drive; never part of dist/. */
function contractPage(production) {
  return {
    ...browserBundle(production, join(__dirname, ".cache/contract")),
    name: "contract",
    entry: { contract: "./tests/browser/contract-page.ts" },
    plugins: [quickerNumfmt(), styleSheets(production), page("contract", { title: "contract" })],
  };
}

function commandLine(production) {
  return {
    ...common(production),
    name: "cli",
    target: "node20",
    entry: { cli: "./src/app/cli/main.ts" },
    output: { path: DIST, filename: "[name].js" },
    module: { rules: [scripts] },
    optimization: { minimize: false },
    plugins: [
      new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true }),
      new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      {
        apply: (compiler) => compiler.hooks.afterEmit.tap("executable", () => chmodSync(join(DIST, "cli.js"), 0o755)),
      },
    ],
  };
}

module.exports = async (env, argv) => {
  const production = argv.mode === "production";
  if (env.contract) return contractPage(production);
  const excel = Boolean(env.excel);
  const site = pages(production, excel);
  if (!env.WEBPACK_SERVE) {
    return [site, commandLine(production)];
  }
  if (excel) {
    // Installs a certificate authority on this machine, hence only when asked for.
    const { developmentCertificate } = require("./tools/development-certificate.cjs");
    site.devServer.server = { type: "https", options: await developmentCertificate() };
  }
  return site;
};
