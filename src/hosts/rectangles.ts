import type { Area, Place } from "../grid/area";

export const inReadingOrder = (a: Place, b: Place): number => a.row - b.row || a.column - b.column;

/** The cells as few rectangles: runs along a row, then equal runs of neighbouring rows put together. */
export function rectanglesOf(places: readonly Place[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of [...places].sort(inReadingOrder)) {
    const last = runs.at(-1);
    if (last?.row === row && column <= last.column + last.columns) {
      runs[runs.length - 1] = { ...last, columns: Math.max(last.columns, column - last.column + 1) };
    } else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const open = new Map<string, number>();
  const areas: Area[] = [];
  for (const run of runs) {
    const span = `${run.column}+${run.columns}`;
    const index = open.get(span);
    const above = index === undefined ? undefined : areas[index];
    if (index !== undefined && above && above.row + above.rows === run.row) areas[index] = { ...above, rows: above.rows + 1 };
    else open.set(span, areas.push(run) - 1);
  }
  return areas;
}
