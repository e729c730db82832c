import type { Shift } from "./save-plan";

/** What is known of cells, by row and column. */
export type Cells<Known> = ReadonlyMap<number, ReadonlyMap<number, Known>>;

export const movesRows = ({ kind }: Shift): boolean => kind === "insertRows" || kind === "removeRows";

/** Rows or columns as they count once the shift is made; what was taken out is gone. */
export function shiftIndexes<Known>(known: ReadonlyMap<number, Known>, { kind, at, count }: Shift): Map<number, Known> {
  const isInsert = kind === "insertRows" || kind === "insertColumns";
  const place = (index: number): number | null => {
    if (index < at) return index;
    if (isInsert) return index + count;
    return index < at + count ? null : index - count;
  };
  return new Map([...known].flatMap(([index, value]) => {
    const next = place(index);
    return next === null ? [] : [[next, value] as const];
  }));
}

/** Cells where they stand once the shift is made. */
export function shiftCells<Known>(cells: Cells<Known>, shift: Shift): Map<number, Map<number, Known>> {
  const [rows, inRow] = movesRows(shift)
    ? [shiftIndexes(cells, shift), (line: ReadonlyMap<number, Known>) => new Map(line)] as const
    : [cells, (line: ReadonlyMap<number, Known>) => shiftIndexes(line, shift)] as const;
  return new Map([...rows].map(([row, line]) => [row, inRow(line)]));
}
