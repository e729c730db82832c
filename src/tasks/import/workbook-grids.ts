import type { Grid } from "../../grid/grid";
import { HostFault, type SheetInfo, type Workbook } from "../../host/workbook";

/** The sheets of a workbook that baselines may be found in. */
export interface WorkbookGrids {
  readonly grids: readonly Grid[];
  /** Names of the sheets that could not be looked into, or were too many. */
  readonly unread: readonly string[];
}

/** Looked at of each sheet; no indicator table known is half as long. */
const WINDOW = { row: 0, column: 0, rows: 400, columns: 30 } as const;
/** Sheets that are looked at; a workbook of more is an archive. */
const MOST_SHEETS = 40;

/** The upper part of every visible sheet. A workbook that does not answer lends nothing, and stops no import. */
export async function workbookGrids(book: Workbook): Promise<WorkbookGrids> {
  let sheets: readonly SheetInfo[];
  try {
    sheets = (await book.sheets()).filter(({ visible }) => visible);
  } catch (error) {
    if (!(error instanceof HostFault)) throw error;
    return { grids: [], unread: [] };
  }
  const grids: Grid[] = [];
  const unread = sheets.slice(MOST_SHEETS).map(({ name }) => name);
  for (const { name } of sheets.slice(0, MOST_SHEETS)) {
    // The page draws between two sheets.
    await new Promise((resume) => { setTimeout(resume, 0); });
    try {
      grids.push(await book.read({ sheet: name, ...WINDOW }));
    } catch (error) {
      if (!(error instanceof HostFault)) throw error;
      unread.push(name);
    }
  }
  return { grids, unread };
}
