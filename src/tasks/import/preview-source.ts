import { textAt, type Grid } from "../../grid/grid";
import { recogniseTables } from "../../table/recognise";
import type { IndicatorTable } from "../../table/table";
import { unbroken } from "../../table/words";
import { draftPreview } from "./draft-preview";
import { doubtsOf } from "./doubts";
import { extraColumns, extrasOf } from "./extras-of";
import { labelOf } from "./label-of";
import { cellsIn, overlookedIn } from "./overlooked";
import type { RowPreview, SourcePlace, TablePreview } from "./preview";
import { regionAmong } from "../../catalogue/places";
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
  const region = (title: string | null, sheet: string): string | null =>
    regionAmong([title, sheet, source.name, ...(source.text ?? "").slice(0, 1_000).split("\n", TITLE_LINES)]);
  const tables: FoundTable[] = [];
  for (const { grid, tables: all } of found) {
    for (const table of all) {
      const placeOf = placesIn(source, hasLines, grid, table);
      const { rows, overlooked } = readRows(placeOf, grid, table, all.filter((other) => other !== table));
      tables.push({ key: `${at}.${tables.length}`, source: at, isDraft: false, table, region: region(table.title, table.sheet), rows, overlooked });
    }
  }
  const without = source.grids.length < 2 ? [] : found.flatMap(({ grid, tables: all }) => (all.length === 0 && grid.texts.length > 0 ? [grid.sheet] : []));
  const draft = source.text === null || tables.some(({ table }) => table.kind === "plan") ? null : draftPreview(source.text, source.name);
  if (draft === null) return { tables, without };
  return { tables: [{ key: `${at}.draft`, source: at, isDraft: true, region: region(null, source.name), ...draft }, ...tables], without };
}

type PlaceOf = (row: number, column: number) => SourcePlace;

/** How a person finds a row of a table: by its cell, by the line of a plain text, or by the table's own rows. */
function placesIn(source: Source, hasLines: boolean, grid: Grid, { title }: IndicatorTable): PlaceOf {
  if (source.hasAddresses) return (row, column) => ({ kind: "cell", at: { sheet: grid.sheet, row, column, rows: 1, columns: 1 } });
  const lineAt = (row: number): number | null => grid.lines?.[row - grid.origin.row] ?? null;
  const table = source.grids.length > 1 ? source.grids.indexOf(grid) + 1 : null;
  // Titles that were put above the table are no rows of it: only those have lines.
  const above = Math.max(0, grid.lines?.findIndex((line) => line !== null) ?? 0);
  return (row) => {
    const line = hasLines ? lineAt(row) : null;
    return line === null ? { kind: "row", row: row - grid.origin.row - above + 1, table, title } : { kind: "line", line };
  };
}

function readRows(placeOf: PlaceOf, grid: Grid, table: IndicatorTable, others: readonly IndicatorTable[]): Pick<TablePreview, "rows" | "overlooked"> {
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
