import { worstFirst } from "../rules/assess-binding";
import { byPlace } from "./diagnose";
import type { Outcome } from "./diagnostic";
import type { TableRun } from "./run-rules";

export type MergedRun = Omit<TableRun, "table">;

/** The runs of a sheet's tables as one, in which each finding and assessment says which table it is of. */
export function mergeRuns(runs: readonly TableRun[]): MergedRun {
  const [only] = runs;
  if (only !== undefined && runs.length === 1) return only;
  const ofTable = <Item extends object>(items: (run: TableRun) => readonly Item[]): (Item & { readonly table?: number })[] =>
    runs.flatMap((run, table) => (table === 0 ? items(run) : items(run).map((item) => ({ ...item, table }))));
  return {
    diagnostics: ofTable(({ diagnostics }) => diagnostics).sort(byPlace),
    outcomes: mergeOutcomes(runs),
    binding: worstFirst(ofTable(({ binding }) => binding)),
  };
}

/** A rule that crashed anywhere has crashed, one that ran anywhere ran. */
function mergeOutcomes(runs: readonly TableRun[]): readonly Outcome[] {
  const byRule = new Map<string, Outcome>();
  for (const outcome of runs.flatMap(({ outcomes }) => outcomes)) {
    const before = byRule.get(outcome.rule);
    byRule.set(outcome.rule, before === undefined ? outcome : worse(before, outcome));
  }
  return [...byRule.values()];
}

function worse(a: Outcome, b: Outcome): Outcome {
  if (a.state === "crashed" || b.state === "inapplicable") return a;
  if (b.state === "crashed" || a.state === "inapplicable") return b;
  return { rule: a.rule, state: "ran", found: a.found + b.found };
}
