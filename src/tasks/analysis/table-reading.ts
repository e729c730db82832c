/** What a sheet is taken for, told from its cells before anything is checked. */
import { areaOf, type Grid } from "../../grid/grid";
import { isOwnSheet } from "../../report/records/own-sheet";
import { indexClaims } from "../../rules/claims";
import { ownClaims } from "../../rules/own-claims";
import { TEXT_SHEET } from "../../rules/define";
import { pastIn } from "../../rules/past";
import type { TableCorrection } from "../../table/correction";
import type { IndicatorTable, NoTable } from "../../table/table";
import type { KeptCorrection } from "../corrections/kept";
import { correctionFor, standingOf, type Standing } from "../corrections/standing";
import { claimsFor, proseIn } from "./prose-beside";
import { recognised, type Recognised } from "./recognised";

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
  /** Sheets that are no longer there, for which something was set right. */
  readonly orphans: readonly string[];
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

export interface ReadingInput {
  /** The upper part of the sheet. */
  readonly grid: Grid;
  readonly isPart: boolean;
  readonly corrections: readonly KeptCorrection[];
  /** Names of all sheets of the workbook. */
  readonly sheets: readonly string[];
}

const NOTHING: Recognised = { tables: [], why: null, unread: [] };

export function readTable({ grid, isPart, corrections, sheets }: ReadingInput): SheetReading {
  const standing = standingOf(grid, corrections, sheets);
  const correction = standing.kind === "applied" ? standing.correction : undefined;
  const isOwn = isOwnSheet(grid);
  const { tables: [table = null, ...others], why } = isOwn ? NOTHING : recognised({ grid, correction }, "window");
  const orphans = corrections.map(({ sheet }) => sheet).filter((sheet) => !sheets.includes(sheet));
  return { sheet: grid.sheet, table, others, why, isOwn, standing, orphans, isPart, columns: columnsOf(grid, table, correction) };
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

/** Where the baselines of a plan's table come from: how many stand in it, how many other tables and the text lend, how many are missing. */
export interface BaselineOrigins {
  readonly own: number;
  readonly lent: readonly { readonly sheet: string; readonly count: number }[];
  readonly missing: number;
}

export interface BaselineInput extends BesideInput {
  readonly table: IndicatorTable;
  /** Further tables of its sheet. */
  readonly others: readonly IndicatorTable[];
}

/** The upper parts of the workbook's other sheets; its text whole. */
export interface BesideInput {
  readonly beside: readonly Grid[];
  readonly corrections: readonly KeptCorrection[];
}

export function originsOf({ table, others, ...beside }: BaselineInput): BaselineOrigins {
  const claims = ownClaims({ subjects: [{ table, grid: null }], others: [], claims: claimsFor(table, proseIn(beside.beside)) });
  const origins = table.indicators.map(pastIn(table, [...others, ...tablesBeside(beside)], indexClaims(claims))).map(({ base }) => base?.origin ?? null);
  const lent = new Map<string, number>();
  for (const origin of origins) {
    const sheet = origin?.from === "table" ? origin.at.sheet : origin?.from === "text" ? TEXT_SHEET : null;
    if (sheet !== null) lent.set(sheet, (lent.get(sheet) ?? 0) + 1);
  }
  return {
    own: origins.filter((origin) => origin?.from === "cell").length,
    lent: [...lent].map(([sheet, count]) => ({ sheet, count })),
    missing: origins.filter((origin) => origin === null).length,
  };
}

/** The indicator tables of other sheets. */
const tablesBeside = ({ beside, corrections }: BesideInput): readonly IndicatorTable[] =>
  beside.filter((grid) => !isOwnSheet(grid)).flatMap((grid) => recognised({ grid, correction: correctionFor(grid, corrections) }, "beside").tables);
