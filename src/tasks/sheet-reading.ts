/** What a sheet is taken for, told before anything is checked: cheap enough to follow a person from sheet to sheet. */
import { areaOf, type Grid } from "../grid/grid";
import { ok, type Result } from "../grid/result";
import type { SheetInfo, Workbook } from "../host/workbook";
import { isOwnSheet } from "../report/records/own-sheet";
import { indexClaims } from "../rules/claims";
import { pastOf } from "../rules/past";
import type { TableCorrection } from "../table/correction";
import type { IndicatorTable, NoTable } from "../table/table";
import { recallCorrections, type KeptCorrection } from "./corrections/kept";
import { correctionsOf, standingOf, type Standing } from "./corrections/standing";
import { guarded } from "./fault";
import { workbookGrids } from "./import/workbook-grids";
import { recognised, type Recognised } from "./recognised";
import type { TaskFault } from "./tasks";

export interface SheetReading {
  readonly sheet: string;
  /** The table that tasks work on; null where none was recognised. */
  readonly table: IndicatorTable | null;
  /** Further indicator tables of the sheet. */
  readonly others: readonly IndicatorTable[];
  /** Why there is no table; null where there is one, and of sheets that the check itself has made. */
  readonly why: NoTable | null;
  /** Made by this tool: explanations, settings, results. */
  readonly isOwn: boolean;
  /** What a person has set right. */
  readonly standing: Standing;
  /** The sheet goes on below or beside what was read here; a check reads all of it. */
  readonly isPart: boolean;
  /** Columns that a person may give a role: the table's, else those of the first rows that hold anything. */
  readonly columns: readonly ReadColumn[];
}

export interface ReadColumn {
  readonly column: number;
  /** What stands on top of it; "" where nothing does. */
  readonly header: string;
}

/** Looked at of a sheet, so that the page is not held up by one of 100,000 rows. */
const WINDOW = { rows: 400, columns: 50 } as const;

const NOTHING: Recognised = { tables: [], why: null };

/** Reads the upper part of a sheet (the one in view where left out) and says what it is taken for. */
export const readSheet = (book: Workbook, name?: string): Promise<Result<SheetReading, TaskFault>> =>
  guarded(async () => {
    const sheet = name ?? (await book.selection()).sheet;
    const kept = await recallCorrections(book);
    const window = windowFor(kept.find((one) => one.sheet === sheet));
    const grid = trimmed(await book.read({ sheet, row: 0, column: 0, ...window }));
    // Names are only needed where a correction may belong to a sheet that was renamed.
    const standing = standingOf(grid, kept, kept.length === 0 ? [] : namesOf(await book.sheets()));
    const correction = standing.kind === "applied" ? standing.correction : undefined;
    const isOwn = isOwnSheet(grid);
    const { tables: [table = null, ...others], why } = isOwn ? NOTHING : recognised(book, { grid, correction }, "window");
    const { rows, columns } = areaOf(grid);
    return ok({
      sheet, table, others, why, isOwn, standing,
      isPart: grid.origin.row + rows >= window.rows || grid.origin.column + columns >= window.columns,
      columns: columnsOf(grid, table, correction),
    });
  });

/** Where the baselines of a plan's table come from: how many stand in it, how many other tables lend, how many are missing. */
export interface BaselineOrigins {
  readonly own: number;
  readonly lent: readonly { readonly sheet: string; readonly count: number }[];
  readonly missing: number;
}

/** Looks into the other sheets only if the table leaves baselines open. */
export const readBaselines = (book: Workbook, { table, others }: SheetReading): Promise<Result<BaselineOrigins | null, TaskFault>> =>
  guarded(async () => {
    if (table === null || table.kind !== "plan") return ok(null);
    const isOpen = table.indicators.some(({ baseline }) => baseline === null || baseline.raw === null);
    return ok(originsOf(table, isOpen ? [...others, ...await otherTables(book, table.sheet)] : []));
  });

/** The indicator tables in the upper parts of the workbook's other sheets. */
export async function otherTables(book: Workbook, beside: string): Promise<readonly IndicatorTable[]> {
  const [{ grids }, correctionOf] = [await workbookGrids(book), await correctionsOf(book)];
  return grids.filter((grid) => grid.sheet !== beside && !isOwnSheet(grid)).flatMap((grid) =>
    recognised(book, { grid, correction: correctionOf(grid) }, "beside").tables);
}

function originsOf(table: IndicatorTable, others: readonly IndicatorTable[]): BaselineOrigins {
  const origins = pastOf(table, others, indexClaims([])).map(({ base }) => base?.origin ?? null);
  const lent = new Map<string, number>();
  for (const origin of origins) if (origin?.from === "table") lent.set(origin.at.sheet, (lent.get(origin.at.sheet) ?? 0) + 1);
  return {
    own: origins.filter((origin) => origin?.from === "cell").length,
    lent: [...lent].map(([sheet, count]) => ({ sheet, count })),
    missing: origins.filter((origin) => origin === null).length,
  };
}

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

const namesOf = (sheets: readonly SheetInfo[]): readonly string[] => sheets.map(({ name }) => name);

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

const MOST_COLUMNS = 40;

function columnsOf(grid: Grid, table: IndicatorTable | null, correction: TableCorrection | undefined): readonly ReadColumn[] {
  const used = areaOf(grid);
  const area = table?.area ?? correction?.area ?? used;
  const headers = new Map(table?.columns.map(({ column, header }) => [column, header]));
  return Array.from({ length: Math.min(area.columns, MOST_COLUMNS) }, (_, right) => {
    const column = area.column + right;
    return { column, header: headers.get(column) ?? firstText(grid, column - grid.origin.column, area.row - grid.origin.row) };
  });
}

const firstText = ({ texts }: Grid, column: number, from: number): string =>
  texts.slice(Math.max(0, from), Math.max(0, from) + 3).map((row) => row[column]?.trim() ?? "").find((text) => text !== "") ?? "";
