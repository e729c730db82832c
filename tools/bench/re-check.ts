/** Checking a workbook again: as it stands, and after one cell was edited; beside the first check, which knows nothing yet. */
import type { Grid } from "../../src/grid/grid";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { checkSheet } from "../../src/tasks/check-sheet";

const ROWS = 3_000;
const TARGET_COLUMN = 6;

export async function benchReCheck(tableOf: (rows: number) => Grid): Promise<void> {
  const { sheet, values } = tableOf(ROWS);
  const book = memoryWorkbook([{ name: sheet, cells: values }]);
  const check = async (): Promise<number> => {
    const start = performance.now();
    const { ok } = await checkSheet(book, { sheet });
    if (!ok) throw new Error("the bench's own sheet cannot be checked");
    return performance.now() - start;
  };
  const first = await check();
  const again: number[] = [];
  const edited: number[] = [];
  for (let edit = 1; edit <= 7; edit++) {
    again.push(await check());
    book.inspect.type({ sheet, row: edit * 300, column: TARGET_COLUMN, rows: 1, columns: 1 }, 50 + edit);
    edited.push(await check());
  }
  const [unchanged, changed] = [Math.min(...again), Math.min(...edited)].map((time) => `${time.toFixed(1)} ms`);
  console.log(`re-check          ${ROWS.toLocaleString("en")} rows with marks: first ${first.toFixed(1)} ms, nothing edited ${unchanged}, after one edit ${changed} (the table read anew, one row judged anew)`);
}
