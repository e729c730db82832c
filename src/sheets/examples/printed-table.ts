import { toA1, cellAt, type Area } from "../../grid/area";
import type { CellContent } from "../../grid/edit";
import type { CellStyle, PlacedCell, PlacedSheet } from "../../grid/placed-sheet";
import { linesIn } from "../../grid/text-lines";
import { STYLES, decimalFormat } from "../styles";

/** A plan's table as it is printed: every cell as text, in the plan's own words. */
export interface PrintedTable {
  readonly sheet: string;
  readonly title: string;
  readonly columns: readonly PrintedColumn[];
  /** A cell of null belongs to the one above it: the two are merged. "" is a cell left blank. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** Lines below the table: what the plan notes, and where it is from. */
  readonly notes: readonly string[];
  /** Columns of formulas, apart from the plan's own. */
  readonly beside?: readonly BesideColumn[];
}

export interface PrintedColumn {
  readonly title: string;
  /** In characters; a Chinese one counts as two. */
  readonly width: number;
  readonly look: "domain" | "name" | "text" | "centered" | "figure";
}

export interface BesideColumn {
  readonly title: string;
  readonly width: number;
  /** The formula of a row; `at` gives the address of its cell in a column of the table. */
  readonly formula: (at: (column: number) => string) => string;
}

const HEADER_ROW = 1;
const FIRST_ROW = HEADER_ROW + 1;
/** Points. */
const LINE = 16;
/** Width of the empty column that keeps formulas apart. */
const APART = 3;

/** Numbers printed bare become numbers whose format shows them as printed (2.0); all else stays the text it is. */
export function printedSheet({ sheet, title, columns, rows, notes, beside = [] }: PrintedTable): PlacedSheet {
  const [width, firstNote] = [columns.length, FIRST_ROW + rows.length];
  const besideFrom = width + 1;
  const cells: PlacedCell[] = [
    { row: 0, column: 0, content: title, style: "title" },
    ...columns.map((column, index) => ({ row: HEADER_ROW, column: index, content: column.title, style: "header" })),
    ...beside.map((column, index) => ({ row: HEADER_ROW, column: besideFrom + index, content: column.title, style: "computedHeader" })),
    ...rows.flatMap((row, index) => [
      ...row.map((text, column) => printedCell(FIRST_ROW + index, column, text, columns[column]?.look ?? "text")),
      ...beside.map(({ formula }, column) => ({
        row: FIRST_ROW + index, column: besideFrom + column, style: "computed",
        content: { formula: formula((of) => toA1(cellAt(sheet, FIRST_ROW + index, of))) },
      })),
    ]),
    ...notes.map((note, index) => ({ row: firstNote + index, column: 0, content: note, style: "note" })),
  ];
  const across = (row: number): Area => ({ row, column: 0, rows: 1, columns: width });
  return {
    name: sheet,
    cells,
    styles: stylesOf(cells),
    merges: [across(0), ...mergesDown(rows), ...notes.map((_, index) => across(firstNote + index))],
    columnWidths: [...columns.map((column) => column.width), ...(beside.length === 0 ? [] : [APART, ...beside.map((column) => column.width)])],
    rowHeights: [
      { row: 0, height: 30 },
      { row: HEADER_ROW, height: 24 },
      ...rows.map((row, index) => ({ row: FIRST_ROW + index, height: 4 + LINE * linesOf(row, columns) })),
    ],
    validations: [],
    conditions: [],
    names: [],
    freeze: { row: FIRST_ROW, column: 1 + columns.findIndex(({ look }) => look === "name") },
    print: {
      paper: "A4",
      orientation: "portrait",
      headerRows: { first: 0, last: HEADER_ROW },
      // Formulas stay on the screen: what is printed is the plan's table.
      area: { row: 0, column: 0, rows: firstNote + notes.length, columns: width },
      fitToWidth: true,
      footer: "第 &P 页，共 &N 页",
    },
  };
}

function printedCell(row: number, column: number, text: string | null, look: PrintedColumn["look"]): PlacedCell {
  const cell = (content: CellContent, style: string): PlacedCell => ({ row, column, content: content === "" ? null : content, style });
  const decimals = /^\d+(?:\.(\d+))?$/.exec(text ?? "");
  if (look === "name") return cell(text, text?.startsWith("其中") ? "subText" : "text");
  if (!decimals || look === "text" || look === "domain") return cell(text, look);
  return cell(Number(text), look === "figure" ? `figure${decimals[1]?.length ?? 0}` : look);
}

/** A cell and those below that belong to it. */
const mergesDown = (rows: PrintedTable["rows"]): Area[] => (rows[0] ?? []).flatMap((_, column) =>
  rows.flatMap((row, first) => {
    if (row[column] === null) return [];
    const next = rows.findIndex((later, index) => index > first && later[column] !== null);
    const count = (next < 0 ? rows.length : next) - first;
    return count > 1 ? [{ row: FIRST_ROW + first, column, rows: count, columns: 1 }] : [];
  }));

/** Of a column's width, what a line is counted to hold: hosts' fonts differ, and a line too few hides words. */
const HELD = 0.85;

/** Lines the row's longest text takes. A merged cell has room below. */
const linesOf = (row: readonly (string | null)[], columns: readonly PrintedColumn[]): number => Math.max(1, ...columns.map(({ width, look }, column) =>
  (look === "domain" ? 1 : (row[column] ?? "").split("\n").reduce((lines, line) => lines + linesIn(line, width * HELD), 0))));

/** The looks that are used: those named in `STYLES`, and figures by their decimals ("figure2"). */
function stylesOf(cells: readonly PlacedCell[]): Record<string, CellStyle> {
  const used = new Set(cells.flatMap(({ style }) => (style === undefined ? [] : [style])));
  const named = Object.entries(STYLES).filter(([id]) => used.has(id));
  const figures = [0, 1, 2].map((decimals) => [`figure${decimals}`, { ...STYLES.figure, format: decimalFormat(decimals) }] as const);
  return Object.fromEntries([...named, ...figures.filter(([id]) => used.has(id))]);
}
