/** What a build for an office's own address delivers: webpack.config.js asked as webpack asks it, without building. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");

interface Pattern {
  readonly from: string;
  readonly to?: string;
  readonly transform?: (content: Buffer) => string | Buffer;
  readonly info?: unknown;
}

interface Delivered {
  readonly manifest: string;
  /** Where the task pane's page loads Office.js from. */
  readonly officeJs: string | null;
  readonly copied: readonly Pick<Pattern, "from" | "to" | "info">[];
}

const VARIABLES = ["ADDIN_URL", "OFFICE_JS", "OFFICE_JS_DIR"] as const;
type Environment = Partial<Record<(typeof VARIABLES)[number], string>>;

type Plugin = { readonly patterns?: readonly Pattern[]; readonly userOptions?: { readonly filename?: string; readonly templateParameters?: { readonly officeJs?: string } } };
type Configure = (env: object, argv: { readonly mode: string }) => Promise<readonly { readonly name?: string; readonly plugins?: readonly Plugin[] }[]>;

async function delivered(environment: Environment): Promise<Delivered> {
  const before = Object.fromEntries(VARIABLES.map((name) => [name, process.env[name]]));
  for (const name of VARIABLES) delete process.env[name];
  Object.assign(process.env, environment);
  try {
    const configure = jest.requireActual<Configure>("../../webpack.config.js");
    const plugins = (await configure({}, { mode: "production" })).find(({ name }) => name === "pages")?.plugins ?? [];
    const patterns = plugins.flatMap((plugin) => plugin.patterns ?? []);
    const manifest = patterns.find(({ from }) => from === "manifest.xml");
    const page = plugins.find(({ userOptions }) => userOptions?.filename === "taskpane.html");
    return {
      manifest: String(manifest?.transform?.(Buffer.from(MANIFEST)) ?? ""),
      officeJs: page?.userOptions?.templateParameters?.officeJs ?? null,
      copied: patterns,
    };
  } finally {
    for (const name of VARIABLES) delete process.env[name];
    for (const [name, value] of Object.entries(before)) if (value !== undefined) process.env[name] = value;
  }
}

const urlsIn = (manifest: string): string[] =>
  [...manifest.matchAll(/(?:DefaultValue|Value)="(https?:[^"]+)"/g)].map(([, url = ""]) => url);

describe("the manifest", () => {
  it.each(["https://plan.example.gov.cn/fyp/", "https://plan.example.gov.cn/fyp"])("of a build for %s names that address only, and keeps to the schema", async (address) => {
    const { manifest } = await delivered({ ADDIN_URL: address });
    expect(manifest).not.toMatch(/localhost/i);
    const urls = urlsIn(manifest);
    expect(urls).toHaveLength(urlsIn(MANIFEST).length);
    expect(urls.filter((url) => !/^https:\/\/plan\.example\.gov\.cn\/fyp\/[^/]/.test(url))).toEqual([]);
    expect(spawnSync(process.execPath, [join(__dirname, "validate.mjs"), "-"], { input: manifest, encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
  });

  it("is not built for an address without https, and says why", () =>
    expect(delivered({ ADDIN_URL: "http://plan.example.gov.cn/" })).rejects.toThrow("https only"));
});

describe("Office.js", () => {
  it.each([
    [{}, "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"],
    [{ OFFICE_JS: "china" }, "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js"],
  ])("%j: the page loads it from %s", async (environment, url) => expect((await delivered(environment)).officeJs).toBe(url));

  it("the page's policy allows the scripts of each, and of its own site", () => {
    const page = readFileSync(join(ROOT, "src/app/taskpane/taskpane.html"), "utf8");
    const allowed = /script-src ([^;]+);/.exec(page)?.[1]?.split(" ") ?? [];
    expect(allowed).toEqual(["'self'", "https://appsforoffice.microsoft.com", "https://appsforoffice.cdn.partner.office365.cn"]);
  });

  it("self: the given folder is copied as it is, and the page loads it from its own site", async () => {
    const folder = mkdtempSync(join(tmpdir(), "office-js-"));
    writeFileSync(join(folder, "office.js"), "");
    const { officeJs, copied } = await delivered({ OFFICE_JS: "self", OFFICE_JS_DIR: folder }).finally(() => rmSync(folder, { recursive: true }));
    expect(officeJs).toBe("office-js/office.js");
    // What is said to be minimized already is left alone by the minimizer.
    expect(copied).toContainEqual({ from: folder, to: "office-js", info: { minimized: true } });
  });

  it.each([
    ["an unknown source", { OFFICE_JS: "mirror" }, "must be one of global, china, self"],
    ["self without a folder", { OFFICE_JS: "self" }, "OFFICE_JS_DIR"],
    ["self with a folder that holds no office.js", { OFFICE_JS: "self", OFFICE_JS_DIR: tmpdir() }, "office.js and its parts"],
  ])("%s is refused with what to do", (_what, environment, words) => expect(delivered(environment)).rejects.toThrow(words));
});
