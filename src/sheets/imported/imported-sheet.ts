import type { Area, Place } from "../../grid/area";
import type { CellContent } from "../../grid/edit";
import type { CellStyle, PlacedCell, PlacedSheet } from "../../grid/placed-sheet";
import { decimalFormat, STYLES } from "../styles";
import { linesIn } from "../../grid/text-lines";

export type ImportedKind = "domain" | "number" | "name" | "unit" | "scope" | "value" | "nature" | "extra" | "remark";

/** An indicator table that was read somewhere else, as texts. */
export interface ImportedTable {
  /** Of the sheet; at most 31 characters, without Excel's forbidden ones. */
  readonly sheetName: string;
  readonly title: string;
  readonly columns: readonly { readonly kind: ImportedKind; readonly title: string }[];
  readonly rows: readonly ImportedRow[];
  /** Lines under the table; they begin with 资料来源： or 注： as notes do. */
  readonly notes: readonly string[];
}

export interface ImportedRow {
  /** As they stand in the document, one for each column; null for a blank. A domain stands in each of its rows. */
  readonly texts: readonly (string | null)[];
  readonly isSub: boolean;
}

const HEADER_ROW = 1;
const FIRST_ROW = 2;
/** In characters; a Chinese one counts as two. */
const WIDTHS: Readonly<Record<ImportedKind, number>> =
  { domain: 11, number: 6, name: 34, unit: 10, scope: 13, value: 17, nature: 10, extra: 14, remark: 60 };
/** Points; of remarks, which are long and least read. */
const SMALL = 9;
const REMARK_SCALE = 10.5 / SMALL;
const REMARK: CellStyle = { ...STYLES.text, size: SMALL };
/** Points. */
const HEIGHTS = { title: 34, header: 28, row: 20, line: 14, note: 13 } as const;
/** Excel keeps fifteen digits; longer ones are codes, not numbers. */
const BARE_NUMBER = /^-?(?:0|[1-9]\d{0,11})(?:\.(\d{1,8}))?$/;

/**
 * The table as a standard indicator sheet: title, header, rows with merged domains, notes. Texts stand as they were,
 * bare numbers as numbers that are shown as they were printed (2.0). Pure.
 */
export function importedSheet(table: ImportedTable): PlacedSheet {
  const sheet = sheetInRows(table);
  table.rows.forEach((_, index) => sheet.addRow(index));
  return sheet.done();
}

/** The same row by row, for a table of so many that a page cannot wait for them: every row is added once, in order. */
export function sheetInRows(table: ImportedTable): { readonly addRow: (index: number) => void; readonly done: () => PlacedSheet } {
  const { columns, rows, notes } = table;
  const runs = domainRuns(table);
  const startsRun = new Map(runs.map((run) => [run.row - FIRST_ROW, run]));
  const noteRow = FIRST_ROW + rows.length;
  const width = widthsOf(table).reduce((sum, each) => sum + each, 0);
  const styles: Record<string, CellStyle> = { ...STYLES };
  const cells: PlacedCell[] = [styled(0, 0, table.title, "title"), ...columns.map(({ title }, column) => styled(HEADER_ROW, column, title, "header"))];
  const rowHeights: { row: number; height: number }[] = [{ row: 0, height: HEIGHTS.title }, { row: HEADER_ROW, height: HEIGHTS.header }];
  let labelLines = 1;
  return {
    addRow(index) {
      const row = rows[index];
      if (row === undefined) return;
      const run = startsRun.get(index);
      if (run !== undefined) labelLines = linesOfLabel(run, row);
      columns.forEach(({ kind }, column) => {
        const isRest = kind === "domain" && run === undefined;
        cells.push(bodyCell(isRest ? null : row.texts[column] ?? null, row.isSub, kind, { row: FIRST_ROW + index, column }, styles));
      });
      const lines = Math.max(labelLines, linesOfRow(table, row));
      rowHeights.push({ row: FIRST_ROW + index, height: Math.max(HEIGHTS.row, lines * HEIGHTS.line + 4) });
    },
    done: () => ({
      ...frame(table, runs),
      cells: [...cells, ...notes.map((note, index) => styled(noteRow + index, 0, note, "note"))],
      styles,
      rowHeights: [...rowHeights, ...notes.map((note, index) => ({ row: noteRow + index, height: linesIn(note, width) * HEIGHTS.note + 3 }))],
    }),
  };
}

