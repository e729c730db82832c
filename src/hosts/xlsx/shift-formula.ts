import { columnIndex, columnName } from "../../grid/area";

/** Quoted strings and sheet names, then a cell reference that is part of no longer name and no function. */
const TOKEN = /("(?:[^"]|"")*"|'(?:[^']|'')*')|(?<![\w.\]$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!])/g;

/**
 * A shared formula as it reads in a cell so many rows and columns away from where it was written:
 * relative references move, absolute ones stay, texts are untouched. References off the sheet become #REF!.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (whole, quoted: string | undefined, fixColumn: string, letters: string, fixRow: string, digits: string) => {
    if (quoted !== undefined) return whole;
    const column = columnIndex(letters) + (fixColumn ? 0 : columns);
    const row = Number(digits) + (fixRow ? 0 : rows);
    if (column < 0 || column > 16_383 || row < 1 || row > 1_048_576) return "#REF!";
    return `${fixColumn}${columnName(column)}${fixRow}${row}`;
  });
}
