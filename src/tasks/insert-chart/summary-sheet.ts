import type { Area } from "../../grid/area";
import type { Language } from "../../grid/language";
import type { PlacedCell, PlacedChart, PlacedSheet } from "../../grid/placed-sheet";
import { linesIn } from "../../grid/text-lines";
import { LOOKS } from "../../report/looks";
import type { SummaryRow, SummaryRows } from "./summary-rows";
import { CHART_TEXT, type ChartText } from "./text";

export interface SummaryHead {
  readonly name: string;
  /** What the checked table is called. */
  readonly table: string;
  /** The day of the check. */
  readonly on: string;
}

/** Characters of the figures' columns, an empty one and those under the chart. */
const FIGURES = [12, 30, 11, 11, 11, 40] as const;
const CHART_COLUMNS = 8;
const CHART_COLUMN = 11;
const COLUMN = { domain: 0, name: 1, value: 2, mark: 3, status: 4, way: 5, chart: FIGURES.length + 1 } as const;
const ACROSS = FIGURES.reduce((sum, width) => sum + width, 0);
const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
const LINE = 14;
const ROW_HEIGHT = 20;
/** A chart of few bars needs some room all the same. */
const LOWEST_CHART = 14;

const STYLES = {
  ...LOOKS,
  share: { ...LOOKS.centered, format: "0.0%" },
} as const;

/** The summary as a sheet: its figures, and beside them a chart of the host's own over them. No column is called target or baseline, so that it is never taken for a plan's table. */
export function summarySheet({ kind, rows, undetermined }: SummaryRows, head: SummaryHead, language: Language): PlacedSheet {
  const text = CHART_TEXT[language];
  const note = text.note[kind] + text.checkedOn(head.on);
  const restRow = FIRST_ROW + rows.length + 1;
  const lastRow = undetermined.length === 0 ? restRow - 1 : restRow + undetermined.length + 1;
  const across = (row: number): Area => ({ row, column: 0, rows: 1, columns: FIGURES.length });
  const whyOf = (row: number): Area => ({ row, column: COLUMN.value, rows: 1, columns: FIGURES.length - COLUMN.value });
  const restRows = undetermined.map((_, index) => restRow + 1 + index);
  return {
    name: head.name,
    cells: [
      { row: 0, column: 0, content: text.title(head.table), style: "title" },
      { row: 1, column: 0, content: note, style: "note" },
      ...headerCells(kind, text),
      ...rows.flatMap((row, index) => rowCells(row, FIRST_ROW + index, text)),
      ...(undetermined.length === 0 ? [] : [{ row: restRow, column: 0, content: text.undetermined(undetermined.length), style: "heading" }]),
      ...undetermined.flatMap(({ picture, why }, index): PlacedCell[] => [
        { row: restRow + 1 + index, column: COLUMN.domain, content: picture.domain ?? text.noDomain, style: "centered" },
        { row: restRow + 1 + index, column: COLUMN.name, content: picture.name, style: "text" },
        { row: restRow + 1 + index, column: COLUMN.value, content: why, style: "text" },
      ]),
    ],
    styles: STYLES,
    merges: [across(0), across(1), ...restRows.map(whyOf)],
    columnWidths: [...FIGURES, 3, ...Array.from({ length: CHART_COLUMNS }, () => CHART_COLUMN)],
    rowHeights: [
      { row: 0, height: 32 },
      { row: 1, height: linesIn(note, ACROSS) * LINE + 4 },
      ...Array.from({ length: lastRow - HEADER_ROW + 1 }, (_, index) => ({ row: HEADER_ROW + index, height: ROW_HEIGHT })),
    ],
    validations: [],
    conditions: [],
    names: [],
    freeze: { row: FIRST_ROW, column: 0 },
    print: {
      paper: "A4", orientation: "landscape", fitToWidth: true, headerRows: null, footer: text.footer,
      area: { row: 0, column: 0, rows: Math.max(lastRow + 1, FIRST_ROW + LOWEST_CHART), columns: COLUMN.chart + CHART_COLUMNS },
    },
    charts: rows.length === 0 ? [] : [chartOf(kind, rows.length, text)],
  };
}

const headerCells = (kind: SummaryRows["kind"], { columns, value, mark }: ChartText): readonly PlacedCell[] =>
  [columns.domain, columns.name, value[kind], mark, columns.status, columns.way].map((content, column) => ({ row: HEADER_ROW, column, content, style: "header" }));

function rowCells({ picture, value, mark, status, way }: SummaryRow, row: number, text: ChartText): readonly PlacedCell[] {
  const { domain, name } = picture;
  return [
    { row, column: COLUMN.domain, content: domain ?? text.noDomain, style: "centered" },
    { row, column: COLUMN.name, content: name, style: "text" },
    { row, column: COLUMN.value, content: value, style: "share" },
    { row, column: COLUMN.mark, content: mark, style: "share" },
    { row, column: COLUMN.status, content: status, style: "centered" },
    { row, column: COLUMN.way, content: way, style: "text" },
  ];
}

function chartOf(kind: SummaryRows["kind"], rows: number, { value, mark }: ChartText): PlacedChart {
  const down = (column: number): Area => ({ row: FIRST_ROW, column, rows, columns: 1 });
  return {
    kind: "bars",
    title: value[kind],
    place: { row: HEADER_ROW, column: COLUMN.chart, rows: Math.max(rows + 2, LOWEST_CHART), columns: CHART_COLUMNS },
    labels: down(COLUMN.name),
    lines: [
      { name: value[kind], values: down(COLUMN.value), dashed: false },
      ...(kind === "completion" ? [{ name: mark, values: down(COLUMN.mark), dashed: true }] : []),
    ],
  };
}
