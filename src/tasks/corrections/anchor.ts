import type { Area } from "../../grid/area";
import { areaOf, textAt, type Grid } from "../../grid/grid";

/** How a row looked where a person set something right, so that it is found again after rows or columns were inserted. */
export interface Anchor {
  readonly row: number;
  /** Column of the first of the texts. */
  readonly column: number;
  /** The row's texts, shortened; blank cells are "". */
  readonly texts: readonly string[];
}

/** Where a row stands now. */
export interface Found {
  readonly row: number;
  /** Where a column of then stands now. */
  readonly columnOf: (column: number) => number;
}

interface Word {
  readonly column: number;
  readonly text: string;
}

/** Enough to tell headers apart: what is kept travels with the workbook. */
const LONGEST = 24;
const short = (text: string): string => text.replace(/\s+/g, "").slice(0, LONGEST);

/** Remembers a row of an area. */
export const anchorAt = (grid: Grid, row: number, { column, columns }: Pick<Area, "column" | "columns">): Anchor =>
  ({ row, column, texts: Array.from({ length: columns }, (_, right) => short(textAt(grid, { row, column: column + right }))) });

/**
 * The row that an anchor remembers: where it stood, if it says the same but for a share of its texts, else the nearest
 * that says all of it in the same order. Null when there is none. A row that was blank is only known by its place.
 */
export function findAgain({ row, column, texts }: Anchor, grid: Grid, mostChanged: number): Found | null {
  const wanted = texts.map((text, right) => ({ column: column + right, text })).filter(({ text }) => text !== "");
  if (wanted.length === 0) return { row, columnOf: (each) => each };
  const here = align(wanted, wordsIn(grid, row));
  if (here.size >= wanted.length * (1 - mostChanged)) return { row, columnOf: (each) => moved(each, here) };
  const { row: top, rows } = areaOf(grid);
  const others = Array.from({ length: rows }, (_, down) => top + down).sort((a, b) => Math.abs(a - row) - Math.abs(b - row));
  for (const other of others) {
    const there = align(wanted, wordsIn(grid, other));
    if (there.size === wanted.length) return { row: other, columnOf: (each) => moved(each, there) };
  }
  return null;
}

function wordsIn(grid: Grid, row: number): readonly Word[] {
  const { column, columns } = areaOf(grid);
  return Array.from({ length: columns }, (_, right) => ({ column: column + right, text: short(textAt(grid, { row, column: column + right })) }))
    .filter(({ text }) => text !== "");
}

/** Columns of then → columns of now, for texts that stand in both rows, in the same order. */
function align(then: readonly Word[], now: readonly Word[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  let from = 0;
  for (const { column, text } of then) {
    const at = now.findIndex((word, index) => index >= from && word.text === text);
    const found = now[at];
    if (found === undefined) continue;
    pairs.set(column, found.column);
    from = at + 1;
  }
  return pairs;
}

/** A column whose own text is gone, or that had none, has moved as the one left of it has, else as the first. */
function moved(column: number, pairs: ReadonlyMap<number, number>): number {
  let shift: number | null = null;
  for (const [then, now] of pairs) if (shift === null || then <= column) shift = now - then;
  return column + (shift ?? 0);
}
