import type { SheetArea } from "../grid/area";
import type { Grid } from "../grid/grid";
import { kindOfCell } from "./cell-kind";
import { cellsOf, type Cells } from "./cells";
import { findHeader } from "./find-header";
import { headingAbove } from "./heading";
import { isNameHeader } from "./header-cell";
import { lyingTable } from "./lying-table";
import type { IndicatorTable } from "./table";
import { compact } from "./words";

/** Why figures in rows and columns were not taken for an indicator table. */
export type WhyUnread =
  /** No column is headed 指标 or the like. */
  | "noNames"
  /** Names, and no column of a baseline, a year or a target. */
  | "noValues"
  /** A header like that of an indicator table, over projects, budgets, scores or plain statistics. */
  | "otherKind"
  /** Names along the top, years down the side. */
  | "transposed";

/** A table of figures on a sheet that is none of those read: its numbers are checked by nobody. JSON-safe. */
export interface UnreadTable {
  readonly at: SheetArea;
  readonly title: string | null;
  readonly why: WhyUnread;
}

/** Rows that stand together, without a blank one between them. */
interface Block {
  readonly top: number;
  readonly bottom: number;
}

/** So many rows are looked at to know what a block holds. */
const DEEPEST = 40;
const FEWEST_ROWS = 2;
/** Figures that nobody would check. */
const NO_MEASURE = /电话|手机|联系|邮编|邮箱|编码|代码|证号|日期|时间|时限|年限|期限|年份|页码|序号|编号/;

/** The tables of figures on a sheet outside those that were read, from top to bottom. */
export function unreadTables(grid: Grid, read: readonly IndicatorTable[]): readonly UnreadTable[] {
  const cells = cellsOf(grid);
  return blocksOf(cells, read).flatMap((block) => {
    const top = headOf(cells, block);
    return top === null || !holdsFigures(cells, top, block.bottom) ? [] : [unread(cells, block, top)];
  });
}

/** What is left of a sheet's rows beside the tables; figures go on with the block above them, a header begins one. */
function blocksOf(cells: Cells, read: readonly IndicatorTable[]): readonly Block[] {
  const taken = new Uint8Array(cells.rows);
  for (const { area } of read) taken.fill(1, Math.max(0, area.row - cells.originRow), area.row - cells.originRow + area.rows);
  const blocks: Block[] = [];
  let top: number | null = null;
  for (let row = 0; row <= cells.rows; row++) {
    const inside = row < cells.rows && taken[row] !== 1 && cells.pieces(row).length > 0;
    if (inside) top ??= row;
    else if (top !== null) {
      const above = blocks.at(-1);
      const goesOn = above !== undefined && hasFigure(cells, top) && !taken.subarray(above.bottom, top).includes(1);
      if (goesOn) blocks[blocks.length - 1] = { top: above.top, bottom: row };
      else blocks.push({ top, bottom: row });
      top = null;
    }
  }
  return blocks;
}

/** The first row of several texts; what stands above it is a title. */
function headOf(cells: Cells, { top, bottom }: Block): number | null {
  for (let row = top; row < bottom; row++) if (cells.pieces(row).length > 1) return row;
  return null;
}

const isFigure = (text: string): boolean => {
  const kind = kindOfCell(text);
  return (kind === "number" || kind === "value") && !/^(?:19|20)\d\d年?$/.test(text);
};

const hasFigure = (cells: Cells, row: number): boolean => cells.pieces(row).some(({ text, column }) => column > 0 && isFigure(text));

/** A column with figures in at least two rows, which do not count the rows and measure something. */
function holdsFigures(cells: Cells, top: number, bottom: number): boolean {
  const last = Math.min(bottom, top + DEEPEST);
  for (let column = 0; column < cells.columns; column++) {
    const texts = Array.from({ length: last - top - 1 }, (_, at) => cells.text(top + 1 + at, column)).filter(isFigure);
    if (texts.length < FEWEST_ROWS || NO_MEASURE.test(compact(cells.text(top, column))) || texts.every((text, at) => at === 0 || Number(text) === Number(texts[at - 1]) + 1)) continue;
    return true;
  }
  return false;
}

function unread(cells: Cells, { top, bottom }: Block, head: number): UnreadTable {
  const columns = Array.from({ length: Math.min(bottom, head + DEEPEST) - head }, (_, at) => cells.pieces(head + at)).flat();
  const [left, right] = [Math.min(...columns.map(({ column }) => column)), Math.max(...columns.map(({ column, width }) => column + width))];
  return {
    at: { sheet: cells.sheet, row: cells.originRow + head, column: cells.originColumn + left, rows: bottom - head, columns: right - left },
    title: headingAbove(cells, head, top).title,
    why: whyUnread(cells, head, bottom),
  };
}

const HEADER_ROWS = 3;

function whyUnread(cells: Cells, head: number, bottom: number): WhyUnread {
  if (findHeader(cells, head, Math.min(bottom, head + HEADER_ROWS)) !== null) return "otherKind";
  const lying = lyingTable(cells);
  if (lying !== null && lying.row - cells.originRow >= head && lying.row - cells.originRow < bottom) return "transposed";
  const heads = Array.from({ length: Math.min(HEADER_ROWS, bottom - head) }, (_, at) => cells.pieces(head + at)).flat();
  return heads.some(({ text }) => isNameHeader(text)) ? "noValues" : "noNames";
}
