/** What tests of the import share: sources, choices, and what comes of them. */
import { gridOf, type CellValue } from "../../src/grid/grid";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { recogniseTable } from "../../src/table/recognise";
import type { IndicatorTable } from "../../src/table/table";
import { TONGZHOU_135 } from "../../src/table/fixtures/tongzhou-135";
import { TONGZHOU_145 } from "../../src/table/fixtures/tongzhou-145";
import { acceptImport, type ImportChoice } from "../../src/tasks/import/accept-import";
import { previewImport } from "../../src/tasks/import/preview-import";
import type { ImportPreview, Offer } from "../../src/tasks/import/preview";
import type { Source, SourceItem } from "../../src/tasks/import/source";

type Rows = readonly (readonly CellValue[])[];

export const source = (name: string, ...tables: readonly Rows[]): Source =>
  ({ name, grids: tables.map((rows, at) => gridOf(`表${at + 1}`, rows)), text: null, hasAddresses: true, hidden: [] });

export const paste = (name: string, text = "x"): SourceItem => ({ kind: "paste", name, text, html: null });

export const tongzhou = (): ImportPreview => previewImport(source("通州.xlsx", TONGZHOU_135, TONGZHOU_145));

export const offersOf = ({ tables }: ImportPreview, table = 0): readonly (Offer & { readonly at: number })[] =>
  (tables[table]?.lacking ?? []).flatMap(({ row, offers }) => offers.map((offer) => ({ ...offer, at: row })));

export const everything = (preview: ImportPreview, table = 0): ImportChoice => ({
  table: preview.tables[table]?.key ?? "",
  rows: new Set(preview.tables[table]?.rows.keys()),
  partners: new Map(offersOf(preview, table).filter(({ canTake }) => canTake).map(({ at, partner }) => [at, partner])),
  corrections: new Map(),
  language: "zh",
});

export async function imported(preview: ImportPreview, choice: ImportChoice) {
  const book = memoryWorkbook();
  const result = await acceptImport(book, preview, choice);
  if (!result.ok) throw new Error(result.fault.kind);
  const grid = await book.read(result.value.sheet);
  const table = recogniseTable(grid);
  if (!table.ok) throw new Error(table.fault.code);
  return { book, grid, sheet: result.value, table: table.value };
}

/** What an import must keep of a table. */
export const essence = ({ kind, plan, indicators }: IndicatorTable) => ({
  kind,
  plan: plan.name,
  rows: indicators.map(({ number, name, unit, domain, nature, isSub, parent, baseline, actuals, targets }) => ({
    number, name, unit, domain, nature, isSub, parent, baseline: baseline?.raw ?? null,
    actuals: actuals.map(({ year, raw }) => [year, raw]), targets: targets.map(({ year, raw, target }) => [year, raw, target]),
  })),
});
