import type { Grid } from "../grid/grid";
import { fail, ok, type Result } from "../grid/result";
import { readBody, type RowColumns } from "./body";
import { cellsOf, type Cells } from "./cells";
import { assignRoles, correctByContents, halvesOf, type TableColumn } from "./columns";
import { headsIndicators } from "./evidence";
import { findHeader, type Header } from "./find-header";
import { headingAbove, plansYearly } from "./heading";
import { readIndicators, rowColumns } from "./indicators";
import { lyingTable } from "./lying-table";
import { hasStages, kindOf, periodOf } from "./period";
import type { IndicatorTable, NoTable } from "./table";
import { unbroken } from "./words";

/** The main indicator table of a sheet: the first that sets targets, else the first at all. */
export function recogniseTable(grid: Grid): Result<IndicatorTable, NoTable> {
  const { tables, fault } = recognise(grid);
  const main = mainTable(tables);
  if (main) return ok(main);
  const lying = fault.code === "noHeader" ? lyingTable(cellsOf(grid)) : null;
  return fail(lying ? { code: "transposed", at: lying } : fault);
}

/** Of the tables of a sheet, the first that sets targets, else the first at all. */
export const mainTable = (tables: readonly IndicatorTable[]): IndicatorTable | null => tables.find(({ kind }) => kind === "plan") ?? tables[0] ?? null;

/** Every indicator table of a sheet, from top to bottom. Tables of other kinds are passed over. */
export const recogniseTables = (grid: Grid): readonly IndicatorTable[] => recognise(grid).tables;

function recognise(grid: Grid): { tables: readonly IndicatorTable[]; fault: NoTable } {
  const cells = cellsOf(grid);
  const tables: IndicatorTable[] = [];
  let fault: NoTable = grid.texts.every((row) => row.every((text) => text.trim() === "")) ? { code: "emptySheet" } : { code: "noHeader" };
  let from = 0;
  for (let header = findHeader(cells, from); header; header = findHeader(cells, from)) {
    const { table, end } = readTable(cells, header, from);
    if (table && table.indicators.length > 0) tables.push(table);
    else if (table && fault.code === "noHeader") fault = { code: "noRows", header: table.area };
    from = Math.max(end, header.bottom + 1);
  }
  return { tables, fault };
}

/** Reads the table under a header; null when it is not one of indicators. */
function readTable(cells: Cells, header: Header, floor: number): { table: IndicatorTable | null; end: number } {
  const heading = headingAbove(cells, header.top, floor);
  const corrected = correctByContents(cells, header);
  const hasNature = corrected.some(({ role }) => role === "nature");
  if (!headsIndicators(corrected, heading, hasNature, cells.sheet)) return { table: null, end: header.bottom + 1 };
  const plan = periodOf(corrected, heading, cells.sheet);
  const kind = kindOf(corrected, heading, plan);
  const sense = { plan, kind, plannedYearly: plansYearly(heading.title ?? "") || hasStages(corrected, plan) };
  const halves = halvesOf(corrected).map((half) => assignRoles(half, sense));
  const columns = halves.flat();
  const body = readBody(cells, header, union(halves.map(rowColumns)));
  const indicators = halves.reduce<IndicatorTable["indicators"]>(
    (before, half) => [...before, ...readIndicators(cells, half, body, { ...sense, units: heading.units }, before.length)], []);
  const area = areaOf(cells, header, columns, body.rows.at(-1));
  return {
    table: {
      kind, title: heading.title, plan, sheet: cells.sheet, area, indicators,
      columns: columns.filter(({ role, text }) => role !== "unknown" || text !== "").map(({ role, text, index, year, level }) =>
        ({ role, header: text, column: cells.originColumn + index, year, level })),
      notes: body.notes.map(unbroken),
    },
    end: body.end,
  };
}

/** Rows are told apart by the columns of both halves together. */
const union = (halves: readonly RowColumns[]): RowColumns => ({
  number: halves[0]?.number ?? null,
  domains: halves.flatMap(({ domains }) => domains),
  names: halves.flatMap(({ names }) => names),
  values: halves.flatMap(({ values }) => values),
  natures: halves.flatMap(({ natures }) => natures),
  contents: halves.flatMap(({ contents }) => contents),
});

function areaOf(cells: Cells, header: Header, columns: readonly TableColumn[], lastRow: { row: number; continued: readonly number[] } | undefined): IndicatorTable["area"] {
  const used = columns.filter(({ role, text }) => role !== "unknown" || text !== "").map(({ index }) => index);
  const bottom = lastRow ? lastRow.continued.at(-1) ?? lastRow.row : header.bottom;
  const [left, right] = [Math.min(...used), Math.max(...used)];
  return {
    sheet: cells.sheet, row: cells.originRow + header.top, column: cells.originColumn + left,
    rows: bottom - header.top + 1, columns: right - left + 1,
  };
}
