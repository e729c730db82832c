import type { Language } from "../../grid/language";
import { ok, type Result } from "../../grid/result";
import type { Workbook } from "../../host/workbook";
import { buildReport } from "../../report/document/build-report";
import { contentSign, isResultSheet } from "../../report/document/result-sheet";
import { toSheet } from "../../report/document/to-sheet";
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
 */
export const writeResults = (book: Workbook, report: CheckReport, language: Language): Promise<Result<WrittenResults, TaskFault>> =>
  guarded(async () => {
    const document = buildReport(inputOf(report), "results", language);
    const earlier = await earlierResults(book);
    if (earlier?.untouched) await book.remove(earlier.sheet);
    const name = freeName(document.title, (await book.sheets()).map((sheet) => sheet.name));
    const { sheet, leftOut } = await book.paint(toSheet(document, name));
    await book.remember(KEY, JSON.stringify({ sheet, sign: contentSign(await book.read(sheet)) } satisfies Ours));
    await book.reveal({ sheet, row: 0, column: 0, rows: 1, columns: 1 });
    return ok({ sheet, kept: earlier === null || earlier.untouched ? null : earlier.sheet, leftOut });
  });

/** The sheet that the last results went to, if it is still there, and whether it stands as it was painted. */
async function earlierResults(book: Workbook): Promise<{ readonly sheet: string; readonly untouched: boolean } | null> {
  const ours = oursOf(await book.recall(KEY));
  if (ours === null || !(await book.sheets()).some(({ name }) => name === ours.sheet)) return null;
  const grid = await book.read(ours.sheet);
  return isResultSheet(grid) ? { sheet: ours.sheet, untouched: contentSign(grid) === ours.sign } : null;
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
