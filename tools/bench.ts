/**
 * `npm run bench`: how fast the engine reads and checks, and how that grows with the size of the table.
 * Times vary from machine to machine; the ratios within one run do not, and are what to look at.
 */
import { benchChecking } from "./bench/check";
import { benchMemory } from "./bench/memory";
import { benchFunctions } from "./bench/functions";
import { benchReCheck } from "./bench/re-check";
import { TIMED, timeCheck } from "./bench/time-check";
import { CELLS_OF_TABLES } from "../src/target/corpus/cells-of-tables";
import { CORPUS } from "../src/target/corpus/corpus";
import { FIVE_PLANS } from "../src/target/corpus/five-plans";
import { OUTLINE_CELLS } from "../src/target/corpus/outline-cells";
import { checkDossier } from "../src/check/run-rules";
import { gridOf, type Grid } from "../src/grid/grid";
import { dossierOf } from "../src/rules/dossier";
import { recogniseTable } from "../src/table/recognise";
import { readTarget } from "../src/target/read-target";

const milliseconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** The best of a few runs: what the machine can do when nothing else disturbs it. */
const best = (work: () => void, runs = 5): number => Math.min(...Array.from({ length: runs }, () => milliseconds(work)));

const HEADER = ["序号", "领域", "指标", "单位", "2020年基期值", "2022年实际值", "2025年目标值", "指标性质"];
const TARGETS = ["≥60%", "27%左右", "≤12/10万", "在2020年基础上增长10%左右", "力争每年降低0.5个百分点以上", "—", "持续提升", "8"];

/** A table of `rows` indicators of as many names, its targets worded in turn. */
const tableOf = (rows: number): Grid => gridOf("表", [HEADER, ...Array.from({ length: rows }, (_, row) => [
  row + 1, `第${Math.floor(row / 20) + 1}领域`, `第${row + 1}类机构达标率`, "%", 40 + (row % 37), 42 + (row % 37),
  TARGETS[row % TARGETS.length] ?? "", row % 5 === 0 ? "约束性" : "预期性",
])]);

/** How many texts are read a second when all is warm. */
const perSecond = (texts: readonly string[]): string => {
  const rounds = Math.ceil(200_000 / texts.length);
  const time = best(() => {
    for (let round = 0; round < rounds; round++) for (const text of texts) readTarget(text);
  });
  return Math.round((rounds * texts.length) / time * 1000).toLocaleString("en");
};

/** The corpus is made of what is hard to read; its cells of plain tables are what a table mostly holds. */
function benchTargets(): void {
  const wordings = CORPUS.flatMap(({ entries }) => entries.map(([text]) => text));
  const cells = [...FIVE_PLANS, ...OUTLINE_CELLS, ...CELLS_OF_TABLES].flatMap(({ entries }) => entries.map(([text]) => text));
  console.log(`targets read      ${perSecond(wordings)} a second (${wordings.length} distinct wordings, the hard ones, warm)`);
  console.log(`cells read        ${perSecond(cells)} a second (${cells.length} cells of plans' tables, warm)`);
}

function benchTables(): void {
  let before: { rows: number; read: number; checked: number } | null = null;
  for (const rows of [30, 1_000, 3_000, 10_000, 100_000]) {
    const grid = tableOf(rows);
    const runs = rows > 10_000 ? 2 : 5;
    const read = best(() => void recogniseTable(grid), runs);
    const recognised = recogniseTable(grid);
    if (!recognised.ok) throw new Error("the bench's own table is not recognised");
    const checked = best(() => void checkDossier(dossierOf(recognised.value)), runs);
    const found = checkDossier(dossierOf(recognised.value)).tables.flatMap(({ diagnostics }) => diagnostics).length;
    const growth = before === null ? "" :
      `  growth per ${(rows / before.rows).toFixed(1)}× rows: recognising ${(read / before.read).toFixed(1)}×, checking ${(checked / before.checked).toFixed(1)}×`;
    console.log(
      `${String(rows).padStart(7)} rows      recognised in ${read.toFixed(1)} ms, checked in ${checked.toFixed(1)} ms`
      + ` (checking/recognising ${(checked / read).toFixed(2)}, ${(found / rows).toFixed(2)} findings a row)${growth}`,
    );
    before = { rows, read, checked };
  }
}

async function benchAll(): Promise<void> {
  benchTargets();
  benchFunctions();
  benchTables();
  benchMemory(tableOf);
  await benchReCheck(tableOf);
  await benchChecking();
}

if (process.argv[2] === TIMED) timeCheck(process.argv.slice(3));
else void benchAll();
