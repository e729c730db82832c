import type { Area } from "../../grid/area";
import { DOCUMENT_LIMITS, TooLarge } from "./document-content";

/** A cell as a document gives it, spans and all. */
export interface SpannedCell {
  readonly text: string;
  readonly columns: number;
  /** Rows downwards, this one counted; 0 as HTML has it: down to the table's end. */
  readonly rows: number;
  /** Goes on with the cell above it (vMerge without restart). */
  readonly continues?: true;
}

/** A table with every cell in its place: the text of a merged area stands in its first cell. */
export interface PlacedRows {
  readonly rows: readonly (readonly (string | null)[])[];
  readonly columns: number;
  readonly merges: readonly Area[];
}

interface Open {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  rows: number;
}

/** Works the spans out, as a browser does. Throws TooLarge. */
export function placeRows(table: readonly (readonly SpannedCell[])[]): PlacedRows {
  const placed: (string | null)[][] = table.map(() => []);
  const areas: Open[] = [];
  /** By column: the cell that stands there, and the row it reaches down to. */
  const above: { readonly cell: Open; readonly until: number }[] = [];
  let cells = 0;
  table.forEach((row, at) => {
    let column = 0;
    for (const { text, columns: wanted, rows: down, continues } of row) {
      while ((above[column]?.until ?? 0) > at) column++;
      const columns = Math.max(1, Math.min(wanted, DOCUMENT_LIMITS.columns - column));
      if (column >= DOCUMENT_LIMITS.columns || (cells += columns) > DOCUMENT_LIMITS.cells) throw new TooLarge();
      const before = above[column]?.cell;
      const goesOn = continues === true && before?.column === column && before.columns === columns && before.row + before.rows === at;
      const rows = down === 0 ? table.length - at : Math.max(1, Math.min(down, table.length - at));
      const cell = goesOn ? before : { row: at, column, columns, rows };
      if (goesOn) cell.rows++;
      else areas.push(cell);
      const line = placed[at];
      if (line !== undefined && !goesOn) line[column] = text === "" ? null : text;
      for (let each = column; each < column + columns; each++) above[each] = { cell, until: at + (goesOn ? 1 : rows) };
      column += columns;
    }
  });
  const columns = above.length;
  if (columns * table.length > DOCUMENT_LIMITS.cells * 2) throw new TooLarge();
  return {
    columns,
    rows: placed.map((line) => Array.from({ length: columns }, (_, column) => line[column] ?? null)),
    merges: areas.filter(({ rows, columns: wide }) => rows * wide > 1).map(({ row, column, rows, columns: wide }) => ({ row, column, rows, columns: wide })),
  };
}
