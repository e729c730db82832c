/**
 * Reading and checking an .xlsx, beside a Python script (openpyxl, pandas) that makes the same plain checks on the
 * same file in the same run. Both are timed inside their process, the best of as many runs: starting up is not counted.
 * Reading is the way from the file to the recognised table, and to the rows of a frame there.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkDossier } from "../../src/check/run-rules";
import type { CellValue } from "../../src/grid/grid";
import type { PlacedSheet } from "../../src/grid/placed-sheet";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { dossierOf } from "../../src/rules/dossier";
import { RULES } from "../../src/rules/registry";
import type { Rule } from "../../src/rules/define";
import { recogniseTable } from "../../src/table/recognise";

const SIZES = [30, 3_000, 100_000] as const;
/** The rules that the Python script has a line for. */
const PLAIN = new Set(["baseline-given", "target-given", "nature-stated", "indicators-distinct", "numbering-continuous", "values-in-bounds", "values-readable", "target-not-weaker"]);
const HEADER = ["序号", "领域", "指标", "单位", "2020年基期值", "2022年实际值", "2025年目标值", "指标性质"];
const TARGETS = ["≥60%", "75%左右", "≥90", 95, "80%以上", "≤99%"];

/** Indicators of as many names, a mistake in one row of some dozens. */
const rowOf = (row: number): readonly CellValue[] => [
  row + 1 + (row % 97 === 96 ? 1 : 0),
  `第${Math.floor(row / 20) + 1}领域`,
  `第${row % 83 === 82 ? row : row + 1}类机构达标率`,
  "%",
  row % 53 === 52 ? null : row % 71 === 70 ? "看情况" : 40 + (row % 37),
  42 + (row % 37),
  row % 61 === 60 ? null : row % 79 === 78 ? 130 : row % 67 === 66 ? 12 : TARGETS[row % TARGETS.length] ?? null,
  row % 5 === 0 ? "约束性" : row % 89 === 88 ? "参考性" : "预期性",
];

function sheetOf(rows: number): PlacedSheet {
  const lines = [HEADER, ...Array.from({ length: rows }, (_, row) => rowOf(row))];
  return {
    name: "指标表", styles: {}, merges: [], columnWidths: [], rowHeights: [], validations: [], conditions: [], names: [], freeze: null, print: null,
    cells: lines.flatMap((line, row) => line.map((content, column) => ({ row, column, content }))),
  };
}

interface Times {
  readonly read: number;
  readonly check: number;
}

interface OurTimes extends Times {
  /** Of reading, what the file alone took. */
  readonly file: number;
  readonly found: number;
}

const sum = ({ read, check }: Times): number => read + check;

async function ours(path: string, runs: number, rules: readonly Rule[]): Promise<OurTimes> {
  let best: OurTimes | null = null;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const [grid] = readXlsx(readFileSync(path), path);
    if (grid === undefined) throw new Error("the bench's own file has no sheet");
    const opened = performance.now();
    const table = recogniseTable(grid);
    if (!table.ok) throw new Error("the bench's own table is not recognised");
    const middle = performance.now();
    const { tables } = checkDossier(dossierOf(table.value, grid), undefined, rules);
    const end = performance.now();
    const times = { file: (opened - start) / 1000, read: (middle - start) / 1000, check: (end - middle) / 1000, found: tables[0]?.diagnostics.length ?? 0 };
    if (best === null || sum(times) < sum(best)) best = times;
  }
  if (best === null) throw new Error("no run");
  return best;
}

const seconds = ({ read, check }: Times): string => `${(read + check).toFixed(3)} s (reading ${read.toFixed(3)}, checking ${check.toFixed(3)})`;

/** The Debian packages belong to the system's own Python, whatever else is first in the path. */
const PYTHON = ["/usr/bin/python3", "python3"].find((name) => spawnSync(name, ["-c", "import openpyxl, pandas"]).status === 0) ?? null;
/** From the project's folder, where npm runs its scripts. */
const SCRIPT = "tools/bench/check.py";

function python(path: string, runs: number): (Times & { found: unknown }) | null {
  if (PYTHON === null || !existsSync(SCRIPT)) return null;
  const { status, stdout, stderr } = spawnSync(PYTHON, [SCRIPT, path, String(runs)], { encoding: "utf8" });
  if (status !== 0) throw new Error(`the Python script failed: ${stderr}`);
  return JSON.parse(stdout) as Times & { found: unknown };
}

/** Rows a second, growth, and the share of Python's time; a sentence where Python has not what it needs. */
export async function benchChecking(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "fyp-bench-"));
  try {
    for (const rows of SIZES) {
      const path = join(folder, `${rows}.xlsx`);
      writeFileSync(path, await writeXlsx([sheetOf(rows)]));
      const runs = rows > 10_000 ? 4 : 7;
      const all = await ours(path, runs, RULES);
      const plain = await ours(path, runs, RULES.filter(({ id }) => PLAIN.has(id)));
      const theirs = python(path, runs);
      console.log(`${String(rows).padStart(7)} rows .xlsx  all ${RULES.length} rules ${seconds(all)}, of reading the file ${all.file.toFixed(3)}; checking/reading ${(all.check / all.read).toFixed(2)}, ${Math.round(rows / sum(all)).toLocaleString("en")} rows a second, ${(all.found / rows).toFixed(2)} findings a row`);
      console.log(`                    the plain rules ${seconds(plain)}${theirs === null ? "" : `; Python ${seconds(theirs)}: ours takes ${(sum(plain) / sum(theirs) * 100).toFixed(0)} % of its time`}`);
    }
    if (PYTHON === null) console.log("Python is not compared: it lacks openpyxl or pandas (Debian: python3-openpyxl python3-pandas).");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
