import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

const src = resolve(__dirname, "../src");

/** architecture.mjs is an ES module and jest runs CommonJS: ask node for the table. */
const ROOMS = JSON.parse(
  execFileSync(process.execPath, ["--input-type=module", "-e", `
    import { ROOMS } from ${JSON.stringify(`file://${resolve(__dirname, "../architecture.mjs")}`)};
    console.log(JSON.stringify(ROOMS));`], { encoding: "utf8" }),
) as Record<string, readonly string[]>;

const roomOf = (file: string): string => (relative(src, file).split(sep)[0] ?? "").replace(/\.ts$/, "");

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesOf(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Arrows between rooms, as "from→to", from every import and dynamic import of production code. */
function arrows(): Set<string> {
  const found = new Set<string>();
  for (const file of filesOf(src)) {
    if (/\.test\.tsx?$/.test(file)) continue;
    for (const [, target = ""] of readFileSync(file, "utf8").matchAll(/(?:from|import|import\()\s*"(\.[^"]+)"/g)) {
      const to = roomOf(resolve(dirname(file), target));
      if (to !== roomOf(file)) found.add(`${roomOf(file)}→${to}`);
    }
  }
  return found;
}

describe("the house", () => {
  it("has exactly the rooms that the table names", () => {
    const built = readdirSync(src).map((name) => name.replace(/\.ts$/, "")).sort();
    expect(built).toEqual(Object.keys(ROOMS).sort());
  });

  it("uses every arrow that the table allows, so that the table does not rot", () => {
    const used = arrows();
    const allowed = Object.entries(ROOMS).flatMap(([from, tos]) => tos.map((to) => `${from}→${to}`));
    expect(allowed.filter((arrow) => !used.has(arrow))).toEqual([]);
  });

  it("has no arrow that the table does not allow", () => {
    const allowed = new Set(Object.entries(ROOMS).flatMap(([from, tos]) => ["grid", ...tos].map((to) => `${from}→${to}`)));
    expect([...arrows()].filter((arrow) => !allowed.has(arrow))).toEqual([]);
  });
});
