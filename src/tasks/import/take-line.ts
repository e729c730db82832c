/** A line that was overlooked, taken for an indicator: what is guessed of it, and the row that it becomes. */
import { findStandard } from "../../catalogue/find-standard";
import { cleanName, natureOf } from "../../table/clean-name";
import type { Column, Indicator, IndicatorTable, Nature } from "../../table/table";
import { unbroken } from "../../table/words";
import { readFigure } from "../../target/read-figure";
import { readValue } from "./correct-row";
import { doubtsOf } from "./doubts";
import type { Overlooked, OverlookedRow, OverlookedStatement, RowPreview, TablePreview, TakenLine, ValuePreview } from "./preview";
import { valuePlaces } from "./value-places";

/** What can become a row: anything but a whole column. */
export type Line = OverlookedRow | OverlookedStatement;

export const isLine = (what: Overlooked): what is Line => what.kind !== "column";

/** What a line seems to say, to be put right by a person. */
export interface LineGuess {
  readonly name: string;
  readonly unit: string | null;
  readonly nature: Nature | null;
  /** Everything in the line that has a number in it. */
  readonly figures: readonly LineFigure[];
}

export interface LineFigure {
  readonly text: string;
  /** Index in `valuePlaces` that it seems to belong to; null for none. */
  readonly place: number | null;
}

export function guessLine(preview: TablePreview, line: Line): LineGuess {
  return line.kind === "row" ? guessRow(preview, line) : guessStatement(preview, line);
}

function guessRow(preview: TablePreview, { cells }: OverlookedRow): LineGuess {
  const columns = new Map(preview.table.columns.map((column) => [column.column, column]));
  const textIn = (role: Column["role"]): string | null => cells.find(({ column }) => columns.get(column)?.role === role)?.text ?? null;
  const named = textIn("name") ?? cells.map(({ text }) => text).find((text) => /\p{L}{2}/u.test(text) && natureOf(text) === null) ?? "";
  const { name, unit } = cleanName(unbroken(named));
  const places = valuePlaces(preview);
  const placeOf = (column: number): number | null => {
    const header = columns.get(column)?.header;
    const at = places.findIndex((place) => place.header !== "" && place.header === header);
    return at < 0 ? null : at;
  };
  return {
    name, unit: textIn("unit") ?? unit,
    nature: cells.map(({ text }) => natureOf(text)).find((nature) => nature !== null) ?? null,
    figures: cells.filter(({ text, column }) => /\d/.test(text) && text !== named && !isBeside(columns.get(column)))
      .map(({ text, column }) => ({ text, place: placeOf(column) })),
  };
}

/** A row's own number, its unit (1/10万) and the like are no values of it. */
const isBeside = (column: Column | undefined): boolean => ["number", "unit", "name", "domain", "scope"].includes(column?.role ?? "");

function guessStatement(preview: TablePreview, { indicator, year, raw, why }: OverlookedStatement): LineGuess {
  const { baseYear } = preview.table.plan;
  // Of another year it is neither; who knows better says so.
  const at = why === "otherYear" ? -1 : valuePlaces(preview).findIndex(({ role }) => role === (year === null || year === baseYear ? "baseline" : "target"));
  return {
    name: indicator, nature: null,
    unit: readFigure(raw).unit ?? findStandard(indicator)?.unit ?? null,
    figures: [{ text: raw, place: at < 0 ? null : at }],
  };
}

/** The table with lines that a person took for indicators, as rows behind its own, so that every row keeps its index. */
export function withTakenLines(preview: TablePreview, taken: ReadonlyMap<number, TakenLine>): TablePreview {
  if (taken.size === 0) return preview;
  const { table, rows, lacking, overlooked } = preview;
  const more = [...taken].flatMap(([at, given]) => {
    const line = overlooked[at];
    return line === undefined || !isLine(line) ? [] : [rowOf(preview, line, given)];
  });
  const open = more.flatMap(({ row }, at) => (row.values.some(({ role }) => role === "baseline") ? [] : [{ row: rows.length + at, offers: [] }]));
  return {
    ...preview,
    table: { ...table, indicators: [...table.indicators, ...more.map(({ indicator }) => indicator)] },
    rows: [...rows, ...more.map(({ row }) => row)],
    // Where other tables lend at all, these rows may be given a partner by hand.
    lacking: lacking.length === 0 ? lacking : [...lacking, ...open],
  };
}

function rowOf(preview: TablePreview, line: Line, given: TakenLine): { readonly indicator: Indicator; readonly row: RowPreview } {
  const { table } = preview;
  const values = valuePlaces(preview).flatMap((place, at): ValuePreview[] => {
    const text = given.values.get(at);
    return text === undefined ? [] : [{ ...place, text, reading: readValue(place.role, text, given.name) }];
  });
  const indicator = indicatorOf(table, line, given);
  const shown = { number: null, name: given.name, values, doubts: doubtsOf(indicator, values), extras: [], moreQuotes: 0, isTakenByHand: true } as const;
  if (line.kind === "row") return { indicator, row: { ...shown, place: line.place, original: line.cells.map(({ text }) => unbroken(text)), quotes: [] } };
  const of = values.some(({ role }) => role === "target") ? "target" : "baseline";
  return { indicator, row: { ...shown, place: { kind: "line", line: line.line }, original: [], quotes: [{ of, text: line.text, line: line.line, isTaken: true }] } };
}

function indicatorOf({ sheet, area, indicators }: IndicatorTable, line: Line, { name, unit, nature }: TakenLine): Indicator {
  const at = line.kind === "row" ? line.at : { ...area, sheet, row: area.row + area.rows, rows: 1 };
  const above = indicators.findLast((indicator) => indicator.at.row < at.row);
  return {
    at, number: null, name, rawName: name, unit, unitFrom: unit === null ? null : "column",
    domain: line.kind === "row" ? above?.domain ?? null : null, scope: null, nature, rawNature: null, isSub: false, parent: null,
    baseline: null, actuals: [], targets: [], standard: findStandard(name)?.code ?? null,
  };
}

/** Indexes of the rows in the order of the source: those that were taken by hand come where they stand in it. */
export function inSourceOrder({ table: { indicators }, rows }: TablePreview): readonly number[] {
  const order = rows.flatMap(({ isTakenByHand }, at) => (isTakenByHand ? [] : [at]));
  const rowAt = (index: number | undefined): number => indicators[index ?? -1]?.at.row ?? Infinity;
  for (const [at, { isTakenByHand }] of rows.entries()) {
    if (isTakenByHand) order.splice(order.findLastIndex((other) => rowAt(other) <= rowAt(at)) + 1, 0, at);
  }
  return order;
}
