import type { Grid } from "../../grid/grid";
import type { Workbook } from "../../host/workbook";
import { isOwnSheet } from "../../report/records/own-sheet";
import { reviewOf, type KeptReview } from "../../report/records/review-of";
import { readBeside } from "../read-beside";

/** Another sheet of the workbook, whole. */
export interface SheetBeside {
  readonly grid: Grid;
  readonly visible: boolean;
}

/** The other sheets: those that may belong to the plan, and what people said of its check. */
export interface Beside {
  readonly grids: readonly Grid[];
  readonly review: KeptReview;
}

/** What people said counts on hidden sheets too; a table there does not. */
export function sortBeside(sheets: readonly SheetBeside[]): Beside {
  const own = sheets.filter(({ grid }) => isOwnSheet(grid));
  return {
    grids: sheets.filter((sheet) => sheet.visible && !own.includes(sheet)).map(({ grid }) => grid),
    review: reviewOf(own.map(({ grid }) => grid)),
  };
}

/** Only what people said; for changing it. */
export async function readReview(book: Workbook): Promise<KeptReview> {
  const { beside } = await readBeside(book, "");
  return sortBeside(beside).review;
}
