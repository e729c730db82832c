import type { Area } from "../grid/area";
import type { CellContent } from "../grid/edit";
import type { CellStyle, PlacedCell, PlacedSheet, PlacedValidation } from "../grid/placed-sheet";
import { bodyStyle } from "./cell-styles";
import { placePaths } from "./layout-charts";
import { fitsOnePage, pageBreaks, USUAL_HEIGHT, type PageFacts } from "./layout-pages";
import { headCells, headerMerges } from "./layout-header";
import { HEADER_ROW, SUBTITLE_ROW, TITLE_ROW, placesOf, type Places } from "./places";
import type { ColumnSpec, InputSpec, RowSpec, SheetSpec } from "./spec";
import { STYLES, type StyleId } from "./styles";
import { linesIn, textWidth } from "../grid/text-lines";

export interface LayoutOptions {
  /** The sheet's name in the workbook, where the spec's own is taken; names of lists follow it. */
  readonly sheetName?: string;
  /** Only the cells that a person fills in can be changed. */
  readonly protect?: boolean;
}

/** Points: a line of text in the body and in the notes, and the least height of each kind of row. */
const HEIGHTS = { line: 14, noteLine: 13, title: 34, subtitle: 20, header: 32, row: 20 } as const;
/** An empty column between the table and the lists of its drop-downs. */
const LIST_GAP = 3;

/**
 * Lowers a spec to a placed sheet: title, header, rows, notes below, lists of the drop-downs to the right.
 * Pure: the same spec and options give the same sheet.
 */
export function layout(spec: SheetSpec, { sheetName = spec.name, protect = false }: LayoutOptions = {}): PlacedSheet {
  const places = placesOf(spec, sheetName);
  const { firstRow, noteRow } = places;
  const width = printedColumns(spec).length;
  const across = (row: number): Area => ({ row, column: 0, rows: 1, columns: width });
  const paths = placePaths(spec, places, noteRow + spec.notes.length, width);
  const heights = [...rowHeights(spec, places), ...paths.rowHeights];
  const heightByRow = new Map(heights.map(({ row, height }) => [row, height]));
  const pages: PageFacts = {
    print: spec.print,
    widths: printedColumns(spec).map((column) => column.width),
    heightOf: (row) => heightByRow.get(row) ?? USUAL_HEIGHT,
    headerRows: { first: HEADER_ROW, last: places.lastHeaderRow },
    starts: [firstRow, ...paths.starts],
    endRow: paths.endRow,
  };
  const isLong = !fitsOnePage(pages);
  const body = spec.rows.flatMap((row, index) => spec.columns.map((column, at) => bodyCell(places, { column, at, row, sheetRow: firstRow + index, isLong })));
  return {
    name: sheetName,
    cells: [...headCells(spec, places), ...body.map(({ cell }) => cell), ...noteCells(spec, places), ...listCells(spec, places), ...paths.cells],
    styles: { ...STYLES, ...Object.fromEntries(body.map(({ cell, style }) => [cell.style, style])) },
    merges: [across(TITLE_ROW), across(SUBTITLE_ROW), ...headerMerges(spec), ...columnMerges(spec, places), ...spec.notes.map((_, index) => across(noteRow + index))],
    columnWidths: [...spec.columns.map((column) => column.width), LIST_GAP, ...spec.lists.map(({ title, values }) => widestOf([title, ...values]))],
    rowHeights: heights,
    validations: spec.columns.flatMap((column) => columnValidations(spec, places, column)),
    conditions: spec.conditions.map(({ column, formula, tone }) =>
      ({ area: places.columnArea(column), formula: places.fill(formula, firstRow), tone })),
    names: places.names,
    freeze: { row: firstRow, column: spec.columns.filter(({ frozen }) => frozen).length },
    print: {
      ...spec.print,
      headerRows: { first: HEADER_ROW, last: places.lastHeaderRow },
      area: { row: 0, column: 0, rows: paths.endRow, columns: width },
      fitToWidth: true,
      breaks: pageBreaks(pages),
    },
    ...(paths.charts.length === 0 ? {} : { charts: paths.charts }),
    ...(protect ? { protect } : {}),
  };
}

const printedColumns = ({ columns }: SheetSpec): readonly ColumnSpec[] => columns.filter(({ printed }) => printed !== false);

const styled = (row: number, column: number, content: CellContent, style: StyleId): PlacedCell => ({ row, column, content, style });

interface BodyPlace {
  readonly column: ColumnSpec;
  readonly at: number;
  readonly row: RowSpec;
  readonly sheetRow: number;
  readonly isLong: boolean;
}

