import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { CONTRACT_FOLDER, DIST_FOLDER, ROOT } from "./builds";

/** Everything a bundle is made from; tests beside the sources do not count. */
const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];
const CONTRACT_SOURCES = [...SOURCES, "tests/browser/contract-page.ts"];

/** Builds what the browser tests drive, unless it stands there newer than its sources. Runs only when a browser test does. */
// eslint-disable-next-line no-restricted-syntax -- jest asks for a default export
export default function setup(): void {
  buildIfStale(join(DIST_FOLDER, "workbench.html"), SOURCES, ["--mode", "production"]);
  buildIfStale(join(CONTRACT_FOLDER, "contract.html"), CONTRACT_SOURCES, ["--mode", "production", "--env", "contract"]);
}

function buildIfStale(result: string, sources: readonly string[], options: readonly string[]): void {
  const newest = Math.max(...sources.map((source) => newestChange(join(ROOT, source))));
  if (existsSync(result) && statSync(result).mtimeMs >= newest) return;
  execFileSync(process.execPath, [join(ROOT, "node_modules/webpack/bin/webpack.js"), ...options], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
}

function newestChange(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
