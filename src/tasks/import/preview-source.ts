import { textAt, type Grid } from "../../grid/grid";
import { recogniseTables } from "../../table/recognise";
import type { IndicatorTable } from "../../table/table";
import { unbroken } from "../../table/words";
import { draftPreview } from "./draft-preview";
import { doubtsOf } from "./doubts";
import { extraColumns, extrasOf } from "./extras-of";
import { labelOf } from "./label-of";
import { locateRows } from "./locate-rows";
import { cellsIn, overlookedIn } from "./overlooked";
import type { RowPreview, SourcePlace, TablePreview } from "./preview";
import { regionAmong } from "./region-of";
import type { Source } from "./source";
import { valuesOf } from "./values-of";

/** A source that was read, and whether its text's lines are lines that a person can find: those of a plain text. */
export interface ReadSource {
  readonly source: Source;
  readonly hasLines: boolean;
}

/** A table before anything is known of the others. */
export type FoundTable = Omit<TablePreview, "lacking">;

/** Lines of a document that its title, with the place it is of, is among. */
const TITLE_LINES = 5;

/** Every indicator table of a source; of a text without a plan's table, a draft of one from its sentences before them. */
export function previewSource({ source, hasLines }: ReadSource, at: number): { readonly tables: readonly FoundTable[]; readonly without: readonly string[] } {
  const found = source.grids.map((grid) => ({ grid, tables: recogniseTables(grid) }));
  const lines = hasLines && source.text !== null ? locateRows(source.text, found.flatMap(({ tables }) => tables)) : [];
  const region = (title: string | null, sheet: string): string | null =>
    regionAmong([title, sheet, source.name, ...(source.text ?? "").slice(0, 1_000).split("\n", TITLE_LINES)]);
  const tables: FoundTable[] = [];
  for (const { grid, tables: all } of found) {
    for (const table of all) {
      const { rows, overlooked } = readRows(source, grid, table, all.filter((other) => other !== table), lines[tables.length] ?? null);
      tables.push({ key: `${at}.${tables.length}`, source: at, isDraft: false, table, region: region(table.title, table.sheet), rows, overlooked });
    }
  }
  const without = source.grids.length < 2 ? [] : found.flatMap(({ grid, tables: all }) => (all.length === 0 && grid.texts.length > 0 ? [grid.sheet] : []));
  const draft = source.text === null || tables.some(({ table }) => table.kind === "plan") ? null : draftPreview(source.text, source.name);
  if (draft === null) return { tables, without };
  return { tables: [{ key: `${at}.draft`, source: at, isDraft: true, region: region(null, source.name), ...draft }, ...tables], without };
}

function readRows(source: Source, grid: Grid, table: IndicatorTable, others: readonly IndicatorTable[], lines: readonly (number | null)[] | null): Pick<TablePreview, "rows" | "overlooked"> {
  const lineOf = new Map(table.indicators.map(({ at }, index) => [at.row, lines?.[index] ?? null]));
  const placeOf = (row: number, column: number): SourcePlace => {
    if (source.hasAddresses) return { kind: "cell", at: { sheet: grid.sheet, row, column, rows: 1, columns: 1 } };
    const line = lineOf.get(row) ?? null;
    return line === null ? { kind: "row", row: row + 1 } : { kind: "line", line };
  };
  const extras = extraColumns(grid, table);
  const rows = table.indicators.map((indicator): RowPreview => {
    const values = valuesOf(table, indicator, (at) => textAt(grid, at));
    const { row, column } = indicator.at;
    return {
      place: placeOf(row, column), original: cellsIn(grid, row).map(unbroken), ...labelOf(grid, table, indicator),
      values, doubts: doubtsOf(indicator, values), extras: extrasOf(grid, extras, indicator), quotes: [], moreQuotes: 0,
    };
  });
  return { rows, overlooked: overlookedIn(grid, table, others, (row) => placeOf(row, table.area.column)) };
}