function bodyCell(places: Places, { column, at, row, sheetRow, isLong }: BodyPlace): { cell: PlacedCell & { style: string }; style: CellStyle } {
  const { id, style } = bodyStyle(column, row, isLong);
  const formula = row.formulas?.[column.key] ?? column.formula;
  const content = formula === undefined ? row.values[column.key] ?? null : { formula: places.fill(formula, sheetRow) };
  return { cell: { row: sheetRow, column: at, content, style: id }, style };
}

const noteCells = ({ notes }: SheetSpec, { noteRow }: Places): PlacedCell[] =>
  notes.map((note, index) => styled(noteRow + index, 0, note, index === 0 ? "noteHead" : "note"));

/** Their headings stand above the header row: in it, they would be taken for columns of the table. */
const listCells = ({ lists }: SheetSpec, places: Places): PlacedCell[] =>
  lists.flatMap(({ id, title, values }) => [
    styled(SUBTITLE_ROW, places.listColumn(id), title, "listHead"),
    ...values.map((value, index) => styled(places.firstRow + index, places.listColumn(id), value, "listItem")),
  ]);

const widestOf = (texts: readonly string[]): number => Math.max(...texts.map(textWidth)) + 2;

/** Equal neighbours in a merged column become one cell; the later ones stand empty under it. */
function columnMerges({ columns, rows }: SheetSpec, { firstRow }: Places): Area[] {
  return columns.flatMap(({ key, merged }, column) => {
    if (!merged) return [];
    const areas: Area[] = [];
    let first = 0;
    rows.forEach((_, index) => {
      if (index + 1 < rows.length && (rows[index + 1]?.values[key] ?? null) === null) return;
      if (index > first) areas.push({ row: firstRow + first, column, rows: index - first + 1, columns: 1 });
      first = index + 1;
    });
    return areas;
  });
}

/** Excel does not fit the height of rows with merged cells, and other hosts fit none: it is worked out here. */
function rowHeights(spec: SheetSpec, { lastHeaderRow, firstRow, noteRow }: Places): { row: number; height: number }[] {
  const { columns, rows, notes } = spec;
  const printed = printedColumns(spec).reduce((sum, { width }) => sum + width, 0);
  const linesOf = (column: ColumnSpec, row: RowSpec, index: number): number => {
    const text = String(row.values[column.key] ?? "");
    if (column.merged) return Math.ceil(linesIn(text, column.width) / mergedRows(rows, column.key, index));
    return Math.max(column.lines ?? 1, linesIn(text, column.width - (column.indented && row.isSub ? 4 : 0)));
  };
  const lines = (row: RowSpec, index: number): number => Math.max(...columns.map((column) => linesOf(column, row, index)));
  const headerLines = Math.max(...columns.map(({ title, width }) => linesIn(title, width)));
  return [
    { row: TITLE_ROW, height: HEIGHTS.title },
    { row: SUBTITLE_ROW, height: HEIGHTS.subtitle },
    ...(lastHeaderRow === HEADER_ROW ? [] : [{ row: HEADER_ROW, height: HEIGHTS.row }]),
    { row: lastHeaderRow, height: Math.max(HEIGHTS.header, headerLines * HEIGHTS.line + 4) },
    ...rows.map((row, index) => ({ row: firstRow + index, height: Math.max(HEIGHTS.row, lines(row, index) * HEIGHTS.line + 4) })),
    ...notes.map((note, index) => ({ row: noteRow + index, height: linesIn(note, printed) * HEIGHTS.noteLine + 3 })),
  ];
}

/** How many rows the merged cell that begins in a row has. */
function mergedRows(rows: readonly RowSpec[], key: string, index: number): number {
  const after = rows.findIndex(({ values }, other) => other > index && (values[key] ?? null) !== null);
  return (after === -1 ? rows.length : after) - index;
}

/** One validation for the column, and one for each row that has its own. */
function columnValidations({ rows }: SheetSpec, places: Places, column: ColumnSpec): PlacedValidation[] {
  const area = places.columnArea(column.key);
  const own = rows.flatMap((row, index) => {
    const input = row.inputs?.[column.key];
    return input === undefined ? [] : [toValidation(input, places, { ...area, row: places.firstRow + index, rows: 1 })];
  });
  return own.length > 0 || column.input === undefined ? own : [toValidation(column.input, places, area)];
}

const toValidation = ({ rule, strict, title, message }: InputSpec, places: Places, area: Area): PlacedValidation => ({
  area,
  rule: rule.kind === "list"
    ? { kind: "listFrom", formula: `=${places.listName(rule.list)}` }
    : { kind: "formula", formula: places.fill(rule.formula, area.row) },
  strict,
  title,
  message,
});
