import type { Grid } from "../../grid/grid";

interface Known {
  readonly input: unknown;
  readonly value: unknown;
}

/** What was last worked out on this thread, by what it is. */
const known = new Map<string, Known>();

/**
 * Works something out, or gives what the same input gave the last time. `work` must be a pure function of its input,
 * so that what is reused equals what would be worked out anew: the equality of the inputs is the whole proof.
 * It is shown what the input before came to, to take over the parts that are the same; its value must not depend on it.
 */
export function reuse<Input, Value>(what: string, input: Input, same: (a: Input, b: Input) => boolean, work: (input: Input, before: Value | null) => Value): Value {
  const before = known.get(what);
  // One `what` is always asked for with the same types.
  if (before !== undefined && same(before.input as Input, input)) return before.value as Value;
  const value = work(input, before === undefined ? null : before.value as Value);
  known.set(what, { input, value });
  return value;
}

const sameLines = <Value>(a: readonly (readonly Value[])[], b: readonly (readonly Value[])[]): boolean =>
  a.length === b.length && a.every((line, row) => {
    const other = b[row];
    return other !== undefined && line.length === other.length && line.every((value, column) => value === other[column]);
  });

const NO_LINES: readonly (readonly (string | null)[])[] = [];

/** Whether two grids are of one sheet and hold the same: values, texts, formulas and merges, at the same places. */
export const sameGrid = (a: Grid, b: Grid): boolean =>
  a.sheet === b.sheet && a.document === b.document && a.origin.row === b.origin.row && a.origin.column === b.origin.column
  && sameLines(a.values, b.values) && sameLines(a.texts, b.texts) && sameLines(a.formulas ?? NO_LINES, b.formulas ?? NO_LINES)
  && sameLines(a.merges.map(({ row, column, rows, columns }) => [row, column, rows, columns]), b.merges.map(({ row, column, rows, columns }) => [row, column, rows, columns]));

/** Whether two lists hold the very same things. */
export const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((each, index) => each === b[index]);
