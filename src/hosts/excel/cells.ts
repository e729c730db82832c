/** Reads cells in blocks that fit into an answer. */
import type { Area } from "../../grid/area";
import type { ReadCell } from "./contents";
import { HostFault } from "../../host/workbook";
import { portionsOf } from "./areas";
import { readCell } from "./contents";
import { isTooLarge } from "./fault";
import { CELLS_AT_ONCE } from "./limits";
import { areaRange } from "./sheets";

/** Reads each area; few requests, whatever their number. */
export async function readAreas(context: Excel.RequestContext, sheet: Excel.Worksheet, areas: readonly Area[]): Promise<ReadCell[][][]> {
  const blocks = areas.flatMap((area, index) => blocksOf(area).map((block) => ({ block, index })));
  const read: ReadCell[][][] = areas.map(() => []);
  for (const portion of portionsOf(blocks, ({ block }) => block.rows * block.columns, CELLS_AT_ONCE)) {
    const rows = await readBlocks(context, sheet, portion.map(({ block }) => block));
    portion.forEach(({ index }, at) => read[index]?.push(...rows[at] ?? []));
  }
  return read;
}

/** An area as blocks of whole rows. */
function blocksOf(area: Area): Area[] {
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rowsAtOnce) }, (_, index) => ({
    ...area, row: area.row + index * rowsAtOnce, rows: Math.min(rowsAtOnce, area.rows - index * rowsAtOnce),
  }));
}

async function readBlocks(context: Excel.RequestContext, sheet: Excel.Worksheet, blocks: readonly Area[]): Promise<ReadCell[][][]> {
  const ranges = blocks.map((block) => areaRange(sheet, block).load("values,text,formulas,numberFormat"));
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return readHalves(context, sheet, blocks, error);
  }
  return ranges.map(cellsOf);
}

async function readHalves(
  context: Excel.RequestContext, sheet: Excel.Worksheet, blocks: readonly Area[], error: unknown,
): Promise<ReadCell[][][]> {
  const [only, ...others] = blocks;
  if (only && others.length === 0) {
    if (only.rows === 1) throw error;
    const upper = Math.ceil(only.rows / 2);
    const halves = [{ ...only, rows: upper }, { ...only, row: only.row + upper, rows: only.rows - upper }];
    return [(await readHalves(context, sheet, halves, error)).flat()];
  }
  const middle = Math.ceil(blocks.length / 2);
  return [
    ...await readBlocks(context, sheet, blocks.slice(0, middle)),
    ...await readBlocks(context, sheet, blocks.slice(middle)),
  ];
}

function cellsOf(range: Excel.Range): ReadCell[][] {
  const { values, text, formulas, numberFormat } = range;
  // Over five million cells Excel gives null and no error.
  if (!Array.isArray(values)) throw new HostFault("tooLarge");
  return values.map((line: readonly unknown[], row) => line.map((value, column) => readCell({
    value, text: text[row]?.[column] ?? "", formula: formulas[row]?.[column], format: numberFormat[row]?.[column],
  })));
}
