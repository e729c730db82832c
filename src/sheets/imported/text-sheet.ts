import type { CellStyle, PlacedCell, PlacedSheet } from "../../grid/placed-sheet";
import { linesIn } from "../../grid/text-lines";

/** In characters: as many Chinese ones as a page of A4 has in a line. */
const WIDTH = 96;
/** Points. */
const LINE = 15;
/** Points; Excel has no higher rows. */
const HIGHEST = 409;
const STYLE: CellStyle = { size: 10.5, align: "left", verticalAlign: "top", wrap: true };

/** Running text as a sheet: line n stands in A n, blank lines are blank rows. No line may be longer than a cell's 32,767 characters. */
export function textSheet(name: string, lines: readonly string[]): PlacedSheet {
  const cells = lines.flatMap((content, row): readonly PlacedCell[] => (content === "" ? [] : [{ row, column: 0, content, style: "line" }]));
  return {
    name,
    cells,
    styles: { line: STYLE },
    merges: [],
    columnWidths: [WIDTH],
    rowHeights: lines.flatMap((line, row) => {
      const height = Math.min(HIGHEST, linesIn(line, WIDTH) * LINE + 3);
      return height > LINE + 3 ? [{ row, height }] : [];
    }),
    validations: [],
    conditions: [],
    names: [],
    freeze: null,
    print: {
      paper: "A4", orientation: "portrait", headerRows: null, area: { row: 0, column: 0, rows: lines.length, columns: 1 },
      fitToWidth: true, footer: "第 &P 页，共 &N 页",
    },
  };
}
