/** Reads a sheet, or an area of it, as a Grid. */
import type { Area, SheetArea } from "../../grid/area";
import type { Grid } from "../../grid/grid";
import type { ReadCell } from "./contents";
import type { RunExcel } from "./run-excel";
import { overlaps } from "../../grid/area";
import { HostFault } from "../../host/workbook";
import { inSlices } from "../slices";
import { boundsOf, intersection } from "./areas";
import { readAreas } from "./cells";
import { EMPTY_CELL } from "./contents";
import { CELLS_AT_MOST } from "./limits";
import { AREA_PROPERTIES, areaOfRange, areaRange, findSheet } from "./sheets";

export function readGrid(run: RunExcel, where: string | SheetArea): Promise<Grid> {
  const name = typeof where === "string" ? where : where.sheet;
  return run(async (context) => {
    const { sheet } = await findSheet(context, name);
    const { used, merges } = await findUsed(context, sheet, typeof where === "string" ? null : where);
    const asked = typeof where === "string" ? used && withMerges(used, merges) : where;
    if (!asked) return { sheet: name, origin: { row: 0, column: 0 }, values: [], texts: [], merges: [] };

    if (asked.rows * asked.columns > CELLS_AT_MOST) throw new HostFault("tooLarge", name);
    const filled = used && intersection(asked, used);
    const [cells = []] = filled ? await readAreas(context, sheet, [filled]) : [];
    return inSlices(gridOf(name, asked, filled ? { area: filled, cells } : null, merges.filter((merge) => overlaps(merge, asked))));
  }, { sheet: name });
}

/** The area with contents, and every merged area that reaches into it or into what was asked for. */
async function findUsed(
  context: Excel.RequestContext, sheet: Excel.Worksheet, asked: Area | null,
): Promise<{ used: Area | null; merges: Area[] }> {
  const range = sheet.getUsedRangeOrNullObject(true).load(AREA_PROPERTIES);
  await context.sync();
  const used = range.isNullObject ? null : areaOfRange(range);
  const seen = boundsOf([used, asked].filter((area) => area !== null));
  if (!seen) return { used, merges: [] };
  // Only merged areas whose first cell lies inside are told (office-js issue 3611): so ask from A1 on.
  const fromA1 = { row: 0, column: 0, rows: seen.row + seen.rows, columns: seen.column + seen.columns };
  const merged = areaRange(sheet, fromA1).getMergedAreasOrNullObject();
  merged.load(AREA_PROPERTIES.split(",").map((property) => `areas/items/${property}`).join(","));
  await context.sync();
  return { used, merges: merged.isNullObject ? [] : merged.areas.items.map(areaOfRange) };
}

/** A merged title belongs to the table as a whole, though Excel counts only its first cell as used. */
function withMerges(used: Area, merges: readonly Area[]): Area {
  return boundsOf([used, ...merges.filter((merge) => overlaps(merge, used))]) ?? used;
}

/** What was read of an area. */
interface Read {
  readonly area: Area;
  readonly cells: readonly (readonly ReadCell[])[];
}

/** The cells that were read, set into an otherwise empty area; a pause is possible after each row. */
function* gridOf(sheet: string, area: Area, read: Read | null, merges: readonly Area[]): Generator<void, Grid> {
  const [values, texts, formulas]: [Grid["values"][number][], string[][], (string | null)[][]] = [[], [], []];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells = lineOf(row, area, read);
    values.push(cells.map(({ value }) => value));
    texts.push(cells.map(({ text }) => text));
    formulas.push(cells.map(({ formula }) => formula));
    yield;
  }
  const hasFormulas = formulas.some((line) => line.some((formula) => formula !== null));
  return { sheet, origin: { row: area.row, column: area.column }, merges, values, texts, ...(hasFormulas && { formulas }) };
}

function lineOf(row: number, { column, columns }: Area, read: Read | null): readonly ReadCell[] {
  const cells = read?.cells[row - read.area.row] ?? [];
  if (read?.area.column === column && cells.length === columns) return cells;
  return Array.from({ length: columns }, (_, right) => cells[column + right - (read?.area.column ?? 0)] ?? EMPTY_CELL);
}
