import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge"];

const USUAL_PATHS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")] : [];
  }),
];

/** No window, no sandbox (containers have none), and nothing fetched on the browser's own account. */
const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
  "--disable-default-apps", "--disable-sync", "--no-first-run", "--no-default-browser-check", "--lang=zh-CN",
];

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function installed(): readonly string[] {
  const named = (process.env["PATH"] ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const chosen = process.env["CHROME_PATH"];
  return [...(chosen ? [chosen] : []), ...named, ...USUAL_PATHS].filter(isExecutable);
}

/**
 * Starts a Chromium: the one CHROME_PATH names, else one that is installed, else the one in @sparticuz/chromium.
 * Throws with what to do when none starts.
 */
export async function startBrowser(): Promise<Browser> {
  const failures: string[] = [];
  const attempt = async (path: string, flags: readonly string[]): Promise<Browser | null> => {
    try {
      return await chromium.launch({ executablePath: path, headless: true, args: [...flags] });
    } catch (error) {
      failures.push(`${path}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
      return null;
    }
  };
  for (const path of new Set(installed())) {
    const browser = await attempt(path, FLAGS);
    if (browser) return browser;
  }
  const packaged = await packagedBrowser(failures);
  const browser = packaged && await attempt(packaged.path, [...packaged.flags, ...FLAGS]);
  if (browser) return browser;
  throw new Error([
    "没有能启动的浏览器：请安装 Chromium、Chrome 或 Edge，或用环境变量 CHROME_PATH 指明其可执行文件。",
    "No browser starts: install Chromium, Chrome or Edge, or name its executable in CHROME_PATH.",
    ...failures,
  ].join("\n"));
}

async function packagedBrowser(failures: string[]): Promise<{ path: string; flags: readonly string[] } | null> {
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    return { path: await packaged.executablePath(), flags: packaged.args };
  } catch (error) {
    failures.push(`@sparticuz/chromium: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
