/**
 * Checking a workbook again: as it stands, and after one cell was edited; beside the first check, which knows nothing yet.
 * What the processor did is counted, so that other work on the machine does not tell; of it, what judging alone took,
 * without reading the workbook and putting up marks, which every host does in a time of its own.
 */
import type { Grid } from "../../src/grid/grid";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { analystHere, type Analyst } from "../../src/tasks/analysis/analyst";
import { checkSheet } from "../../src/tasks/check-sheet";

const ROWS = 3_000;
const TARGET_COLUMN = 6;
const EDITS = 15;

interface Spent {
  readonly all: number;
  readonly judging: number;
}

/** Milliseconds of the processor up to now. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const said = (times: readonly Spent[]): string => `${middle(times.map(({ all }) => all)).toFixed(0)} ms (judging ${middle(times.map(({ judging }) => judging)).toFixed(0)})`;

export async function benchReCheck(tableOf: (rows: number) => Grid): Promise<void> {
  const { sheet, values } = tableOf(ROWS);
  const book = memoryWorkbook([{ name: sheet, cells: values }]);
  let judging = 0;
  const analyst: Analyst = {
    ...analystHere,
    check: async (input, means) => {
      const begin = spent();
      const judged = await analystHere.check(input, means);
      judging = spent() - begin;
      return judged;
    },
  };
  const check = async (): Promise<Spent> => {
    const begin = spent();
    const { ok } = await checkSheet(book, { sheet }, { analyst });
    if (!ok) throw new Error("the bench's own sheet cannot be checked");
    return { all: spent() - begin, judging };
  };
  const first = await check();
  const again: Spent[] = [];
  const edited: Spent[] = [];
  for (let edit = 1; edit <= EDITS; edit++) {
    again.push(await check());
    book.inspect.type({ sheet, row: edit * 150, column: TARGET_COLUMN, rows: 1, columns: 1 }, 50 + edit);
    edited.push(await check());
  }
  console.log(`re-check          ${ROWS.toLocaleString("en")} rows with marks, processor time, median of ${EDITS}: first ${said([first])}, nothing edited ${said(again)}, after one edit ${said(edited)}`);
}
