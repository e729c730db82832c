/** Reads and checks one .xlsx over and over in a process of its own, as check.py does, and prints what it took. */
import { readFileSync } from "node:fs";
import { checkDossier } from "../../src/check/run-rules";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import type { Rule } from "../../src/rules/define";
import { dossierOf } from "../../src/rules/dossier";
import { RULES } from "../../src/rules/registry";
import { recogniseTable } from "../../src/table/recognise";

/** Asks the bench's program for this instead of the whole bench. */
export const TIMED = "--time-check";

/** Milliseconds. */
export interface Times {
  readonly read: number;
  readonly check: number;
}

export interface Timed {
  /** The first time in the process. */
  readonly first: Times;
  /** Of all later times. */
  readonly median: Times;
  /** The same as the processor counts it: what other work on the machine takes does not tell. */
  readonly processor: Times;
}

/** The rules that the Python script has a line for. */
const PLAIN = new Set(["baseline-given", "target-given", "nature-stated", "indicators-distinct", "numbering-continuous", "values-in-bounds", "values-readable", "target-not-weaker"]);

interface Moment {
  readonly clock: number;
  readonly processor: number;
}

function now(): Moment {
  const { user, system } = process.cpuUsage();
  return { clock: performance.now(), processor: (user + system) / 1000 };
}

type Run = readonly [begun: Moment, read: Moment, checked: Moment];

function run(path: string, rules: readonly Rule[]): Run {
  const begun = now();
  const [grid] = readXlsx(readFileSync(path), path);
  const table = grid === undefined ? null : recogniseTable(grid);
  if (grid === undefined || !table?.ok) throw new Error("the bench's own table is not recognised");
  const read = now();
  checkDossier(dossierOf(table.value, grid), undefined, rules);
  return [begun, read, now()];
}

const timesOf = ([begun, read, checked]: Run, by: keyof Moment): Times => ({ read: read[by] - begun[by], check: checked[by] - read[by] });

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const medianOf = (times: readonly Times[]): Times => ({ read: middle(times.map(({ read }) => read)), check: middle(times.map(({ check }) => check)) });

export function timeCheck([path = "", runs = "1", which = "all"]: readonly string[]): void {
  const rules = which === "plain" ? RULES.filter(({ id }) => PLAIN.has(id)) : RULES;
  const first = run(path, rules);
  const others = Array.from({ length: Number(runs) - 1 }, () => run(path, rules));
  const timed: Timed = {
    first: timesOf(first, "clock"),
    median: medianOf(others.map((each) => timesOf(each, "clock"))),
    processor: medianOf(others.map((each) => timesOf(each, "processor"))),
  };
  console.log(JSON.stringify(timed));
}
