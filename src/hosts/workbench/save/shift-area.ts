import type { Area } from "../../../grid/area";
import type { Shift } from "./save-plan";

/** Where an area stands once rows and columns were put in or taken out, as Excel moves a reference; null when nothing of it is left. */
export function shiftArea(area: Area, shifts: readonly Shift[]): Area | null {
  return shifts.reduce<Area | null>((moved, shift) => moved && shiftOnce(moved, shift), area);
}

function shiftOnce(area: Area, { kind, at, count }: Shift): Area | null {
  const isRows = kind === "insertRows" || kind === "removeRows";
  const [first, size] = isRows ? [area.row, area.rows] : [area.column, area.columns];
  const begin = kind.startsWith("insert") ? (first >= at ? first + count : first) : first - removedBefore(first, at, count);
  const end = kind.startsWith("insert") ? (first + size > at ? first + size + count : first + size) : first + size - removedBefore(first + size, at, count);
  if (end <= begin) return null;
  return isRows ? { ...area, row: begin, rows: end - begin } : { ...area, column: begin, columns: end - begin };
}

const removedBefore = (index: number, at: number, count: number): number => Math.min(Math.max(index - at, 0), count);
