/** Arithmetic of areas, so that cells travel in few pieces. Pure. */
import type { Area, Place } from "../../grid/area";
import { toA1 } from "../../grid/area";
import { inReadingOrder } from "../rectangles";
import { ADDRESS_LIMIT } from "./limits";

/** The smallest area that holds them all; null for none. */
export function boundsOf(areas: readonly Area[]): Area | null {
  const [first, ...rest] = areas;
  if (!first) return null;
  return rest.reduce((all, area) => {
    const row = Math.min(all.row, area.row);
    const column = Math.min(all.column, area.column);
    return {
      row, column,
      rows: Math.max(all.row + all.rows, area.row + area.rows) - row,
      columns: Math.max(all.column + all.columns, area.column + area.columns) - column,
    };
  }, first);
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/**
 * Cells gathered into areas to read at once. An area may hold cells nobody asked for, but not many times more:
 * two cells at opposite corners of a sheet are two areas.
 */
export function clustersOf(places: readonly Place[]): Area[] {
  const WASTE = 16;
  const ROOM = 256;
  const clusters: { area: Area; count: number }[] = [];
  for (const place of [...places].sort(inReadingOrder)) {
    const last = clusters.at(-1);
    const grown = last && boundsOf([last.area, { ...place, rows: 1, columns: 1 }]);
    if (last && grown && grown.rows * grown.columns <= ROOM + WASTE * (last.count + 1)) {
      clusters[clusters.length - 1] = { area: grown, count: last.count + 1 };
    } else clusters.push({ area: { ...place, rows: 1, columns: 1 }, count: 1 });
  }
  return clusters.map(({ area }) => area);
}

/** Items in portions whose sizes stay under the limit; an item over it is a portion of its own. */
export function portionsOf<T>(items: readonly T[], sizeOf: (item: T) => number, limit: number): T[][] {
  const portions: T[][] = [];
  let room = 0;
  for (const item of items) {
    const size = sizeOf(item);
    const last = portions.at(-1);
    if (last && size <= room) {
      last.push(item);
      room -= size;
    } else {
      portions.push([item]);
      room = limit - size;
    }
  }
  return portions;
}

/** Addresses of areas, joined by commas as far as Excel reads them. */
export function addressesOf(areas: readonly Area[]): string[] {
  return portionsOf(areas.map(toA1), (address) => address.length + 1, ADDRESS_LIMIT).map((addresses) => addresses.join(","));
}
