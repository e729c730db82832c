import { isValueRole, readHeader } from "../table/header-cell";
import { compact, isBlank } from "../table/words";
import { beginsHeader, headerRuns, readLeaves, type HeaderRun, type LeafReading } from "./header-run";
import type { HeaderTree, Leaf } from "./header-trees";
import { agreement } from "./judge-trees";
import { TooLarge } from "./markup/document-content";
import { rowsOfTokens, type Marking, type TokenRow, type TokenRows } from "./rows-of-tokens";
import { unreadRow, withSureDomains, withSureNames } from "./sure-rows";
import type { TextRow } from "./text-row";
import { tokensOf, type LooseCell, type Token } from "./token";

export interface FoundTable {
  /** Index of the first header cell and of the first cell after the table. */
  readonly from: number;
  readonly to: number;
  /** Empty when the table was given up. */
  readonly rows: readonly TextRow[];
  /** Why no row of it is given. */
  readonly givenUp: GivenUp | null;
}

/** The header can be read in several ways that put values under other years or levels; or most rows do not fit it. */
export type GivenUp = "headerInDoubt" | "rowsInDoubt";

const LONGEST_CELL = 90;
/** Bounds the work on text that only looks like tables: cells of one table (its rows known or not), and headers without one in a row. */
const MOST_CELLS: Readonly<Record<Marking, number>> = { rows: 400_000, lines: 30_000, none: 30_000 };
const MOST_TRIES = 40;
const LAST_ROWS = 60;
/** Among so many cells below a header one of its own would stand. */
const FIRST = 3;
/** So many cells tell the columns. */
const SAMPLE = 400;
/** Readings that are nearly as good put the table in doubt. */
const DOUBT = 1;

/** The table whose header begins at or after `start`; null when no run of cells heads one. Throws TooLarge. */
export function tableOfCells(cells: readonly LooseCell[], start: number, marking: Marking): FoundTable | null {
  let tries = 0;
  for (let runs = headerRuns(cells, start, marking); runs.length > 0 && tries < MOST_TRIES; tries++) {
    const best = runs.flatMap((run) => layoutsOf(cells, run, marking)).sort((a, b) => b.score - a.score);
    const [first] = best;
    if (first && first.score > 0) return read(cells, first, best, marking);
    runs = headerRuns(cells, Math.max(...runs.map(({ from }) => from)) + 1, marking);
  }
  return null;
}

/** A header run with one sequence of column roles, and the trees that have it. */
interface Layout {
  readonly run: HeaderRun;
  readonly trees: readonly HeaderTree[];
  readonly readings: readonly LeafReading[];
  readonly body: readonly number[];
  readonly tokens: readonly Token[];
  readonly sample: TokenRows;
  readonly score: number;
}

function layoutsOf(cells: readonly LooseCell[], run: HeaderRun, marking: Marking): readonly Layout[] {
  const byRoles = new Map<string, HeaderTree[]>();
  for (const tree of run.trees.flatMap((each) => variantsOf(each, marking))) {
    const roles = readTree(tree).map(({ role, valued, headless, unfilled }) => (unfilled ? "blank" : valued || isValueRole(role) ? "value" : headless ? "headless" : role));
    if (!roles.includes("name") || !roles.includes("value")) continue;
    const key = roles.join(" ");
    byRoles.set(key, [...byRoles.get(key) ?? [], tree]);
  }
  const body = bodyOf(cells, run, marking);
  const texts = body.map((at) => cells[at] ?? NO_CELL);
  const [numbered, plain] = [tokensOf(texts, true), tokensOf(texts, false)];
  return [...byRoles.values()].map((trees): Layout => {
    const [first] = trees;
    const readings = first ? readTree(first) : [];
    const tokens = readings.some(({ role }) => role === "number") ? numbered : plain;
    const sample = rowsOfTokens(tokens.slice(0, SAMPLE), readings, marking);
    return { run, trees, readings, body, tokens, sample, score: sample.score + Math.max(...trees.map(({ score }) => score)) };
  });
}

const readTree = ({ leaves, blank = [] }: HeaderTree): readonly LeafReading[] =>
  readLeaves(leaves).map((reading, at) => (blank.includes(at) ? { ...reading, unfilled: true } : reading));

const NO_CELL: LooseCell = { text: "", line: 0, opens: null };

/** A domain column without a header stands left of the others; names may have two columns, where no domain stands before them; the last years may be blank. */
function variantsOf(tree: HeaderTree, marking: Marking): readonly HeaderTree[] {
  const readings = readLeaves(tree.leaves);
  const name = readings.findIndex(({ role }) => role === "name");
  const variants = [tree];
  if (!readings.some(({ role }) => role === "domain")) variants.push({ leaves: [[], ...tree.leaves], score: tree.score - 0.5 });
  if (name === 0 && marking === "rows" || readings[name - 1]?.role === "number") variants.push({ leaves: [...tree.leaves.slice(0, name + 1), tree.leaves[name] ?? [], ...tree.leaves.slice(name + 1)], score: tree.score - 1 });
  const [first, ...later] = unfilledYears(readings);
  return first === undefined ? variants : variants.flatMap((each) => (each.leaves.length > tree.leaves.length ? [each]
    : [each, ...later.map((_, at) => ({ ...each, blank: later.slice(at), score: each.score - 2 }))]));
}

