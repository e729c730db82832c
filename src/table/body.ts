import type { Cells } from "./cells";
import { kindOfCell } from "./cell-kind";
import { cleanName, cleanNumber, isChineseNumber, natureOf } from "./clean-name";
import { hasHint, headerAt, repeatsHeader, type Header } from "./find-header";
import { beginsNotes, BLANK_ROWS, NOTE, readNotes, TITLE } from "./notes";
import { isBlank, compact } from "./words";

/** One row of the body, before its cells are read. */
export interface BodyRow {
  readonly row: number;
  /** Further rows that a page break or a wrapped line put parts of the name into. */
  readonly continued: readonly number[];
  /** The section row above: 一、健康水平. */
  readonly section: string | null;
}

export interface Body {
  readonly rows: readonly BodyRow[];
  readonly notes: readonly string[];
  /** First row of the grid that no longer belongs to the table. */
  readonly end: number;
}

/** The columns that rows are told apart by. */
export interface RowColumns {
  readonly number: number | null;
  readonly domains: readonly number[];
  readonly names: readonly number[];
  /** Values, unit, scope and nature: a section row has nothing in them. */
  readonly contents: readonly number[];
  readonly values: readonly number[];
  readonly natures: readonly number[];
}

const CONTINUED_TABLE = /^[(（]?续(?:上)?表|^[(（]续[)）]$|[(（]续(?:表)?[\d一二三]?[)）]$/;
const PAGE_NUMBER = /^第\d{1,3}页(?:[,，]?共\d+页)?$|^[-—–]\d{1,3}[-—–]$/;
const PROSE = /[。；;]/;
const CHINESE_MARK = /^(?:第?[一二三四五六七八九十]{1,3}[、.．类]|[（(][一二三四五六七八九十]{1,3}[)）])/;

/** Walks down from the header to the table's end, telling rows from sections, repeated headers, wrapped lines and notes. */
export function readBody(cells: Cells, header: Header, columns: RowColumns): Body {
  const rows: BodyRow[] = [];
  let section: string | null = null;
  let blank = 0;
  let broken = false;
  let row = header.bottom + 1;
  for (; row < cells.rows; row++) {
    const alone = cells.hasSeveral(row) ? null : cells.pieces(row)[0]?.text ?? "";
    if (alone === "") {
      if (++blank > BLANK_ROWS && !header.given) break;
      continue;
    }
    if (alone !== null && PAGE_NUMBER.test(compact(alone))) continue;
    if (alone !== null && !countsOn(section, alone) && headsAnother(cells, header, row, alone)) break;
    // Most rows hold none of the words that a header has: then it need not be looked for.
    const hinted = hasHint(cells, row);
    if ((hinted || broken || header.given) && repeatsHeader(cells, header, row, broken) || alone !== null && (CONTINUED_TABLE.test(alone) || isTitleAgain(cells, header, row))) {
      [broken, blank] = [true, 0];
      continue;
    }
    if (alone !== null && (NOTE.test(alone) || !header.given && isOtherText(alone))) break;
    if (alone === null && beginsNotes(cells, row)) break;
    if (hinted && headerAt(cells, row)) break;
    const kind = kindOfRow(cells, row, columns, rows.at(-1)?.row ?? null, broken);
    if (!header.given && beginsOther(cells, row, kind, columns, blank > 0)) break;
    if (kind === "indicator") rows.push({ row, continued: NONE, section });
    else if (kind === "section") section = sectionText(cells, row, columns);
    else addTo(rows, row);
    [broken, blank] = [false, 0];
  }
  const { notes, end } = readNotes(cells, row);
  return { rows, notes, end };
}

const NONE: readonly number[] = [];

/** A wrapped line belongs to the row above it. */
function addTo(rows: BodyRow[], row: number): void {
  const above = rows.pop();
  if (above) rows.push({ ...above, continued: [...above.continued, row] });
}

const isOtherText = (text: string): boolean => TITLE.test(text) || text.length > 60 && PROSE.test(text);

/** Whether a row is none of the table's: prose, or after blank rows anything but a row like those above. */
function beginsOther(cells: Cells, row: number, kind: RowKind, columns: RowColumns, afterBlank: boolean): boolean {
  if (kind === "indicator") return afterBlank && !looksAlike(cells, row, columns) || isProse(cells, row, columns);
  return afterBlank && (kind !== "section" || !followedByRow(cells, row, columns));
}

/** A title of its own over a header, the same again or another, begins another table; a page number or 续表 does not. */
function headsAnother(cells: Cells, header: Header, row: number, alone: string): boolean {
  if (CONTINUED_TABLE.test(alone) || !/[\u4e00-\u9fff]{3}/.test(alone)) return false;
  return !isTitleAgain(cells, header, row) && (repeatsHeader(cells, header, row + 1) || headerAt(cells, row + 1) !== null);
}

/**
 * Whether a section's heading goes on with those above, though a page breaks behind it: the next in number (二、… 三、…),
 * or none of them numbered and not worded as a title is.
 */
function countsOn(section: string | null, text: string): boolean {
  if (section === null) return false;
  if (CHINESE_MARK.test(section) || CHINESE_MARK.test(text)) return placeOf(section) >= 0 && placeOf(text) === placeOf(section) + 1;
  return text.length <= LONGEST_SECTION && !TITLED.test(text);
}

const LONGEST_SECTION = 16;
const TITLED = /指标|目标|规划|情况|任务|计划|专栏|[表一二三四五六七八九十\d]$/;

const placeOf = (text: string): number => "一二三四五六七八九十".indexOf(/^[第（(]?([一二三四五六七八九十])(?![一二三四五六七八九十])/.exec(text)?.[1] ?? "-");

/** The title of the page before, over the same header. */
function isTitleAgain(cells: Cells, header: Header, row: number): boolean {
  if (header.top === 0 || !repeatsHeader(cells, header, row + 1)) return false;
  const title = (at: number): string => compact(cells.pieces(at)[0]?.text ?? "");
  return title(row) !== "" && title(row) === title(header.top - 1);
}

/** Words where values should be, and neither number nor nature where the table has them: another text has begun. */
function isProse(cells: Cells, row: number, { number, names, natures, values }: RowColumns): boolean {
  if (natures.length === 0 || natures.some((column) => !isBlank(cells.text(row, column)))) return false;
  if (number !== null && cleanNumber(cells.text(row, number)) !== null) return false;
  const { number: counted, unit } = cleanName(cells.text(row, names.at(-1) ?? 0));
  if (counted !== null || unit !== null) return false;
  const kinds = values.map((column) => kindOfCell(cells.text(row, column)));
  return kinds.includes("words") && kinds.every((kind) => kind === "words" || kind === "blank");
}

type RowKind = "indicator" | "section" | "continuation";

function kindOfRow(
  cells: Cells, row: number, columns: RowColumns, previous: number | null, broken: boolean,
): RowKind {
  if (columns.contents.some((column) => !isBlank(cells.text(row, column)) && !spansRow(cells, row, column))) return "indicator";
  const number = columns.number === null ? null : cleanNumber(cells.text(row, columns.number));
  if (number !== null && columns.number !== null && cells.isOwn(row, columns.number)) {
    return isChineseNumber(number) && columns.contents.every((column) => cells.text(row, column) === "") ? "section" : "indicator";
  }
  const begun = cells.pieces(row).filter((piece) => piece.own);
  const [only] = begun;
  if (begun.length !== 1 || !only) return begun.length === 0 ? "section" : "indicator";
  if (CHINESE_MARK.test(only.text) || only.width > 1) return "section";
  if (/^其中/.test(only.text)) return "indicator";
  if (previous === null) return "section";
  if (columns.domains.includes(only.column)) return isFragment(only.text) && isFragment(cells.text(previous, only.column)) ? "continuation" : "section";
  if (!columns.names.includes(only.column)) return "section";
  const above = columns.names.map((column) => cells.text(previous, column)).join("");
  return broken && columns.number !== null || isTorn(above, only.text) ? "continuation" : "section";
}

const isFragment = (text: string): boolean => compact(text).length > 0 && compact(text).length <= 3;

/** A merged area over most of the row is a section's, whichever columns it covers. */
const spansRow = (cells: Cells, row: number, column: number): boolean =>
  (cells.merge(row, column)?.columns ?? 1) >= Math.max(3, cells.columns / 2);

/** Whether a name and the text under it are one text that was broken: an open bracket, or a piece that begins in the middle. */
function isTorn(above: string, below: string): boolean {
  const open = compact(above);
  if ((open.match(/[(\[]/g)?.length ?? 0) > (open.match(/[)\]]/g)?.length ?? 0)) return true;
  // 主要污染物排放总量减少（%） with a number of its own, or under a name that has its unit, heads what follows.
  if (/[（(][^（()）]*[)）]$/.test(below) && endsName(cleanName(below), above)) return true;
  return /^[)）、，,的和及与]|^[(（][^()（）]{1,10}[)）]$|^(?:比例|比重|比率|占比|率|数|人数|覆盖率|总量)(?:[(（].*)?$/.test(below.trim());
}

const endsName = ({ unit, number }: ReturnType<typeof cleanName>, above: string): boolean => unit !== null && number === null && cleanName(above).unit === null;

function sectionText(cells: Cells, row: number, columns: RowColumns): string {
  const pieces = cells.pieces(row);
  const named = pieces.filter(({ own, column }) => own && !(column === columns.number && pieces.length > 1));
  return named.map(({ text }) => text).join("") || cells.text(row, columns.names[0] ?? 0);
}

function followedByRow(cells: Cells, row: number, columns: RowColumns): boolean {
  const next = row + 1;
  return next < cells.rows && columns.values.some((column) => /\d|[—–-]/.test(cells.text(next, column))) && looksAlike(cells, next, columns);
}

/** After a blank row: a row with a name and at least one value that could stand here. */
function looksAlike(cells: Cells, row: number, columns: RowColumns): boolean {
  const name = columns.names.map((column) => cells.text(row, column)).join("");
  const named = /[\u4e00-\u9fffA-Za-z]{2}/.test(name) || columns.names.some((column) => !cells.isOwn(row, column));
  const natured = columns.contents.some((column) => natureOf(cells.text(row, column)) !== null);
  return named && (natured || columns.values.some((column) => /\d|达|完成|提|降|持|升|稳定|增/.test(cells.text(row, column))));
}

/** The name as the row's cells have it, a wrapped line's parts joined. */
export function rawNameOf(cells: Cells, { row, continued }: BodyRow, column: number): string {
  if (continued.length === 0) return cells.text(row, column);
  return [row, ...continued].map((each) => cells.text(each, column)).filter((text, at, all) => text !== "" && text !== all[at - 1]).join("");
}

