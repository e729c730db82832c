/**
 * What Excel makes of a typed input: numbers, percentages, dates, TRUE and formulas are recognised in text
 * unless it begins with an apostrophe or the cell is formatted as text.
 */
import type { CellValue } from "../../../../src/grid/grid";
import type { Area } from "../../../../src/grid/area";
import type { Cell, Sheet } from "./state";
import { contains } from "../../../../src/grid/area";
import { accessDenied } from "../api-object";
import { keyOf } from "./state";

const DAY = 86_400_000;
const serial = (year: number, month: number, day: number): number => (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY;

const text = (value: string): Cell => ({ value, formula: null });
const plain = (value: CellValue): Cell => ({ value, formula: null });

/** The cell an input becomes; null for an emptied one. `format` is what Excel sets on the way ("1/2" becomes a date). */
export function recognise(input: CellValue, numberFormat: string): { cell: Cell | null; format?: string } {
  if (typeof input !== "string") return { cell: plain(input) };
  if (input === "") return { cell: null };
  if (input.startsWith("'")) return { cell: text(input.slice(1)) };
  if (numberFormat === "@") return { cell: text(input) };
  if (input.startsWith("=")) return { cell: { value: 0, formula: input } };
  // Full-width digits and signs count as their plain ones.
  const trimmed = input.trim().normalize("NFKC");
  if (/^(true|false)$/i.test(trimmed)) return { cell: plain(trimmed.toLowerCase() === "true") };
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return { cell: plain(Number(trimmed)) };
  if (/^[+-]?(\d+\.?\d*|\.\d+)%$/.test(trimmed)) return { cell: plain(Number(trimmed.slice(0, -1)) / 100), format: "0.00%" };
  const date = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/.exec(trimmed);
  if (date) return { cell: plain(serial(Number(date[1]), Number(date[2]), Number(date[3]))), format: "yyyy/m/d" };
  const shortDate = /^(\d{1,2})[/-](\d{1,2})$/.exec(trimmed);
  if (shortDate && Number(shortDate[1]) <= 12 && Number(shortDate[2]) <= 31) {
    return { cell: plain(serial(2026, Number(shortDate[1]), Number(shortDate[2]))), format: "m月d日" };
  }
  if (/^[+\-@]/.test(trimmed)) return { cell: { value: "#NAME?", formula: `=${trimmed}` } };
  return { cell: text(input) };
}

/** Enters an input into a cell; below the corner of a merged area nothing is kept. */
export function enter(sheet: Sheet, row: number, column: number, input: CellValue): void {
  const key = keyOf(row, column);
  const hidden = sheet.merges.some((merge) => contains(merge, { row, column }) && (merge.row !== row || merge.column !== column));
  if (hidden) return;
  const format = sheet.formats.get(key);
  const made = recognise(input, format?.numberFormat ?? "General");
  if (made.cell) sheet.cells.set(key, made.cell);
  else sheet.cells.delete(key);
  if (made.format !== undefined && format?.numberFormat === undefined) {
    sheet.formats.set(key, { ...format, numberFormat: made.format });
  }
}

/** What a protected sheet refuses: contents of locked cells. */
export function refuseLocked(sheet: Sheet, area: Area): void {
  if (!sheet.isProtected) return;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (sheet.formats.get(keyOf(row, column))?.locked !== false) throw accessDenied();
    }
  }
}

/** What a protected sheet refuses: everything but contents of unlocked cells. */
export function refuseProtected(sheet: Sheet): void {
  if (sheet.isProtected) throw accessDenied();
}
