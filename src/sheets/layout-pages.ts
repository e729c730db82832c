/**
 * Where a new page had best begin: before a line of charts that would else be cut in two. How wide a character and how high
 * a page is differs a little from program to program, so pages are taken for somewhat smaller than they are.
 */
import type { PrintSetup } from "../grid/placed-sheet";

/** Points: paper, and what the margins of the hosts leave of it. */
const PAPERS = { A4: { short: 595, long: 842 }, A3: { short: 842, long: 1191 } } as const;
const MARGINS = { sides: 72, ends: 94 };
const CAUTION = 0.97;

/** In Excel with 宋体 11: pixels of a character and of a column's padding; a pixel is 0.75 points. */
const [CHARACTER, PADDING, PIXEL] = [8, 5, 0.75];

/** Points of a row without a height of its own. */
export const USUAL_HEIGHT = 15;

export interface PageFacts {
  readonly print: Pick<PrintSetup, "paper" | "orientation">;
  /** Of the printed columns, in characters. */
  readonly widths: readonly number[];
  readonly heightOf: (row: number) => number;
  /** Repeated on every page. */
  readonly headerRows: { readonly first: number; readonly last: number };
  /** Rows at which something begins that ought to stay together; what begins at the first one may be divided. */
  readonly starts: readonly number[];
  /** The first row that is no longer printed. */
  readonly endRow: number;
}

/** Whether everything is printed on one page, surely. */
export const fitsOnePage = (facts: PageFacts): boolean => heightOf(facts, 0, facts.endRow) <= capacity(facts.print, facts.widths);

const heightOf = (facts: PageFacts, from: number, to: number): number =>
  Array.from({ length: to - from }, (_, index) => facts.heightOf(from + index)).reduce((sum, height) => sum + height, 0);

/** The rows that begin a page, but for the first one. */
export function pageBreaks(facts: PageFacts): readonly number[] {
  const { print, widths, headerRows, starts, endRow } = facts;
  const heightFrom = (from: number, to: number): number => heightOf(facts, from, to);
  const header = heightFrom(headerRows.first, headerRows.last + 1);
  const room = capacity(print, widths);
  const breaks: number[] = [];
  // Title and header are on the first page anyway.
  let used = heightFrom(0, starts[0] ?? 0);
  for (const [index, start] of starts.entries()) {
    const height = heightFrom(start, starts[index + 1] ?? endRow);
    const rest = heightFrom(start, endRow);
    // All that is left goes onto one page together, if it can.
    if (index > 0 && (used + height > room || (used + rest > room && header + rest <= room))) {
      breaks.push(start);
      used = header;
    }
    used += height;
    // What is longer than a page goes on over the next ones.
    while (used > room) used -= room - header;
  }
  return breaks;
}

/** Points of the sheet's own height that a page holds, the sheet being scaled to the page's width. */
function capacity({ paper, orientation }: PageFacts["print"], widths: readonly number[]): number {
  const { short, long } = PAPERS[paper];
  const [across, down] = orientation === "landscape" ? [long, short] : [short, long];
  const wide = widths.reduce((sum, width) => sum + width * CHARACTER + PADDING, 0) * PIXEL;
  return ((down - MARGINS.ends) / Math.min(1, (across - MARGINS.sides) / wide)) * CAUTION;
}
