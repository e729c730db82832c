/** The command line as scripts and people use it: bundled as the build does, run as a child process. */
import { buildSync } from "esbuild";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { pingxiangSheet } from "../../src/sheets/examples/pingxiang";
import { PINGXIANG_DOMAINS, PINGXIANG_HEADER, PINGXIANG_TITLE } from "../../src/sheets/examples/pingxiang-data";

/** A folder of a test file's own, with the command line built into it, gone at the end. Call it at the top of the file. */
export function commandLine() {
  const folder = mkdtempSync(join(tmpdir(), "fyp-"));
  const script = join(folder, "cli.cjs");
  beforeAll(() => {
    buildSync({ entryPoints: [join(__dirname, "../../src/app/cli/main.ts")], bundle: true, platform: "node", target: "node20", outfile: script, logLevel: "warning" });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  return {
    folder,
    fyp(args: readonly string[], input: string | Uint8Array = "") {
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { input, encoding: "utf8", cwd: folder });
      return { exit: status, out: stdout, err: stderr };
    },
    write(name: string, content: string | Uint8Array): string {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
  };
}

/** The 萍乡 table as two files in the command line's folder, there once tests run. */
export function pingxiangFiles({ folder, write }: ReturnType<typeof commandLine>): { readonly xlsx: string; readonly tsv: string } {
  const [xlsx, tsv] = ["萍乡.xlsx", "萍乡.tsv"];
  const rows = PINGXIANG_DOMAINS.flatMap(({ domain, rows: own }) => own.map((row, index) => [index === 0 ? domain : "", ...row]));
  beforeAll(async () => {
    write(xlsx, await writeXlsx([pingxiangSheet()]));
    write(tsv, [[PINGXIANG_TITLE], PINGXIANG_HEADER, ...rows].map((row) => row.join("\t")).join("\n"));
  });
  return { xlsx: join(folder, xlsx), tsv: join(folder, tsv) };
}

export const parse = <Output>(out: string): Output => JSON.parse(out) as Output;
export const jsonLines = <Line>(out: string): readonly Line[] => out.trimEnd().split("\n").map((line) => parse<Line>(line));

/** The parts of the output of `fyp read` that tests look into; the contract is the README's. */
export interface ReadOutput {
  readonly files: readonly {
    readonly tables: readonly { readonly title: string; readonly indicators: readonly ReadRow[] }[];
    readonly statements: readonly object[];
  }[];
}
interface ReadRow {
  readonly number: string | null;
  readonly name: string;
  readonly line?: number;
  readonly baseline: { readonly raw: string | null };
}

/** The one table that `fyp read --json` found in one file. */
export function onlyTable(out: string) {
  const [table, ...others] = parse<ReadOutput>(out).files[0]?.tables ?? [];
  expect(others).toEqual([]);
  if (!table) throw new Error("no table");
  return table;
}
