import type { Grid } from "../../grid/grid";
import type { Workbook } from "../../host/workbook";
import { isOwnSheet } from "../../report/records/own-sheet";
import { reviewOf, type KeptReview } from "../../report/records/review-of";

/** The rest of a workbook: sheets that may belong to the plan, and what people said of its check. */
export interface Surroundings {
  readonly grids: readonly Grid[];
  /** Names of all sheets of the workbook. */
  readonly sheets: readonly string[];
  readonly review: KeptReview;
}

/** Everything that is visible beside one sheet. What people said counts on hidden sheets too. */
export async function readSurroundings(book: Workbook, beside: string): Promise<Surroundings> {
  const grids: Grid[] = [];
  const own: Grid[] = [];
  const sheets = await book.sheets();
  for (const { name, visible } of sheets) {
    if (name === beside) continue;
    const grid = await book.read(name);
    if (isOwnSheet(grid)) own.push(grid);
    else if (visible) grids.push(grid);
  }
  return { grids, sheets: sheets.map(({ name }) => name), review: reviewOf(own) };
}

/** Only what people said; for changing it. */
export const readReview = async (book: Workbook): Promise<KeptReview> => (await readSurroundings(book, "")).review;
