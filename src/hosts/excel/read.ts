/** Reads a sheet, or an area of it, as a Grid. */
import type { Area, SheetArea } from "../../grid/area";
import type { Grid } from "../../grid/grid";
import type { ReadCell } from "./contents";
import type { RunExcel } from "./run-excel";
import { overlaps } from "../../grid/area";
import { HostFault } from "../../host/workbook";
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
    return gridOf(name, asked, padded(asked, filled, cells), merges.filter((merge) => overlaps(merge, asked)));
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

/** The cells of `filled`, set into an otherwise empty `asked`. */
function padded(asked: Area, filled: Area | null, cells: readonly (readonly ReadCell[])[]): ReadCell[][] {
  return Array.from({ length: asked.rows }, (_r, down) => Array.from({ length: asked.columns }, (_c, right) => (filled
    ? cells[asked.row + down - filled.row]?.[asked.column + right - filled.column] ?? EMPTY_CELL : EMPTY_CELL)));
}

function gridOf(sheet: string, area: Area, cells: readonly (readonly ReadCell[])[], merges: readonly Area[]): Grid {
  const hasFormulas = cells.some((line) => line.some((cell) => cell.formula !== null));
  return {
    sheet, origin: { row: area.row, column: area.column }, merges,
    values: cells.map((line) => line.map((cell) => cell.value)),
    texts: cells.map((line) => line.map((cell) => cell.text)),
    ...(hasFormulas && { formulas: cells.map((line) => line.map((cell) => cell.formula)) }),
  };
}
