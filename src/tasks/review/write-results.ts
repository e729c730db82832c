import type { Grid } from "../../grid/grid";
import type { Language } from "../../grid/language";
import { ok, type Result } from "../../grid/result";
import type { PaintWatch, Workbook } from "../../host/workbook";
import { isResultSheet, NO_CONTENTS, signLine } from "../../report/document/result-sheet";
import { DOCUMENT_TEXT } from "../../report/document/text";
import { analystHere, type Analyst } from "../analysis/analyst";
import { eachInSlices } from "../each-in-slices";
import { freeName } from "../free-name";
import { guarded } from "../fault";
import type { CheckReport, TaskFault } from "../tasks";
import { inputOf } from "./input-of";

export interface WrittenResults {
  readonly sheet: string;
  /** Results of an earlier check on which somebody has written: left as they are, under their name. */
  readonly kept: string | null;
  readonly leftOut: readonly string[];
}

interface Ours {
  readonly sheet: string;
  readonly sign: string;
}

const KEY = "result-sheet";

/**
 * Puts the results of a check into the workbook as a sheet 检查结果. An earlier one of ours gives way, unless
 * somebody has written on it; a sheet that is not ours is never touched.
 * @param watch its signal counts until the workbook is changed
 */
export const writeResults = (book: Workbook, report: CheckReport, language: Language, analyst: Analyst = analystHere, watch?: PaintWatch): Promise<Result<WrittenResults, TaskFault>> =>
  guarded(async () => {
    const earlier = await earlierResults(book);
    const gone = earlier?.untouched === true ? earlier.sheet : null;
    const taken = (await book.sheets()).map((sheet) => sheet.name).filter((sheet) => sheet !== gone);
    const name = freeName(DOCUMENT_TEXT[language].resultTitle, taken);
    const placed = await analyst.results({ input: inputOf(report), name, language }, watch && { signal: watch.signal });
    if (gone !== null) await book.remove(gone);
    const { sheet, leftOut } = await book.paint(placed, watch && { ...watch, signal: new AbortController().signal });
    await book.remember(KEY, JSON.stringify({ sheet, sign: await signOf(await book.read(sheet)) } satisfies Ours));
    await book.reveal({ sheet, row: 0, column: 0, rows: 1, columns: 1 });
    return ok({ sheet, kept: earlier === null || earlier.untouched ? null : earlier.sheet, leftOut });
  });

/** The sheet that the last results went to, if it is still there, and whether it stands as it was painted. */
async function earlierResults(book: Workbook): Promise<{ readonly sheet: string; readonly untouched: boolean } | null> {
  const ours = oursOf(await book.recall(KEY));
  if (ours === null || !(await book.sheets()).some(({ name }) => name === ours.sheet)) return null;
  const grid = await book.read(ours.sheet);
  return isResultSheet(grid) ? { sheet: ours.sheet, untouched: await signOf(grid) === ours.sign } : null;
}

/** Tens of thousands of lines are signed with pauses in which the page lives. */
async function signOf(grid: Grid): Promise<string> {
  let sign = NO_CONTENTS;
  await eachInSlices(() => undefined)(grid.values, (_, line) => { sign = signLine(sign, grid, line); });
  return (sign >>> 0).toString(36);
}

function oursOf(text: string | null): Ours | null {
  if (text === null) return null;
  try {
    const said: unknown = JSON.parse(text);
    const isOurs = typeof said === "object" && said !== null && "sheet" in said && "sign" in said && typeof said.sheet === "string" && typeof said.sign === "string";
    return isOurs ? { sheet: String(said.sheet), sign: String(said.sign) } : null;
  } catch {
    // Not what this version wrote: then no sheet is known to be ours.
    return null;
  }
}
