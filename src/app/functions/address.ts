import { columnIndex, parseA1, type Area } from "../../grid/area";

/** Where an argument of a formula stands. */
export interface ArgumentPlace {
  readonly sheet: string;
  readonly area: Area;
}

/** Excel's own limits: whole columns and rows reach to the sheet's end. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/**
 * "指标!A2:H30", "'2024年 表'!$A:$H" → the place; null for what is no area of this workbook
 * (the result of another formula, a constant, a cell of another workbook).
 */
export function placeOfAddress(address: string | null | undefined): ArgumentPlace | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(address ?? "");
  const sheet = (match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? "").trim();
  if (sheet === "" || sheet.includes("[")) return null;
  const area = areaOf(match?.[3] ?? "");
  return area === null ? null : { sheet, area };
}

function areaOf(text: string): Area | null {
  const bare = text.replaceAll("$", "");
  const [, left, right] = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(bare) ?? [];
  if (left !== undefined && right !== undefined) {
    const [first, last] = ordered(columnIndex(left), columnIndex(right));
    return { row: 0, rows: SHEET_ROWS, column: first, columns: last - first + 1 };
  }
  const [, top, bottom] = /^(\d{1,7}):(\d{1,7})$/.exec(bare) ?? [];
  if (top !== undefined && bottom !== undefined) {
    const [first, last] = ordered(Number(top) - 1, Number(bottom) - 1);
    return { row: first, rows: last - first + 1, column: 0, columns: SHEET_COLUMNS };
  }
  return parseA1(bare);
}

const ordered = (a: number, b: number): readonly [number, number] => (a <= b ? [a, b] : [b, a]);
