import { textAt, type Grid } from "../grid/grid";
import type { Column, IndicatorTable } from "../table/table";

/** What a column beside the figures says of a row. */
export interface Beside {
  readonly column: number;
  readonly text: string;
}

/** By the line of the sheet. */
export type BesideByLine = Readonly<Record<number, Beside>>;

/** What stands in the columns whose header fits, where the text does: nothing is known of a table without its cells. */
export function wordsBeside({ columns, indicators }: IndicatorTable, grid: Grid | null, header: (column: Column) => boolean, fits: (text: string) => boolean): BesideByLine {
  const places = grid === null ? [] : columns.filter(header);
  if (grid === null || places.length === 0) return {};
  return Object.fromEntries(indicators.flatMap(({ at: { row } }) => places.flatMap(({ column }) => {
    const text = textAt(grid, { row, column }).trim();
    return fits(text) ? [[row, { column, text }] as const] : [];
  })));
}

/** Columns that say in a word how far it has come. */
export const SAYS_WHETHER = /完成|达标|实现|达成|评估|评价|进展|进度|结论|备注/;

/** Words that say that a target was reached; 基本完成 leaves room. */
export const SAID_MET = /^(?:已|已经|提前|超额|全面|如期|按期|顺利|圆满)*(?:完成|达标|实现|达到|达成)(?:20\d\d年)?(?:规划)?(?:目标|任务|指标)?(?:值|要求)?$|^是$|^√$/;

/** Words that say that it was not. */
export const SAID_MISSED = /^(?:尚|仍|还)?(?:未|没有|没)(?:能|有)?(?:完成|达标|达到|达成|实现)/;
