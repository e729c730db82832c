/** What recognising and checking a table holds in memory, a row at a time: it must not grow faster than the rows. */
import { checkDossier } from "../../src/check/run-rules";
import type { Grid } from "../../src/grid/grid";
import { dossierOf } from "../../src/rules/dossier";
import { recogniseTable } from "../../src/table/recognise";

/** Bytes in use once what nobody holds is swept away; node --expose-gc gives the broom. */
function inUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

export function benchMemory(tableOf: (rows: number) => Grid): void {
  if (globalThis.gc === undefined) return console.log("memory            not measured: node was started without --expose-gc");
  const held = [1_000, 10_000, 100_000].map((rows) => {
    const grid = tableOf(rows);
    const before = inUse();
    const table = recogniseTable(grid);
    if (!table.ok) throw new Error("the bench's own table is not recognised");
    const report = checkDossier(dossierOf(table.value, grid));
    const bytes = inUse() - before;
    if (report.tables.length === 0) throw new Error("the bench's own table was not checked");
    return `${rows.toLocaleString("en")} rows ${(bytes / 1e6).toFixed(1)} MB (${Math.round(bytes / rows)} bytes a row)`;
  });
  console.log(`memory            table and report held: ${held.join(", ")}`);
}
