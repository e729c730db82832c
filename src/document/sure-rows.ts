import { isValueRole } from "../table/header-cell";
import type { LeafReading } from "./header-run";
import type { Marking, TokenRow } from "./rows-of-tokens";
import type { TextRow } from "./text-row";
import { isWords, type Token } from "./token";

/**
 * Where 指标名称 stands over two columns a name alone may stand over both, or under the first half of the name above:
 * below a divided name only a blank tells which.
 */
export function withSureNames(rows: readonly TokenRow[], readings: readonly LeafReading[]): readonly TokenRow[] {
  const left = readings.findIndex(({ role }, at) => role === "name" && readings[at + 1]?.role === "name");
  if (left === -1) return rows;
  let divided = false;
  return rows.map((row) => {
    const [first, second] = [row.cells?.[left] ?? null, row.cells?.[left + 1] ?? null];
    if (row.cells === null || first === null && second === null) return row;
    const isAlone = first === null || second === null;
    if (isAlone && row.to - row.from === readings.length) return row;
    if (isAlone && divided) return { ...row, cells: null };
    divided = !isAlone;
    return isAlone ? { ...row, cells: row.cells.map((text, at) => (at === left ? first ?? second : at === left + 1 ? null : text)) } : row;
  });
}

/**
 * Where nothing marks the rows, a text between two may be the remark of the one or the domain of the other. Where some
 * rows have remarks no domain is sure that follows a row without one.
 */
export function withSureDomains(rows: readonly TokenRow[], readings: readonly LeafReading[], marking: Marking): readonly TokenRow[] {
  const [first, last] = [readings[0], readings.at(-1)];
  if (marking !== "none" || !(first?.headless || first?.role === "domain") || !last || last.valued || isValueRole(last.role) || last.role === "nature") return rows;
  const remarkIn = (row: TokenRow): string | null => row.cells?.[readings.length - 1] ?? null;
  const isSection = ({ from, to }: TokenRow): boolean => to - from === 1;
  const begins = (row: TokenRow): boolean => !isSection(row) && (row.cells?.[0] ?? null) !== null;
  const isDoubtful = (row: TokenRow, at: number): boolean => {
    const above = rows[at - 1];
    return above !== undefined && begins(row) && !isSection(above) && remarkIn(above) === null;
  };
  if (!rows.some((row) => remarkIn(row) !== null) || !rows.some(isDoubtful)) return rows;
  return rows.map((row) => (begins(row) && row.cells ? { ...row, cells: row.cells.map((text, at) => (at === 0 ? null : text)) } : row));
}

/**
 * A row whose cells have no certain columns. They stand right of the table's columns, where nothing takes them for values
 * and a person is still shown them; the domain and the number that it begins with for certain keep theirs, as the rows
 * below belong to that domain.
 */
export function unreadRow(row: readonly Token[], readings: readonly LeafReading[], line: number | null): TextRow {
  const begins = beginningOf(row, readings);
  const [first = "", ...others] = row.slice(begins.length).flatMap(({ text }) => (text === "" ? [] : [text]));
  const cells = Array<string | null>(readings.length + 1).fill(null);
  for (const [at, { text }] of begins) cells[at] = text;
  return { cells: [...cells, first, others.join(" │ ")], line };
}

/** So begin names. */
const NUMBERED = /^[(（]?\d/;

function beginningOf(row: readonly Token[], readings: readonly LeafReading[]): readonly (readonly [column: number, token: Token])[] {
  const number = readings.findIndex(({ role }) => role === "number");
  const [first, second] = row;
  if (!first) return [];
  if (first.isRowNumber && number !== -1) return [[number, first]];
  if (!isWords(first.kind) || readings[0]?.role !== "domain") return [];
  if (number === 1 && second?.isRowNumber) return [[0, first], [1, second]];
  return number === -1 && row.length === readings.length && first.kind !== "named" && !NUMBERED.test(first.text) ? [[0, first]] : [];
}
