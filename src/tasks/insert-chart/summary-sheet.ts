import type { Grid } from "../../grid/grid";
import type { Area } from "../../grid/area";
import type { Language } from "../../grid/language";
import type { CellContent } from "../../grid/edit";
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

const STYLES = { ...LOOKS, share: { ...LOOKS.centered, format: "0.0%" } } as const;

interface Column {
  readonly key: "domain" | "name" | "value" | "mark" | "status" | "way";
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly style: keyof typeof STYLES;
  readonly content: (row: SummaryRow) => CellContent;
}

const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
const LINE = 14;
const ROW_HEIGHT = 20;
/** Columns under the chart and their width. */
const CHART = { columns: 8, width: 11, edge: 3 } as const;
/** A chart of few bars needs some room all the same. */
const LOWEST_CHART = 14;

/** The summary as a sheet: its figures, and beside them a chart of the host's own over them. No column is called target or baseline, so that it is never taken for a plan's table. */
export function summarySheet(summary: SummaryRows, head: SummaryHead, language: Language): PlacedSheet {
  const { kind, rows, undetermined } = summary;
  const text = CHART_TEXT[language];
  const columns = columnsOf(kind, text);
  const paper = { name: widthOf(columns, "name"), all: columns.reduce((sum, { width }) => sum + width, 0) };
  const note = text.note[kind] + text.checkedOn(head.on);
  const across = (row: number, from = 0): Area => ({ row, column: from, rows: 1, columns: columns.length - from });
  const restRow = FIRST_ROW + rows.length + 1;
  const chartColumn = columns.length + 1;
  return {
    name: head.name,
    cells: [
      { row: 0, column: 0, content: text.title(head.table), style: "title" },
      { row: 1, column: 0, content: note, style: "note" },
      ...columns.map(({ header }, column) => ({ row: HEADER_ROW, column, content: header, style: "header" })),
      ...rows.flatMap((row, index) => columns.map(({ style, content }, column) => ({ row: FIRST_ROW + index, column, content: content(row), style }))),
      ...restCells(summary, restRow, text),
    ],
    styles: STYLES,
    merges: [across(0), across(1), ...undetermined.map((_, index) => across(restRow + 1 + index, REST_COLUMNS - 1))],
    columnWidths: [...columns.map(({ width }) => width), CHART.edge, ...Array.from({ length: CHART.columns }, () => CHART.width)],
    rowHeights: [
      { row: 0, height: 32 },
      { row: 1, height: linesIn(note, paper.all) * LINE + 4 },
      ...[...rows, ...undetermined].map(({ picture }, index) =>
        ({ row: FIRST_ROW + index + (index < rows.length ? 0 : 2), height: Math.max(ROW_HEIGHT, linesIn(picture.name, paper.name) * LINE + 4) })),
    ],
    validations: [],
    conditions: [],
    names: [],
    freeze: { row: FIRST_ROW, column: 0 },
    print: {
      paper: "A4", orientation: "landscape", fitToWidth: true, headerRows: null, footer: text.footer,
      area: { row: 0, column: 0, rows: Math.max(restRow + undetermined.length + 1, FIRST_ROW + LOWEST_CHART), columns: chartColumn + CHART.columns },
    },
    charts: rows.length === 0 ? [] : [chartOf(summary, columns, chartColumn, text)],
  };
}

/** Whether a sheet is one of these, as its title says: its figures are worked out of tables that were read. */
export const isSummarySheet = ({ texts }: Pick<Grid, "texts">): boolean =>
  (["zh", "en"] as const).some((language) => texts[0]?.[0]?.endsWith(CHART_TEXT[language].title("")) === true);

/** Time progress has a column only where something was measured. */
function columnsOf(kind: SummaryRows["kind"], { columns, value, mark, noDomain }: ChartText): readonly Column[] {
  const time: Column = { key: "mark", header: mark, width: 11, style: "share", content: (row) => row.mark };
  return [
    { key: "domain", header: columns.domain, width: 12, style: "centered", content: ({ picture }) => picture.domain ?? noDomain },
    { key: "name", header: columns.name, width: 32, style: "text", content: ({ picture }) => picture.name },
    { key: "value", header: value[kind], width: 11, style: "share", content: (row) => row.value },
    ...(kind === "completion" ? [time] : []),
    { key: "status", header: columns.status, width: 11, style: "centered", content: ({ status }) => status },
    { key: "way", header: columns.way, width: 42, style: "text", content: ({ way }) => way },
  ];
}

const widthOf = (columns: readonly Column[], key: Column["key"]): number => columns.find((column) => column.key === key)?.width ?? 0;

/** Domain, name, and the reason over the rest of the width. */
const REST_COLUMNS = 3;

function restCells({ undetermined }: SummaryRows, restRow: number, text: ChartText): readonly PlacedCell[] {
  if (undetermined.length === 0) return [];
  return [
    { row: restRow, column: 0, content: text.undetermined(undetermined.length), style: "heading" },
    ...undetermined.flatMap(({ picture, why }, index): PlacedCell[] => [
      { row: restRow + 1 + index, column: 0, content: picture.domain ?? text.noDomain, style: "centered" },
      { row: restRow + 1 + index, column: 1, content: picture.name, style: "text" },
      { row: restRow + 1 + index, column: REST_COLUMNS - 1, content: why, style: "text" },
    ]),
  ];
}

function chartOf({ kind, rows }: SummaryRows, columns: readonly Column[], column: number, { value }: ChartText): PlacedChart {
  const down = (key: Column["key"]): Area => ({ row: FIRST_ROW, column: columns.findIndex((each) => each.key === key), rows: rows.length, columns: 1 });
  const time = columns.find(({ key }) => key === "mark");
  return {
    kind: "bars",
    title: value[kind],
    place: { row: HEADER_ROW, column, rows: Math.max(rows.length + 2, LOWEST_CHART), columns: CHART.columns },
    labels: down("name"),
    lines: [
      { name: value[kind], values: down("value"), dashed: false },
      ...(time ? [{ name: time.header, values: down("mark"), dashed: true }] : []),
    ],
  };
}
