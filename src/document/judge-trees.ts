import { isValueRole, type HeaderReading } from "../table/header-cell";
import { readLeaves } from "./header-run";
import type { Leaf } from "./header-trees";
import { compact, isBlank } from "../table/words";
import { kindOfToken } from "./token";

/** Signs and words that set a value, rather than report one. */
const BOUND = /^[≥≤><＞＜≧≦]|以上$|以下$|以内$|左右$|^不(?:低|高|少|超|大|小)|^[〔\[]/;
/** Values of one indicator in different years seldom differ by more. */
const FAR = 1.2;

type Cells = readonly (string | null)[];

/**
 * How well the contents of the columns agree with what their headers say: no bounds among measured values, years that
 * go forward, levels of about the same size beside each other. 0 is the best.
 */
export function agreement(leaves: readonly Leaf[], rows: readonly Cells[]): number {
  const readings = readLeaves(leaves);
  const measured = readings.flatMap(({ role, year }, at) => (role === "baseline" || role === "actual" || role === "value" && isFirstYear(readings, year) ? [at] : []));
  const bounds = measured.map((column) => share(rows, column, (text) => BOUND.test(text)));
  return -5 * Math.max(0, ...bounds) - 1.5 * descents(readings) - 4 * strays(readings, rows) + brackets(leaves, rows) - 4 * foreign(leaves, readings, rows);
}

const STATUS_HEADER = /完成情况|实现情况|是否|评价|评估/;

/** The greatest share of a column's texts that its heading does not allow: 已完成 for a value, 1850 for a pace in %. */
function foreign(leaves: readonly Leaf[], readings: readonly HeaderReading[], rows: readonly Cells[]): number {
  return Math.max(...readings.map(({ role }, column) => {
    const header = leaves[column]?.join("") ?? "";
    if (!isValueRole(role) || STATUS_HEADER.test(header) && !/20\d\d/.test(header)) return 0;
    return share(rows, column, (text) => kindOfToken(text) === "status" || /^完成$/.test(text) || /%/.test(header) && /年均|增速|增长率/.test(header) && Number(text) > 100);
  }));
}

/** 〔累计〕 in a header asks for values in such brackets. */
function brackets(leaves: readonly Leaf[], rows: readonly Cells[]): number {
  const columns = leaves.flatMap((leaf, at) => (/^[〔\[].*[〕\]]$/.test(leaf.at(-1) ?? "") && leaf.length > 1 ? [at] : []));
  return columns.reduce((sum, column) => sum + (share(rows, column, (text) => /^[〔\[]/.test(text)) > 0.2 ? 1 : -1), 0);
}

const isFirstYear = (readings: readonly HeaderReading[], year: number | null): boolean =>
  year !== null && readings.every((other) => !isValueRole(other.role) || other.year === null || other.year >= year) && readings.some((other) => other.year !== null && other.year > year);

function share(rows: readonly Cells[], column: number, test: (text: string) => boolean): number {
  const texts = rows.flatMap((row) => (row[column] === null || isBlank(row[column] ?? "") ? [] : [compact(row[column] ?? "")]));
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}

/** How often a year stands right of a later one. */
function descents(readings: readonly HeaderReading[]): number {
  const years = readings.flatMap(({ role, year }) => (isValueRole(role) && year !== null ? [year] : []));
  return years.filter((year, at) => at > 0 && year < (years[at - 1] ?? 0)).length;
}

/** The share of rows in which a level is of another size than the rest, or a year's pace is not. */
function strays(readings: readonly HeaderReading[], rows: readonly Cells[]): number {
  const levels = readings.flatMap(({ role }, at) => (isValueRole(role) && role !== "rate" && role !== "change" ? [at] : []));
  let known = 0;
  let stray = 0;
  for (const row of rows) {
    const sizes = levels.flatMap((column) => sizeOf(row[column] ?? ""));
    if (sizes.length < 3) continue;
    known++;
    const middle = [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
    if (sizes.some((size) => Math.abs(size - middle) > FAR)) stray++;
  }
  return known === 0 ? 0 : stray / known;
}

function sizeOf(text: string): number[] {
  const figure = /^[≥≤><＞＜]?(\d[\d,]*(?:\.\d+)?)/.exec(compact(text))?.[1];
  const value = figure === undefined ? 0 : Number(figure.replaceAll(",", ""));
  return value > 0 ? [Math.log10(value)] : [];
}
