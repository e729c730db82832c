import { textAt, type Grid } from "../../grid/grid";
import { ok, type Result } from "../../grid/result";
import { recogniseTables } from "../../table/recognise";
import type { Indicator, IndicatorTable } from "../../table/table";
import { guarded } from "../fault";
import type { TaskFault } from "../tasks";
import { doubtsOf } from "./doubts";
import { draftPreview } from "./draft-preview";
import { extrasOf } from "./extras-of";
import { labelOf } from "./label-of";
import { offerJoins } from "./offer-joins";
import type { ImportPreview, RowPreview, SourcePlace, TablePreview } from "./preview";
import type { Source } from "./source";
import { valuesOf } from "./values-of";

/** Reads a source and previews it. What cannot be read comes back as a fault. */
export const openImport = (read: () => Promise<Source>): Promise<Result<ImportPreview, TaskFault>> =>
  guarded(async () => ok(previewImport(await read())));

/**
 * Every indicator table of a source, row by row with what was understood, and the baselines its tables offer each
 * other; of a text without a plan's table, a draft of one from its sentences. Pure; writes nothing.
 */
export function previewImport(source: Source): ImportPreview {
  const found = source.grids.flatMap((grid) => recogniseTables(grid).map((table) => ({ grid, table })));
  const sorted = [...found.filter(({ table }) => table.kind === "plan"), ...found.filter(({ table }) => table.kind !== "plan")];
  const tables = sorted.map(({ table }) => table);
  const previews = sorted.map(({ grid, table }, at): TablePreview => ({
    table,
    isDraft: false,
    rows: table.indicators.map((indicator) => rowOf(source, grid, table, indicator)),
    joins: offerJoins(tables, at),
  }));
  const hasPlan = tables.some(({ kind }) => kind === "plan");
  const draft = hasPlan || source.text === null ? null : draftPreview(source.text, source.name);
  return { source: source.name, hidden: source.hidden, tables: draft === null ? previews : [draft, ...previews] };
}

function rowOf(source: Source, grid: Grid, table: IndicatorTable, indicator: Indicator): RowPreview {
  const values = valuesOf(table, indicator, (at) => textAt(grid, at));
  return {
    place: placeOf(source, indicator),
    ...labelOf(grid, table, indicator),
    values,
    doubts: doubtsOf(indicator, values),
    extras: extrasOf(grid, table, indicator),
    quotes: [],
  };
}

const placeOf = ({ hasAddresses }: Source, { at }: Indicator): SourcePlace =>
  hasAddresses ? { kind: "cell", at } : { kind: "row", row: at.row + 1 };