/** A series of three years or more that go up, which may end in years that nobody has measured yet. */
function unfilledYears(readings: readonly LeafReading[]): readonly number[] {
  const dated = readings.flatMap(({ role, year }, at) => ((role === "value" || role === "actual") && year !== null ? [{ at, year }] : []));
  const last = dated.at(-1);
  // Without targets beside it the last year of a series may be the plan's.
  if (!readings.some(({ role }) => role === "target")) return [];
  const series = dated.filter(({ at, year }, index) => last !== undefined && last.at - at === last.year - year && dated.length - 1 - index === last.year - year);
  return series.length < LEAST_SERIES ? [] : series.map(({ at }) => at);
}

const LEAST_SERIES = 3;

function read(cells: readonly LooseCell[], layout: Layout, all: readonly Layout[], marking: Marking): FoundTable {
  const { run, body, tokens, readings } = layout;
  const found = tokens.length <= SAMPLE ? layout.sample : rowsOfTokens(tokens, readings, marking);
  // A table that goes on behind the limit is refused, never cut.
  if (body.length >= MOST_CELLS[marking] && found.used > tokens.length - LAST_ROWS) throw new TooLarge();
  const to = (body[found.used - 1] ?? run.to - 1) + 1;
  const rows = withSureDomains(withSureNames(found.rows, readings), readings, marking);
  const whole = rows.flatMap(({ cells: row }) => (row === null ? [] : [row]));
  const giveUp = (why: GivenUp): FoundTable => ({ from: run.from, to, rows: [], givenUp: why });
  if (headsMore(tokens)) return giveUp("headerInDoubt");
  if (whole.length * 2 <= rows.length) return giveUp("rowsInDoubt");
  const ranked = layout.trees.map((tree) => ({ tree, score: tree.score + agreement(tree.leaves, whole) })).sort((a, b) => b.score - a.score);
  const [best, ...others] = ranked;
  if (!best) return giveUp("headerInDoubt");
  const said = sayingOf(best.tree.leaves, found.rows);
  if (others.some(({ tree, score }) => score > best.score - DOUBT && sayingOf(tree.leaves, found.rows) !== said)) return giveUp("headerInDoubt");
  const rivals = all.filter((other) => other !== layout && other.score > layout.score - DOUBT);
  if (rivals.some((other) => other.trees.every(({ leaves }) => sayingOf(leaves, other.sample.rows) !== sayingOf(best.tree.leaves, layout.sample.rows)))) return giveUp("rowsInDoubt");
  return { from: run.from, to, givenUp: null, rows: [...headerRows(best.tree.leaves, lineAt(cells, run.from)), ...rows.map((row) => textRow(cells, body, row, tokens, readings))] };
}

/** A heading among the first cells below the header: it was not understood as a whole. */
const headsMore = (tokens: readonly Token[]): boolean =>
  tokens.slice(0, FIRST).some(({ text, kind }) => kind !== "nature" && LABELS.has(readHeader(text).role));

const LABELS: ReadonlySet<string> = new Set(["number", "unit", "nature", "owner", "source", "remark"]);

const lineAt = (cells: readonly LooseCell[], at: number | undefined): number | null => cells[at ?? -1]?.line ?? null;

/** What a table's values come to: each with its row's name and what its header says. */
function sayingOf(leaves: readonly Leaf[], rows: readonly TokenRow[]): string {
  const readings = readLeaves(leaves);
  return rows.flatMap(({ cells }) => {
    const values = (cells ?? []).flatMap((text, at) => {
      const { role, year, level, plan, valued } = readings[at] ?? {};
      return text === null || isBlank(text) || role === undefined || !valued && !isValueRole(role) ? [] : [[text, role, year, level, plan?.name].join(" ")];
    });
    const names = (cells ?? []).filter((text, at) => text !== null && readings[at]?.role === "name");
    return values.length === 0 ? [] : [[...names, ...values].join("\t")];
  }).join("\n");
}

function headerRows(leaves: readonly Leaf[], line: number | null): readonly TextRow[] {
  const depth = Math.max(...leaves.map(({ length }) => length));
  return Array.from({ length: depth }, (_, row) => ({ cells: leaves.map((leaf) => leaf[row] ?? null), line }));
}

function textRow(cells: readonly LooseCell[], body: readonly number[], { cells: row, from, to }: TokenRow, tokens: readonly Token[], readings: readonly LeafReading[]): TextRow {
  const line = lineAt(cells, body[from]);
  return row === null ? unreadRow(tokens.slice(from, to), readings, line) : { cells: row, line };
}

/** Where the body's cells are, up to where prose begins; those left out that say the header again after a page break. */
function bodyOf(cells: readonly LooseCell[], { from, to }: HeaderRun, marking: Marking): readonly number[] {
  const keys = cells.slice(from, to).map(({ text }) => compact(text));
  const title = compact(cells[from - 1]?.text ?? "");
  const isAgain = (at: number): boolean => keys.every((key, column) => compact(cells[at + column]?.text ?? "") === key);
  const body: number[] = [];
  for (let at = to; at < cells.length && at - to < MOST_CELLS[marking]; at++) {
    const text = cells[at]?.text ?? "";
    if (text.length > LONGEST_CELL || /^注\s*[:：]/.test(text) || (text.length > 30 && /[。；]/.test(text))) break;
    const key = compact(text);
    if (key === keys[0] && isAgain(at)) at += keys.length - 1;
    else if (CONTINUED.test(key) || key.length > 6 && key === title) while (cells[at + 1]?.text === "" && cells[at + 1]?.opens === false) at++;
    else if (beginsHeader(cells, at, marking)) break;
    else body.push(at);
  }
  return body;
}

const CONTINUED = /^[(（【]?续(?:上)?表?\d*[)）】]?$/;