/** What does not depend on the single rows. */
function frame({ sheetName, columns, rows, notes }: ImportedTable, runs: readonly Area[]): Omit<PlacedSheet, "cells" | "styles" | "rowHeights"> {
  const noteRow = FIRST_ROW + rows.length;
  const across = (row: number, width = columns.length): Area => ({ row, column: 0, rows: 1, columns: width });
  // Remarks are wide: over them, too, the title would stand in the middle of nowhere.
  const titled = columns.findLastIndex(({ kind }) => kind !== "remark") + 1;
  return {
    name: sheetName,
    merges: [across(0, Math.max(1, titled)), ...runs.filter((run) => run.rows > 1), ...notes.map((_, index) => across(noteRow + index))],
    columnWidths: widthsOf({ columns, rows }),
    validations: [],
    conditions: [],
    names: [],
    freeze: { row: FIRST_ROW, column: columns.findIndex(({ kind }) => kind === "name") + 1 },
    print: {
      paper: "A4",
      orientation: "landscape",
      headerRows: { first: HEADER_ROW, last: HEADER_ROW },
      area: { row: 0, column: 0, rows: noteRow + notes.length, columns: columns.length },
      fitToWidth: true,
      footer: "第 &P 页，共 &N 页",
    },
  };
}

const styled = (row: number, column: number, content: CellContent, style: string): PlacedCell => ({ row, column, content, style });

/** The cell; its look is added to `styles`, where cells that look alike share one. */
function bodyCell(text: string | null, isSub: boolean, kind: ImportedKind, { row, column }: Place, styles: Record<string, CellStyle>): PlacedCell {
  const bare = kind === "value" || kind === "number" ? BARE_NUMBER.exec(text ?? "") : null;
  const { id, style } = looks(kind, isSub);
  if (bare === null) {
    styles[id] ??= style;
    return styled(row, column, text, id);
  }
  const decimals = bare[1]?.length ?? 0;
  const name = `${id}${decimals}`;
  styles[name] ??= { ...style, format: decimalFormat(decimals) };
  return styled(row, column, Number(text), name);
}

function looks(kind: ImportedKind, isSub: boolean): { readonly id: string; readonly style: CellStyle } {
  if (kind === "domain") return { id: "domain", style: STYLES.domain };
  if (kind === "name") return isSub ? { id: "subText", style: STYLES.subText } : { id: "text", style: STYLES.text };
  if (kind === "remark") return { id: "remark", style: REMARK };
  return kind === "value" ? { id: "figure", style: STYLES.figure } : { id: "centered", style: STYLES.centered };
}

/** Neighbouring rows of one domain: its cell is one. */
function domainRuns({ columns, rows }: ImportedTable): readonly Area[] {
  const column = columns.findIndex(({ kind }) => kind === "domain");
  const domainOf = (row: ImportedRow | undefined): string | null => row?.texts[column] ?? null;
  const starts = rows.flatMap((row, index) => (index > 0 && domainOf(row) !== null && domainOf(row) === domainOf(rows[index - 1]) ? [] : [index]));
  return starts.map((start, at) =>
    ({ row: FIRST_ROW + start, column, rows: domainOf(rows[start]) === null ? 1 : (starts[at + 1] ?? rows.length) - start, columns: 1 }));
}

/** A domain's label has the height of all its rows: how many lines of it fall to each. */
const linesOfLabel = ({ column, rows }: Area, { texts }: ImportedRow): number => Math.ceil(linesIn(texts[column] ?? "", WIDTHS.domain - 1) / rows);

const linesOfRow = ({ columns }: ImportedTable, { texts }: ImportedRow): number => columns.reduce((most, { kind }, column) =>
  (kind === "domain" ? most : Math.max(most, linesIn(texts[column] ?? "", roomFor(kind)))), 1);

/** What of a column's width is left for text, in characters; of small type more go in. */
const roomFor = (kind: ImportedKind): number => WIDTHS[kind] * (kind === "remark" ? REMARK_SCALE : 1) - (kind === "name" ? 4 : kind === "remark" ? 6 : 1);

/** Where nobody remarked anything the column only waits to be filled in: as wide as remarks are it would shrink the print. */
const widthsOf = ({ columns, rows }: Pick<ImportedTable, "columns" | "rows">): readonly number[] => columns.map(({ kind }, column) =>
  WIDTHS[kind === "remark" && rows.every(({ texts }) => (texts[column] ?? null) === null) ? "extra" : kind]);
