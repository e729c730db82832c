import type { Cells, Piece } from "./cells";
import { kindOfCell } from "./cell-kind";
import { isAimAlone, isHeaderPiece, isNameHeader, isValueHeader, isValueRole, readHeader, readHeaderRows, type HeaderReading } from "./header-cell";
import { headingAbove } from "./heading";
import { levelColumns } from "./levels";
import { compact, isBlank, unbroken } from "./words";
import { totalColumns } from "./year-totals";

/** The header of a table, over one to three rows of the grid. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  /** One for each column of the grid. */
  readonly columns: readonly HeaderColumn[];
  /** A person says that the table is here: nothing has to prove it. */
  readonly given?: true;
}

export interface HeaderColumn extends HeaderReading {
  /** The header rows' texts, joined by a space. */
  readonly text: string;
  /** A person has set the role. */
  readonly fixed?: true;
}

const MOST_ROWS = 3;
/** A cheap first look: a row without any of these words heads no indicator table. */
const HINT = /指\s*标|项\s*目|名\s*称|内\s*容|目\s*标|品\s*种|产\s*品/;

/** The next header that begins at or below `from` and has a name column and a column of values; null when there is none. */
export function findHeader(cells: Cells, from: number, until = cells.rows): Header | null {
  for (let row = from; row < Math.min(until, cells.rows); row++) {
    const header = headerAt(cells, row, from);
    if (header) return header;
  }
  return null;
}

/** The header whose name column begins in `row`, or in the row under it, else null. */
export function headerAt(cells: Cells, row: number, from = row): Header | null {
  if (!hasHint(cells, row)) return null;
  const pieces = cells.pieces(row);
  if (pieces.filter(({ text }) => isHeaderPiece(text)).length < 2 || !pieces.some(({ text }) => isNameHeader(text))) return null;
  const nameAt = pieces.find(({ text }) => isNameHeader(text))?.column ?? 0;
  const top = row > from && isHeadingAbove(cells.pieces(row - 1), nameAt) ? row - 1 : row;
  let bottom = row;
  while (bottom + 1 < cells.rows && bottom + 1 - top < MOST_ROWS && continues(cells, top, bottom + 1)) bottom++;
  const columns = levelColumns(totalColumns(readColumns(cells, top, bottom)), () => headingAbove(cells, top, from).title);
  const complete = columns.some(({ role }) => role === "name") && columns.some(({ role }) => isValueRole(role));
  return complete ? { top, bottom, columns } : null;
}

/** Whether a row has any of the words that a header over names has. */
export function hasHint(cells: Cells, row: number): boolean {
  for (let column = 0; column < cells.columns; column++) {
    const text = cells.text(row, column);
    // Most texts are short figures and words: the first sign alone rules nearly all of them out.
    if (text.length > 1 && text.length <= 40 && /[指项名内目品]/.test(text) && HINT.test(text)) return true;
  }
  return false;
}

/** A row of years or 目标/完成 over the row that names the columns; one text alone (指标值) begins behind the names, as no title does. */
function isHeadingAbove(pieces: readonly Piece[], nameAt: number): boolean {
  if (pieces.length === 0 || !pieces.every(({ text }) => isHeaderPiece(text))) return false;
  return pieces.some(({ text, column }) => isValueHeader(text) && (pieces.length > 1 || column > nameAt));
}

/** Whether a row still belongs to the header that began in `top`. */
export function continues(cells: Cells, top: number, row: number): boolean {
  const pieces = cells.pieces(row).filter(({ own }) => own);
  if (pieces.length === 0) return cells.pieces(row).length > 0 && cells.pieces(row).every(({ own }) => !own);
  const fresh = pieces.filter(({ text, column }) => compact(text) !== compact(cells.text(row - 1, column)));
  if (fresh.length === 0) return false;
  if (!pieces.every(({ text }) => isHeaderPiece(text))) return dividesValues(cells, top, fresh);
  return pieces.some(({ text, column }) => isValueHeader(text) || underValue(cells, top, column));
}

