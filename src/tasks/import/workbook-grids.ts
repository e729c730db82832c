import type { Area } from "../../grid/area";
import type { Grid } from "../../grid/grid";
import { HostFault, type Workbook } from "../../host/workbook";
import { recallCorrections, type KeptCorrection } from "../corrections/kept";

/** The sheets of a workbook that baselines may be found in. */
export interface WorkbookGrids {
  readonly grids: readonly Grid[];
  /** What a person has set right in how sheets are read. */
  readonly corrections: readonly KeptCorrection[];
  /** Names of the sheets that could not be looked into, or were too many. */
  readonly unread: readonly string[];
}

/** Looked at of each sheet; no indicator table known is half as long. */
const WINDOW = { row: 0, column: 0, rows: 400, columns: 30 } as const;
/** Sheets that are looked at; a workbook of more is an archive. */
const MOST_SHEETS = 40;

/** The upper part of every visible sheet. A workbook that does not answer lends nothing, and stops no import. */
export async function workbookGrids(book: Workbook): Promise<WorkbookGrids> {
  const answer = await unlessRefused(async () => ({ all: await book.sheets(), corrections: await recallCorrections(book) }));
  if (answer === null) return { grids: [], corrections: [], unread: [] };
  const { all, corrections } = answer;
  const sheets = all.filter(({ visible }) => visible);
  const grids: Grid[] = [];
  const unread = sheets.slice(MOST_SHEETS).map(({ name }) => name);
  for (const { name } of sheets.slice(0, MOST_SHEETS)) {
    // The page draws between two sheets.
    await new Promise((resume) => { setTimeout(resume, 0); });
    const window = windowFor(corrections.find(({ sheet }) => sheet === name));
    const grid = await unlessRefused(() => book.read({ sheet: name, ...window }));
    if (grid === null) unread.push(name);
    else grids.push(grid);
  }
  return { grids, corrections, unread };
}

/** An area that a person drew further down is looked at as well. */
function windowFor(kept: KeptCorrection | undefined): Area {
  const area = kept?.correction.area;
  if (area === undefined) return WINDOW;
  return { ...WINDOW, rows: Math.max(WINDOW.rows, area.row + WINDOW.rows), columns: Math.max(WINDOW.columns, area.column + area.columns) };
}

async function unlessRefused<Value>(ask: () => Promise<Value>): Promise<Value | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof HostFault) return null;
    throw error;
  }
}
