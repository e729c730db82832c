/** What a painted sheet says: names, contents, merged areas. */
import type { PlacedCell, PlacedSheet } from "../../grid/placed-sheet";
import { portionsOf } from "./areas";
import { inputOf } from "./contents";
import { groupBy } from "./group-by";
import { BYTES_AT_ONCE, RANGE_BYTES, bytesOf, inTurn } from "./limits";
import { areaRange } from "./sheets";

const ROWS_AT_ONCE = 500;

/** Names belong to the sheet, so that the same template can be inserted twice. */
export function putNames(sheet: Excel.Worksheet, { names }: PlacedSheet): void {
  for (const { name, refersTo } of names) sheet.names.add(name, refersTo);
}

/** What is not untracked is let go one by one at the end, each time through all that was let go before. */
export async function putMerges(context: Excel.RequestContext, sheet: Excel.Worksheet, { merges }: PlacedSheet): Promise<void> {
  await inTurn(portionsOf(merges, () => RANGE_BYTES, BYTES_AT_ONCE), async (portion) => {
    for (const area of portion) areaRange(sheet, area).untrack().merge();
    await context.sync();
  });
}

type Input = string | number | boolean | null;

/** Contents as blocks of rows; null leaves a cell as it is. */
export async function putContents(context: Excel.RequestContext, sheet: Excel.Worksheet, { cells }: PlacedSheet): Promise<void> {
  const filled = cells.filter(({ content }) => content !== null);
  const columns = filled.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const blocks = [...groupBy(filled, ({ row }) => Math.floor(row / ROWS_AT_ONCE))]
    .map(([index, own]) => ({ row: index * ROWS_AT_ONCE, inputs: inputsOf(own, index * ROWS_AT_ONCE, columns) }));
  await inTurn(portionsOf(blocks, ({ inputs }) => bytesOf(inputs), BYTES_AT_ONCE), async (portion) => {
    for (const { row, inputs } of portion) areaRange(sheet, { row, column: 0, rows: inputs.length, columns }).formulas = inputs;
    await context.sync();
  });
}

function inputsOf(cells: readonly PlacedCell[], top: number, columns: number): Input[][] {
  const rows = cells.reduce((most, { row }) => Math.max(most, row - top + 1), 0);
  const inputs = Array.from({ length: rows }, () => Array.from({ length: columns }, (): Input => null));
  for (const { row, column, content } of cells) {
    const line = inputs[row - top];
    if (line) line[column] = inputOf(content);
  }
  return inputs;
}
