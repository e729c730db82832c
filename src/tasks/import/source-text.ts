/** The running text of a source, which can go into the workbook beside its table (正文), for checks to hold the two against each other. */
import { statementsIn } from "../../document/statements/read-statements";
import { NUMBERS_APART } from "../../document/text-of-sheet";
import type { Workbook } from "../../host/workbook";
import { HostFault } from "../../host/workbook";
import { TEXT_SHEET } from "../../rules/define";
import { textSheet } from "../../sheets/imported/text-sheet";
import type { SourceText } from "./preview";
import type { Source } from "./source";

/** What became of a text that was to be written. */
export type TextOutcome =
  | { readonly kind: "written"; readonly lines: number }
  /** The workbook has such a sheet: it stays as it is. */
  | { readonly kind: "exists" }
  /** The table stands there all the same. */
  | { readonly kind: "refused" };

/** A source's text, where its sentences say anything that a table can be held against; null of any other. */
export const textOf = ({ text, numbersApart }: Source): SourceText | null =>
  (text === null || statementsIn(text).next().done === true ? null : { text, numbersApart: numbersApart === true });

export const hasTextSheet = async (book: Workbook): Promise<boolean> => (await book.sheets()).some(({ name }) => name === TEXT_SHEET);

/** Writes a text as the sheet 正文, a line a row; one that the workbook has is never touched. */
export async function writeText(book: Workbook, source: SourceText): Promise<TextOutcome> {
  try {
    if (await hasTextSheet(book)) return { kind: "exists" };
    const lines = linesOf(source);
    await book.paint(textSheet(TEXT_SHEET, lines));
    return { kind: "written", lines: lines.filter((line) => line !== "").length };
  } catch (error) {
    if (error instanceof HostFault) return { kind: "refused" };
    throw error;
  }
}

/** Characters that a cell takes. */
const LONGEST = 32_767;

function linesOf({ text, numbersApart }: SourceText): readonly string[] {
  const lines = text.split("\n").flatMap((line) => inCells(line.trimEnd()));
  return [...lines.slice(0, lines.findLastIndex((line) => line !== "") + 1), ...(numbersApart ? [NUMBERS_APART] : [])];
}

/** A line that is longer than a cell may be goes into several, cut behind a sentence. */
function inCells(line: string): readonly string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > LONGEST) {
    const stop = rest.lastIndexOf("。", LONGEST - 1) + 1;
    const cut = stop > 0 ? stop : LONGEST;
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...parts, rest];
}
