/** What a sheet is taken for, told before anything is checked: cheap enough to follow a person from sheet to sheet. */
import { areaOf, type Grid } from "../grid/grid";
import { ok, type Result } from "../grid/result";
import type { Workbook } from "../host/workbook";
import { TEXT_SHEET } from "../rules/define";
import { analystHere, type Analyst } from "./analysis/analyst";
import type { BaselineOrigins, SheetReading } from "./analysis/table-reading";
import { recallCorrections, type KeptCorrection } from "./corrections/kept";
import { guarded } from "./fault";
import { workbookGrids } from "./import/workbook-grids";
import type { TaskFault } from "./tasks";

export type { BaselineOrigins, SheetReading } from "./analysis/table-reading";

/** Looked at of a sheet, so that the page is not held up by one of 100,000 rows. */
const WINDOW = { rows: 400, columns: 50 } as const;

/** Reads the upper part of a sheet (the one in view where left out) and says what it is taken for. */
export const readSheet = (book: Workbook, name?: string, analyst: Analyst = analystHere): Promise<Result<SheetReading, TaskFault>> =>
  guarded(async () => {
    const sheet = name ?? (await book.selection()).sheet;
    const corrections = await recallCorrections(book);
    const window = windowFor(corrections.find((one) => one.sheet === sheet));
    const grid = trimmed(await book.read({ sheet, row: 0, column: 0, ...window }));
    const { rows, columns } = areaOf(grid);
    if (rows === 0 && corrections.length === 0) return ok(blank(sheet));
    // Names are only needed where a correction may belong to a sheet that was renamed.
    const sheets = corrections.length === 0 ? [] : (await book.sheets()).map((each) => each.name);
    const isPart = grid.origin.row + rows >= window.rows || grid.origin.column + columns >= window.columns;
    return ok(await analyst.read({ grid, isPart, corrections, sheets }));
  });

/** Said without anybody's analysis, so that the first view of an empty workbook waits for nothing. */
const blank = (sheet: string): SheetReading =>
  ({ sheet, table: null, others: [], why: { code: "emptySheet" }, isOwn: false, standing: { kind: "none" }, orphans: [], isPart: false, columns: [] });

/** Looks into the other sheets only if the table leaves baselines open. */
export const readBaselines = (book: Workbook, { table, others }: SheetReading, analyst: Analyst = analystHere): Promise<Result<BaselineOrigins | null, TaskFault>> =>
  guarded(async () => {
    if (table === null || table.kind !== "plan") return ok(null);
    const isOpen = table.indicators.some(({ baseline }) => baseline === null || baseline.raw === null);
    const grids = isOpen ? (await workbookGrids(book)).grids : [];
    // A plan's text is longer than the window that tables are looked for in.
    const whole = async (grid: Grid): Promise<Grid> => (grid.sheet === TEXT_SHEET ? book.read(TEXT_SHEET) : grid);
    const beside = await Promise.all(grids.filter(({ sheet }) => sheet !== table.sheet).map(whole));
    return ok(await analyst.baselines({ table, others: isOpen ? others : [], beside, corrections: await recallCorrections(book) }));
  });

/** Sheets that a workbook begins with in any version of Excel; with more it is nobody's empty workbook. */
const NEW_SHEETS = 3;

/** Whether nothing has been written into the workbook yet. */
export const isEmptyWorkbook = (book: Workbook): Promise<Result<boolean, TaskFault>> =>
  guarded(async () => {
    const sheets = (await book.sheets()).filter(({ visible }) => visible);
    if (sheets.length > NEW_SHEETS) return ok(false);
    for (const { name } of sheets) {
      if (areaOf(trimmed(await book.read({ sheet: name, row: 0, column: 0, rows: 60, columns: 30 }))).rows > 0) return ok(false);
    }
    return ok(true);
  });

/** An area that a person drew further down is read as well. */
function windowFor(kept: KeptCorrection | undefined): { readonly rows: number; readonly columns: number } {
  const area = kept?.correction.area;
  if (area === undefined) return WINDOW;
  return { rows: Math.max(WINDOW.rows, area.row + WINDOW.rows), columns: Math.max(WINDOW.columns, area.column + area.columns) };
}

/** Without the blank rows and columns at its ends, as a sheet's used part is. */
function trimmed(grid: Grid): Grid {
  const isFilled = (row: readonly string[]): boolean => row.some((text) => text !== "");
  const rows = grid.texts.findLastIndex(isFilled) + 1;
  const columns = grid.texts.reduce((most, row) => Math.max(most, row.findLastIndex((text) => text !== "") + 1), 0);
  const cut = <Value>(lines: readonly (readonly Value[])[]): Value[][] => lines.slice(0, rows).map((line) => line.slice(0, columns));
  return { ...grid, values: cut(grid.values), texts: cut(grid.texts), ...(grid.formulas ? { formulas: cut(grid.formulas) } : {}) };
}
