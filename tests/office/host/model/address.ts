/** Addresses as Excel takes and gives them, whole rows ("1:3") and columns ("A:C") included. */
import type { Area } from "../../../../src/grid/area";
import { columnIndex, columnName, parseA1, quoteSheet, toA1 } from "../../../../src/grid/area";
import { invalidArgument } from "../api-object";
import { MAX_COLUMNS, MAX_ROWS } from "./state";

/** Longer addresses are cut off by Excel, silently. */
const ADDRESS_LIMIT = 8192;

function parseWhole(text: string): Area | null {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(text);
  if (rows) return { row: Number(rows[1]) - 1, column: 0, rows: Number(rows[2]) - Number(rows[1]) + 1, columns: MAX_COLUMNS };
  const columns = /^\$?([A-Z]+):\$?([A-Z]+)$/i.exec(text);
  if (!columns) return null;
  const [first, last] = [columnIndex(columns[1] ?? ""), columnIndex(columns[2] ?? "")];
  return { row: 0, column: first, rows: MAX_ROWS, columns: last - first + 1 };
}

export function parseAddress(text: string): Area {
  const area = parseWhole(text.replace(/^.*!/, "")) ?? parseA1(text);
  if (!area || area.row + area.rows > MAX_ROWS || area.column + area.columns > MAX_COLUMNS) throw invalidArgument(`address ${text}`);
  return area;
}

export const parseAddresses = (text: string): Area[] => text.slice(0, ADDRESS_LIMIT).split(",").map((part) => parseAddress(part.trim()));

export function addressOf(area: Area): string {
  if (area.columns === MAX_COLUMNS) return `${area.row + 1}:${area.row + area.rows}`;
  if (area.rows === MAX_ROWS) return `${columnName(area.column)}:${columnName(area.column + area.columns - 1)}`;
  return toA1(area);
}

export const fullAddress = (sheet: string, area: Area): string =>
  `${/^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? sheet : quoteSheet(sheet)}!${addressOf(area)}`;
