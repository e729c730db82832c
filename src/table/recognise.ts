import type { Area } from "../grid/area";
import type { Grid } from "../grid/grid";
import { fail, ok, type Result } from "../grid/result";
import { readBody, type RowColumns } from "./body";
import { cellsOf, onlyWithin, type Cells } from "./cells";
import { assignRoles, correctByContents, halvesOf, type TableColumn } from "./columns";
import { withRoles, type TableCorrection } from "./correction";
import { headsIndicators } from "./evidence";
import { findHeader, type Header } from "./find-header";
import { headerOfArea, headingFloor, lackingIn } from "./given-header";
import { headingAbove, plansYearly, tellsMeasured, type Heading } from "./heading";
import { readIndicators, rowColumns } from "./indicators";
import { lyingTable } from "./lying-table";
import { readNotes } from "./notes";
import { hasStages, kindOf, leadsUpToTarget, periodOf } from "./period";
import type { IndicatorTable, NoTable, PlanPeriod } from "./table";
import { unitsOfHeaders } from "./unit-of";
import { unbroken } from "./words";
import { totalOfYears, withoutTotal } from "./year-totals";

/** What a sheet holds, or why it holds nothing. */
export interface Recognition {
  /** From top to bottom. Tables of other kinds are passed over. */
  readonly tables: readonly IndicatorTable[];
  /** Null where there is a table. */
  readonly fault: NoTable | null;
}

/** Every indicator table of a sheet, or the reason why there is none. */
export function recognise(grid: Grid, correction: TableCorrection = {}): Recognition {
  if (grid.texts.every((row) => row.every((text) => text.trim() === ""))) return { tables: [], fault: { code: "emptySheet" } };
  const cells = cellsOf(grid);
  if (correction.area) return inArea(cells, correction.area, correction);
  const found = anywhere(cells, correction);
  const lying = found.fault?.code === "noHeader" ? lyingTable(cells) : null;
  return lying ? { tables: [], fault: { code: "transposed", at: lying } } : found;
}

/** Every indicator table of a sheet; see `recognise` for the reason where there is none. */
export const recogniseTables = (grid: Grid, correction?: TableCorrection): readonly IndicatorTable[] => recognise(grid, correction).tables;

/** The main indicator table of a sheet: the first that sets targets, else the first at all. */
export function recogniseTable(grid: Grid, correction?: TableCorrection): Result<IndicatorTable, NoTable> {
  const { tables, fault } = recognise(grid, correction);
  const main = mainTable(tables);
  return main ? ok(main) : fail(fault ?? { code: "noHeader" });
}

/** Of the tables of a sheet, the first that sets targets, else the first at all. */
export const mainTable = (tables: readonly IndicatorTable[]): IndicatorTable | null => tables.find(({ kind }) => kind === "plan") ?? tables[0] ?? null;

function anywhere(cells: Cells, correction: TableCorrection): Recognition {
  const tables: IndicatorTable[] = [];
  let fault: NoTable = { code: "noHeader" };
  let from = 0;
  for (let header = findHeader(cells, from); header; header = findHeader(cells, from)) {
    const heading = headingAbove(cells, header.top, from);
    const proven = headsIndicators(correctByContents(cells, header), heading, cells.sheet);
    const read = proven ? readTable(cells, withRoles(header, cells, correction), heading, correction.plan) : null;
    if (read && read.table.indicators.length > 0) tables.push(read.table);
    else if (read && fault.code === "noHeader") fault = { code: "noRows", header: read.table.area };
    from = Math.max(read?.end ?? 0, header.bottom + 1);
  }
  return { tables, fault: tables.length > 0 ? null : fault };
}

/** The one table in the area that a person has drawn; what stands above it is still its title, what stands below its notes. */
function inArea(cells: Cells, area: Area, correction: TableCorrection): Recognition {
  const top = area.row - cells.originRow;
  const within = onlyWithin(cells, area);
  const header = headerOfArea(within, top, correction);
  const lacks = lackingIn(header);
  if (lacks.length > 0) return { tables: [], fault: { code: "noHeader", lacks } };
  const { table, end } = readTable(within, header, headingAbove(cells, header.top, headingFloor(cells, header.top)), correction.plan);
  if (table.indicators.length === 0) return { tables: [], fault: { code: "noRows", header: table.area } };
  return { tables: [table.notes.length > 0 ? table : { ...table, notes: readNotes(cells, end).notes.map(unbroken) }], fault: null };
}

/** Reads the table under a header. */
function readTable(cells: Cells, header: Header, heading: Heading, planGiven: PlanPeriod | undefined): { table: IndicatorTable; end: number } {
  const measured = tellsMeasured(heading.title ?? "");
  const corrected = withoutTotal(correctByContents(cells, header), measured);
  const plan = planGiven ?? periodOf(corrected, heading, cells.sheet);
  const kind = kindOf(corrected, heading, plan);
  const sense = { plan, kind, plannedYearly: plansYearly(heading.title ?? "") || hasStages(corrected, plan) || totalOfYears(corrected)?.isCalled === true && !measured || leadsUpToTarget(corrected, plan, heading) };
  const halves = halvesOf(corrected).map((half) => assignRoles(half, sense));
  const columns = halves.flat();
  const units = unitsOfHeaders(columns) ?? heading.units;
  const body = readBody(cells, header, union(halves.map(rowColumns)));
  const indicators = halves.reduce<IndicatorTable["indicators"]>(
    (before, half) => [...before, ...readIndicators(cells, half, body, { ...sense, units }, before.length)], []);
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
