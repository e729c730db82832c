/** Reads cells in blocks that fit into an answer. */
import type { Area } from "../../grid/area";
import type { ReadCell } from "./contents";
import { HostFault } from "../../host/workbook";
import { breathe, inSlices } from "../slices";
import { portionsOf } from "./areas";
import { readCell } from "./contents";
import { isTooLarge } from "./fault";
import { CELLS_AT_ONCE } from "./limits";
import { areaRange } from "./sheets";

/** So many take a few milliseconds. */
const CELLS_IN_PASSING = 5_000;

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
  // The library has just taken the answer apart.
  if (blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0) > CELLS_IN_PASSING) await breathe();
  return inSlices(cellsOf(ranges));
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

/** With a pause possible after each row. */
function* cellsOf(ranges: readonly Excel.Range[]): Generator<void, ReadCell[][][]> {
  const read: ReadCell[][][] = [];
  for (const { values, text, formulas, numberFormat } of ranges) {
    // Over five million cells Excel gives null and no error.
    if (!Array.isArray(values)) throw new HostFault("tooLarge");
    const cells: ReadCell[][] = [];
    for (const [row, line] of values.entries()) {
      cells.push(line.map((value: unknown, column: number) => readCell({
        value, text: text[row]?.[column] ?? "", formula: formulas[row]?.[column], format: numberFormat[row]?.[column],
      })));
      yield;
    }
    read.push(cells);
  }
  return read;
}
