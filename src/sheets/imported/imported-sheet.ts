import type { Area } from "../../grid/area";
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
  const { columns, notes } = table;
  const runs = domainRuns(table);
  const rows = withDomainsOnce(table, runs);
  const noteRow = FIRST_ROW + rows.length;
  const across = (row: number): Area => ({ row, column: 0, rows: 1, columns: columns.length });
  const styles: Record<string, CellStyle> = { ...STYLES };
  const cells: PlacedCell[] = [styled(0, 0, table.title, "title"), ...columns.map(({ title }, column) => styled(HEADER_ROW, column, title, "header"))];
  rows.forEach((row, index) => columns.forEach(({ kind }, column) => cells.push(bodyCell(row, kind, FIRST_ROW + index, column, styles))));
  notes.forEach((note, index) => cells.push(styled(noteRow + index, 0, note, "note")));
  const frozen = columns.findIndex(({ kind }) => kind === "name") + 1;
  return {
    name: table.sheetName,
    cells,
    styles,
    merges: [across(0), ...runs.filter((run) => run.rows > 1), ...notes.map((_, index) => across(noteRow + index))],
    columnWidths: columns.map(({ kind }) => WIDTHS[kind]),
    rowHeights: heights(table, runs, noteRow),
    validations: [],
    conditions: [],
    names: [],
    freeze: { row: FIRST_ROW, column: frozen },
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
function bodyCell({ texts, isSub }: ImportedRow, kind: ImportedKind, row: number, column: number, styles: Record<string, CellStyle>): PlacedCell {
  const text = texts[column] ?? null;
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

const withDomainsOnce = ({ rows }: ImportedTable, runs: readonly Area[]): readonly ImportedRow[] => {
  const first = new Set(runs.map(({ row }) => row - FIRST_ROW));
  const column = runs[0]?.column ?? -1;
  return column < 0 ? rows : rows.map((row, index) => (first.has(index) ? row : { ...row, texts: row.texts.with(column, null) }));
};

function heights({ columns, rows, notes }: ImportedTable, runs: readonly Area[], noteRow: number): { row: number; height: number }[] {
  const whole = columns.reduce((sum, { kind }) => sum + WIDTHS[kind], 0);
  const lines = ({ texts }: ImportedRow): number => columns.reduce((most, { kind }, column) =>
    (kind === "domain" ? most : Math.max(most, linesIn(texts[column] ?? "", WIDTHS[kind] * (kind === "remark" ? REMARK_SCALE : 1) - (kind === "name" ? 4 : 1)))), 1);
  // A domain's label has the height of all its rows.
  const ofLabel = new Map(runs.flatMap((run) => {
    const each = Math.ceil(linesIn(rows[run.row - FIRST_ROW]?.texts[run.column] ?? "", WIDTHS.domain - 1) / run.rows);
    return Array.from({ length: run.rows }, (_, at): [number, number] => [run.row + at, each]);
  }));
  const linesAt = (row: ImportedRow, at: number): number => Math.max(lines(row), ofLabel.get(at) ?? 1);
  return [
    { row: 0, height: HEIGHTS.title },
    { row: HEADER_ROW, height: HEIGHTS.header },
    ...rows.map((row, index) => ({ row: FIRST_ROW + index, height: Math.max(HEIGHTS.row, linesAt(row, FIRST_ROW + index) * HEIGHTS.line + 4) })),
    ...notes.map((note, index) => ({ row: noteRow + index, height: linesIn(note, whole) * HEIGHTS.note + 3 })),
  ];
}
