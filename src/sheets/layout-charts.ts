/** Charts under the notes, and the numbers of their straight lines right of everything else, where nothing is printed. */
import type { Area } from "../grid/area";
import type { PlacedCell, PlacedChart } from "../grid/placed-sheet";
import { SUBTITLE_ROW, type Places } from "./places";
import { USUAL_HEIGHT } from "./layout-pages";
import type { PathChartsSpec, SheetSpec } from "./spec";

const IN_A_LINE = 4;
/** Rows of the usual height. */
const ROWS_HIGH = 15;

export interface PlacedPaths {
  readonly cells: readonly PlacedCell[];
  readonly charts: readonly PlacedChart[];
  /** Chart lines are as high in every program. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  /** Rows at which the heading with the first charts, and each further line of them, begins. */
  readonly starts: readonly number[];
  /** The first row under the charts and their edge. */
  readonly endRow: number;
}

/** The charts of a spec from `startRow` on; `printed` is how many columns they spread over. */
export function placePaths(spec: SheetSpec, places: Places, startRow: number, printed: number): PlacedPaths {
  const { paths } = spec;
  if (paths === undefined || paths.rows.length === 0) return { cells: [], charts: [], rowHeights: [], starts: [], endRow: startRow };
  const firstRow = startRow + 1;
  const lines = Math.ceil(paths.rows.length / IN_A_LINE);
  const edges = columnEdges(spec.columns.slice(0, printed).map(({ width }) => width));
  return {
    cells: [{ row: startRow, column: 0, content: paths.heading, style: "noteHead" }, ...lineCells(paths, places)],
    charts: paths.rows.map(({ index, title }, at) => {
      const left = edges[at % IN_A_LINE] ?? 0;
      const place = { row: firstRow + Math.floor(at / IN_A_LINE) * ROWS_HIGH, column: left, rows: ROWS_HIGH, columns: (edges[at % IN_A_LINE + 1] ?? printed) - left };
      return chartOf(paths, places, { title, place, row: places.firstRow + index });
    }),
    rowHeights: Array.from({ length: lines * ROWS_HIGH + 1 }, (_, index) => ({ row: firstRow + index, height: USUAL_HEIGHT })),
    starts: Array.from({ length: lines }, (_, line) => (line === 0 ? startRow : firstRow + line * ROWS_HIGH)),
    endRow: firstRow + lines * ROWS_HIGH + 1,
  };
}

/**
 * Their headings stand above the header row: in it, they would be taken for columns of the table. Nor in the title's row,
 * where the title has to stand alone to be known as one.
 */
function lineCells({ line, labels, formulas, rows }: PathChartsSpec, places: Places): PlacedCell[] {
  const firstColumn = lineColumn(places);
  return [
    { row: SUBTITLE_ROW, column: firstColumn - 1, content: line, style: "listHead" },
    ...labels.map((label, at) => ({ row: SUBTITLE_ROW, column: firstColumn + at, content: label, style: "listHead" })),
    ...rows.flatMap(({ index }) => formulas.map((formula, at) =>
      ({ row: places.firstRow + index, column: firstColumn + at, content: { formula: places.fill(formula, places.firstRow + index) }, style: "listItem" }))),
  ];
}

const lineColumn = ({ freeColumn }: Places): number => freeColumn + 1;

function chartOf({ figures, line, columns, labels }: PathChartsSpec, places: Places, { title, place, row }: { title: string; place: Area; row: number }): PlacedChart {
  const alongRow = (at: number, column: number): Area => ({ row: at, column, rows: 1, columns: labels.length });
  return {
    title,
    place,
    labels: alongRow(SUBTITLE_ROW, lineColumn(places)),
    lines: [
      { name: line, values: alongRow(row, lineColumn(places)), dashed: true },
      { name: figures, values: alongRow(row, places.columnOf(columns[0] ?? "")), dashed: false },
    ],
  };
}

/** Columns at which the charts of a line begin and end, so that they are about equally wide. */
function columnEdges(widths: readonly number[]): readonly number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return Array.from({ length: IN_A_LINE + 1 }, (_, part) => {
    let passed = 0;
    const edge = widths.findIndex((width) => {
      passed += width;
      return passed - width / 2 >= (total * part) / IN_A_LINE;
    });
    return edge === -1 ? widths.length : edge;
  });
}
