/**
 * Reading and checking an .xlsx, beside a Python script (openpyxl, pandas) that makes the same plain checks on the
 * same file in the same run. Each is a process of its own that does it so many times over and tells its first time and
 * the median of the others, by the clock and by the processor: starting up and loading the program is not counted.
 * Reading is the way from the file to the recognised table, and to the rows of a frame there.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CellValue } from "../../src/grid/grid";
import type { PlacedSheet } from "../../src/grid/placed-sheet";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { RULES } from "../../src/rules/registry";
import { TIMED, type Timed, type Times } from "./time-check";

/** Rows, and how often each side reads and checks them. */
const SIZES: readonly (readonly [rows: number, runs: number])[] = [[30, 200], [3_000, 15], [100_000, 4]];
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

/** The Debian packages belong to the system's own Python, whatever else is first in the path. */
const PYTHON = ["/usr/bin/python3", "python3"].find((name) => spawnSync(name, ["-c", "import openpyxl, pandas"]).status === 0) ?? null;
/** From the project's folder, where npm runs its scripts. */
const SCRIPT = "tools/bench/check.py";

function timed(program: string, args: readonly string[]): Timed {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} failed: ${stderr}`);
  return JSON.parse(stdout) as Timed;
}

const ours = (path: string, runs: number, rules: "all" | "plain"): Timed => timed(process.execPath, [process.argv[1] ?? "", TIMED, path, String(runs), rules]);

const python = (path: string, runs: number): Timed | null => (PYTHON === null || !existsSync(SCRIPT) ? null : timed(PYTHON, [SCRIPT, path, String(runs)]));

const sum = ({ read, check }: Times): number => read + check;

const milliseconds = (times: Times): string => `${sum(times).toFixed(1)} ms (reading ${times.read.toFixed(1)}, checking ${times.check.toFixed(1)})`;

const share = (own: Times, other: Times): string => `${(sum(own) / sum(other) * 100).toFixed(0)} %`;

/** Rows a second, and the share of Python's time; a sentence where Python has not what it needs. */
export async function benchChecking(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "fyp-bench-"));
  try {
    for (const [rows, runs] of SIZES) {
      const path = join(folder, `${rows}.xlsx`);
      writeFileSync(path, await writeXlsx([sheetOf(rows)]));
      const [all, plain, theirs] = [ours(path, runs, "all"), ours(path, runs, "plain"), python(path, runs)];
      console.log(`${String(rows).padStart(7)} rows .xlsx  all ${RULES.length} rules ${milliseconds(all.median)}; checking/reading ${(all.median.check / all.median.read).toFixed(2)} (processor ${(all.processor.check / all.processor.read).toFixed(2)}), ${Math.round(rows / sum(all.median) * 1000).toLocaleString("en")} rows a second, first time ${milliseconds(all.first)}; median of ${runs - 1}`);
      console.log(`                    the plain rules ${milliseconds(plain.median)}${theirs === null ? "" : `; Python ${milliseconds(theirs.median)}: ours takes ${share(plain.median, theirs.median)} of its time, ${share(plain.processor, theirs.processor)} of the processor's, the first time ${share(plain.first, theirs.first)}`}`);
    }
    if (PYTHON === null) console.log("Python is not compared: it lacks openpyxl or pandas (Debian: python3-openpyxl python3-pandas).");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
