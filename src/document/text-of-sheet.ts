import type { Grid } from "../grid/grid";

/** A line of its own under a text whose headings a word processor numbers itself: their numbers are not in the text. */
export const NUMBERS_APART = "（说明：原文标题的编号由文字处理软件自动生成，不在本表中。）";

/** Running text that stands on a sheet. */
export interface SheetText {
  /** Line n is row n of the sheet, so that what is found in a line is found at its cell. */
  readonly text: string;
  /** How many of the lines hold anything. */
  readonly filled: number;
  readonly numbersApart: boolean;
}

/**
 * The lines of a sheet that holds a plan's text, one in a row. A row of several cells is one line with tabs in it, as
 * tables in a text are, so that the readers of sentences leave it alone; a line break within a cell is a blank.
 */
export function textOfSheet({ origin, values, texts }: Grid): SheetText {
  const lines = texts.map((row, at) => row.map((shown, column) => lineIn(values[at]?.[column], shown)).filter((part) => part !== "").join("\t"));
  const isNote = (line: string): boolean => line === NUMBERS_APART;
  const said = lines.map((line) => (isNote(line) ? "" : line));
  return {
    text: [...Array.from({ length: origin.row }, () => ""), ...said].join("\n"),
    filled: said.filter((line) => line !== "").length,
    numbersApart: lines.some(isNote),
  };
}

/** Excel may show a long text as ####: the text itself counts. */
const lineIn = (value: unknown, shown: string): string => (typeof value === "string" ? value : shown).replace(/\s*[\r\n]+\s*/g, " ").trimEnd();
