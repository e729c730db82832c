import { formulaAt, textAt, type Grid } from "../../grid/grid";
import { cleanDomain } from "../../table/domains";
import type { Column, Indicator, IndicatorTable } from "../../table/table";
import { compact } from "../../table/words";
import type { Overlooked, OverlookedCell, SourcePlace } from "./preview";

/** No more are listed of one table: what has more is no table with a few odd rows. */
const MOST = 200;

/**
 * What stands in a table and in none of its rows: lines among them or right under them that are no indicator, no
 * domain, no repeated header and no note, and columns whose header means nothing here.
 * @param others the other tables of the same grid, whose rows are their own
 * @param placeOf where a row of the grid stands in the source
 */
export function overlookedIn(grid: Grid, table: IndicatorTable, others: readonly IndicatorTable[], placeOf: (row: number) => SourcePlace): readonly Overlooked[] {
  return [...columnsIn(grid, table), ...rowsIn(grid, table, others, placeOf)];
}

function rowsIn(grid: Grid, table: IndicatorTable, others: readonly IndicatorTable[], placeOf: (row: number) => SourcePlace): readonly Overlooked[] {
  const used = new Map(table.indicators.map((indicator) => [indicator.at.row, indicator]));
  const known = wordsOf(grid, table);
  const last = table.area.row + table.area.rows - 1;
  const end = Math.min(grid.origin.row + grid.texts.length, ...others.map(({ area }) => area.row).filter((row) => row > last));
  const found: Overlooked[] = [];
  let above: Indicator | null = null;
  for (let row = table.area.row; row < end && found.length < MOST; row++) {
    const indicator = used.get(row);
    if (indicator !== undefined) above = indicator;
    // What stands over the first indicator is the header.
    if (indicator !== undefined || above === null) continue;
    const cells = cellsIn(grid, row);
    const [over, under]: readonly (Indicator | undefined)[] = [above, used.get(row + 1)];
    if (cells.every((text) => isKnown(known, text) || isPiece(text, over) || isPiece(text, under))) continue;
    const isAfter = row > last;
    // Under the table stand notes and other texts; only what has cells and a number could have been a row.
    if (isAfter && (cells.length < 2 || !cells.some((text) => /\d/.test(text)))) continue;
    found.push({
      kind: "row", why: isAfter ? "afterEnd" : whyNot(grid, table, row), place: placeOf(row), cells: placedCells(grid, row),
      at: { sheet: grid.sheet, row, column: grid.origin.column, rows: 1, columns: grid.texts[0]?.length ?? 1 },
    });
  }
  return found;
}

const whyNot = (grid: Grid, { columns }: IndicatorTable, row: number): "noName" | "noValues" =>
  (columns.some(({ role, column }) => role === "name" && textAt(grid, { row, column }).trim() !== "") ? "noValues" : "noName");

/** The words of a table that are part of it without being a row of it: title, header, domains, notes. */
function wordsOf(grid: Grid, { area, title, indicators, columns, notes }: IndicatorTable): ReadonlySet<string> {
  const first = indicators.reduce((least, { at }) => Math.min(least, at.row), Infinity);
  const head: string[] = [];
  for (let row = area.row; row < first; row++) head.push(...cellsIn(grid, row));
  const all = [...head, title ?? "", ...columns.map(({ header }) => header), ...indicators.map(({ domain }) => domain ?? ""), ...notes];
  return new Set(all.map(compact));
}

const PAGE_NUMBER = /^[-—–·]*第?\d{1,4}页?[-—–·]*$/;
const CONTINUED = /^[(（]?续/;

function isKnown(known: ReadonlySet<string>, text: string): boolean {
  const word = compact(text);
  return known.has(word) || known.has(compact(cleanDomain(text))) || PAGE_NUMBER.test(word) || CONTINUED.test(word);
}

/** A part of a name or domain that was written over several rows. */
function isPiece(text: string, of: Indicator | undefined): boolean {
  const word = compact(text);
  return of !== undefined && [of.rawName, of.domain ?? ""].some((whole) => compact(whole).includes(word));
}

function columnsIn(grid: Grid, table: IndicatorTable): readonly Overlooked[] {
  const { row, column, rows, columns } = table.area;
  const said = new Map(table.columns.map((each) => [each.column, each]));
  const found: Overlooked[] = [];
  for (let at = column; at < column + columns; at++) {
    const known = said.get(at);
    if (known !== undefined && known.role !== "unknown") continue;
    const header = known?.header ?? "";
    let cells = 0;
    for (let down = row; down < row + rows; down++) if (textAt(grid, { row: down, column: at }).trim() !== "") cells++;
    // The header is one of the cells.
    const own = header === "" ? cells : cells - 1;
    if (own > 0) found.push({ kind: "column", header, cells: own, isKept: known !== undefined && isKept(grid, table, known) });
  }
  return found;
}

/**
 * Whether a column that means nothing here is written as it stands. One of formulas is not: its results, written as
 * values, would be taken for what somebody had typed.
 */
export const isKept = (grid: Grid, { indicators }: IndicatorTable, { role, header, column }: Column): boolean =>
  role === "unknown" && header !== "" && indicators.every(({ at }) => formulaAt(grid, { row: at.row, column }) === null);

/** The row's texts from left to right, blank ones left out. */
export const cellsIn = (grid: Grid, row: number): readonly string[] =>
  (grid.texts[row - grid.origin.row] ?? []).map((text) => text.trim()).filter((text) => text !== "");

const placedCells = (grid: Grid, row: number): readonly OverlookedCell[] => (grid.texts[row - grid.origin.row] ?? [])
  .map((text, right) => ({ text: text.trim(), column: grid.origin.column + right })).filter(({ text }) => text !== "");
