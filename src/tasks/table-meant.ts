import type { Grid } from "../grid/grid";
import { fail, ok, type Result } from "../grid/result";
import type { Workbook } from "../host/workbook";
import { isOwnSheet } from "../report/records/own-sheet";
import { TEXT_SHEET } from "../rules/define";
import type { Analyst } from "./analysis/analyst";
import { readSheet } from "./sheet-reading";
import type { TaskFault } from "./tasks";

/** A sheet that goes with a table and is to hold none itself: the plan's text, or what a check has made. */
export const goesWithTable = (grid: Grid): boolean => grid.sheet === TEXT_SHEET || isOwnSheet(grid);

/**
 * The sheet whose table is meant by a person who looks at one that goes with it: itself where it has a table all the
 * same, else the only other one that has; of several none is guessed.
 */
export async function tableMeant(book: Workbook, inView: string, analyst: Analyst): Promise<Result<string, TaskFault>> {
  const here = await readSheet(book, inView, analyst);
  if (!here.ok || here.value.table !== null) return here.ok ? ok(inView) : here;
  const tables: string[] = [];
  for (const { name, visible } of await book.sheets()) {
    const reading = visible && name !== inView ? await readSheet(book, name, analyst) : null;
    if (reading?.ok && reading.value.table !== null) tables.push(name);
  }
  const [only = inView, ...more] = tables;
  return more.length === 0 ? ok(only) : fail({ kind: "whichTable", sheet: inView, tables });
}