/** Two words or more that stand under years and targets only, where no data can be: 鹿山区 | 东湖区 under 2025年目标. */
function dividesValues(cells: Cells, top: number, fresh: readonly Piece[]): boolean {
  const heads = ({ text, column }: Piece): boolean =>
    text.length <= LONGEST_LEVEL && (isHeaderPiece(text) || kindOfCell(text) === "words") && underValue(cells, top, column);
  return fresh.length >= 2 && fresh.every(heads);
}

const LONGEST_LEVEL = 12;

const underValue = (cells: Cells, top: number, column: number): boolean => {
  for (let left = column; left >= 0; left--) {
    const text = cells.text(top, left);
    if (text !== "") return isValueHeader(text);
  }
  return false;
};

/** Reads every column's header from the rows given; none where there are no rows. */
export function readColumns(cells: Cells, top: number, bottom: number): HeaderColumn[] {
  return oneName(Array.from({ length: cells.columns }, (_, column) => {
    const texts: string[] = [];
    for (let row = top; row <= bottom; row++) {
      const text = unbroken(cells.text(row, column) || spreadFromLeft(cells, row, bottom, column));
      if (text !== "" && !isBlank(text) && !texts.some((earlier) => compact(earlier) === compact(text))) texts.push(text);
    }
    return { ...readHeaderRows(texts), text: texts.join(" ") };
  }));
}

/** Beside 指标 the words 主要目标 head targets, and 项目 or 内容 no names; without 指标 目标 heads the names before the years. */
function oneName(columns: HeaderColumn[]): HeaderColumn[] {
  const name = columns.findIndex(({ role, weak }) => role === "name" && !weak);
  if (name === -1) {
    const aim = columns.some(({ role }) => role === "name") ? -1 : columns.findIndex(({ text }) => isAimAlone(text));
    const years = columns.filter(({ role, year }, at) => at > aim && isValueRole(role) && year !== null);
    return aim === -1 || years.length < 2 ? columns : columns.map((column, at) => (at === aim ? { ...column, role: "name", weak: true } : column));
  }
  return columns.map((column, at) => {
    if (!column.weak) return column;
    return { ...column, weak: false, role: /目标/.test(column.text) ? "target" : at < name ? "domain" : "remark" };
  });
}

/** Where merged areas were lost, an upper header stands over its first column only: the blank ones to its right share it. */
function spreadFromLeft(cells: Cells, row: number, bottom: number, column: number): string {
  if (cells.merge(row, column) !== null || !hasBelow(cells, row, bottom, column)) return "";
  for (let left = column - 1; left >= 0; left--) {
    const text = cells.text(row, left);
    if (text !== "") return hasBelow(cells, row, bottom, left) && isHeaderPiece(text) ? text : "";
    if (!hasBelow(cells, row, bottom, left)) return "";
  }
  return "";
}

/** Whether the header's rows below say something of the column. */
function hasBelow(cells: Cells, row: number, bottom: number, column: number): boolean {
  for (let below = row + 1; below <= bottom; below++) if (cells.text(below, column) !== "") return true;
  return false;
}

/** Whether a row says again what the header's rows say (after a page break); `within` a repeated header also a row of it that names no names. */
export function repeatsHeader(cells: Cells, header: Header, row: number, within = false): boolean {
  if (!header.given && !within && !hasHint(cells, row)) return false;
  const pieces = cells.pieces(row);
  if (pieces.length < 2) return false;
  const again = pieces.filter(({ text, column }) => {
    const head = header.columns[column]?.text;
    return head !== undefined && head !== "" && compact(head).includes(compact(text));
  });
  return again.length === pieces.length || (again.length >= 2 && again.length / pieces.length >= 0.6 && pieces.some(({ text }) => readHeader(text).role === "name"));
}
