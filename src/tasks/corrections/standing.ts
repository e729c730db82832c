/** Which kept correction counts for a sheet: one is neither lost without a word nor used for a sheet it was not made for. */
import type { Area } from "../../grid/area";
import type { Grid } from "../../grid/grid";
import type { Workbook } from "../../host/workbook";
import type { TableCorrection } from "../../table/correction";
import { findAgain, type Found } from "./anchor";
import { recallCorrections, type KeptCorrection } from "./kept";

export type Standing =
  | { readonly kind: "none" }
  /** It counts; rows and columns are those of now. */
  | { readonly kind: "applied"; readonly kept: KeptCorrection; readonly correction: TableCorrection }
  /** It was made for a sheet of this name, but the sheet does not look like it any more. */
  | { readonly kind: "unfitting"; readonly kept: KeptCorrection }
  /** It was made for a sheet that is no longer there and looked like this one, which may have been renamed. */
  | { readonly kind: "offered"; readonly kept: KeptCorrection; readonly correction: TableCorrection };

/** @param sheets names of all the workbook's sheets */
export function standingOf(grid: Grid, kept: readonly KeptCorrection[], sheets: readonly string[]): Standing {
  const own = kept.find(({ sheet }) => sheet === grid.sheet);
  if (own !== undefined) {
    const correction = placedIn(own, grid);
    return correction === null ? { kind: "unfitting", kept: own } : { kind: "applied", kept: own, correction };
  }
  for (const orphan of kept) {
    if (sheets.includes(orphan.sheet) || !tells(orphan)) continue;
    const correction = placedIn(orphan, grid);
    if (correction !== null) return { kind: "offered", kept: orphan, correction };
  }
  return { kind: "none" };
}

/** A row of one word or none tells no sheet from another. */
const tells = ({ first }: KeptCorrection): boolean => first.texts.filter((text) => text !== "").length >= 2;

/** What of the corrections of a workbook counts for one of its sheets. */
export function correctionFor(grid: Grid, kept: readonly KeptCorrection[]): TableCorrection | undefined {
  const own = kept.find(({ sheet }) => sheet === grid.sheet);
  return own === undefined ? undefined : placedIn(own, grid) ?? undefined;
}

/** The corrections of a workbook, to be asked for each of its sheets; recalled once. */
export async function correctionsOf(book: Workbook): Promise<(grid: Grid) => TableCorrection | undefined> {
  const kept = await recallCorrections(book);
  return (grid) => correctionFor(grid, kept);
}

/** Of a header that stands where it stood, so many texts may have been worded anew. */
const HEADER_CHANGED = 0.5;

/** The correction with the rows and columns of now; null where the sheet does not look like the one it was made for. */
export function placedIn({ correction: { area, roles, plan }, first, last }: KeptCorrection, grid: Grid): TableCorrection | null {
  const header = findAgain(first, grid, HEADER_CHANGED);
  if (header === null) return null;
  // Rows inserted within the area make it longer: its last row is looked for, and its length kept where that is gone.
  const bottom = last === null ? null : findAgain({ ...last, row: last.row + header.row - first.row }, grid, 0);
  return {
    ...(area === undefined ? {} : { area: areaNow(area, header, bottom) }),
    ...(roles === undefined ? {} : { roles: roles.map(({ column, role }) => ({ column: header.columnOf(column), role })) }),
    ...(plan === undefined ? {} : { plan }),
  };
}

function areaNow({ column, rows, columns }: Area, { row, columnOf }: Found, bottom: Found | null): Area {
  const left = columnOf(column);
  const right = columnOf(column + columns - 1);
  return { row, column: left, rows: bottom === null || bottom.row < row ? rows : bottom.row - row + 1, columns: Math.max(1, right - left + 1) };
}
