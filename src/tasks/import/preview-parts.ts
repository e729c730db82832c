import type { Indicator } from "../../table/table";
import type { ImportPreview, LackingRow, RowPreview, TablePreview } from "./preview";

/**
 * A preview in pieces that a page can take in one at a time: a message of a hundred thousand rows would hold it up for
 * seconds. The first is the preview without its rows, the last says that all have come.
 */
export type PreviewPart =
  | { readonly kind: "start"; readonly preview: ImportPreview }
  | { readonly kind: "rows"; readonly table: number; readonly indicators: readonly Indicator[]; readonly rows: readonly RowPreview[] }
  | { readonly kind: "lacking"; readonly table: number; readonly lacking: readonly LackingRow[] }
  | { readonly kind: "end" };

/** Rows of a piece: a few milliseconds of a page's time. */
const PIECE = 200;

/** The pieces of a preview, in the order in which they are to be sent. */
export function* partsOf(preview: ImportPreview): Generator<PreviewPart> {
  yield { kind: "start", preview: { ...preview, tables: preview.tables.map((table) => ({ ...table, table: { ...table.table, indicators: [] }, rows: [], lacking: [] })) } };
  for (const [table, { table: { indicators }, rows, lacking }] of preview.tables.entries()) {
    for (let at = 0; at < rows.length; at += PIECE) {
      yield { kind: "rows", table, indicators: indicators.slice(at, at + PIECE), rows: rows.slice(at, at + PIECE) };
    }
    for (let at = 0; at < lacking.length; at += PIECE) yield { kind: "lacking", table, lacking: lacking.slice(at, at + PIECE) };
  }
  yield { kind: "end" };
}

/** Puts a preview's pieces together: give it each; it answers with the preview after the last one, with null before. */
export function previewCollector(): (part: PreviewPart) => ImportPreview | null {
  let begun: ImportPreview | null = null;
  let tables: { readonly indicators: Indicator[]; readonly rows: RowPreview[]; readonly lacking: LackingRow[] }[] = [];
  return (part) => {
    if (part.kind === "start") {
      begun = part.preview;
      tables = begun.tables.map(() => ({ indicators: [], rows: [], lacking: [] }));
    } else if (part.kind === "rows") {
      tables[part.table]?.indicators.push(...part.indicators);
      tables[part.table]?.rows.push(...part.rows);
    } else if (part.kind === "lacking") tables[part.table]?.lacking.push(...part.lacking);
    else if (begun) return { ...begun, tables: begun.tables.map((table, at) => whole(table, tables[at])) };
    return null;
  };
}

const whole = (table: TablePreview, parts: { readonly indicators: Indicator[]; readonly rows: RowPreview[]; readonly lacking: LackingRow[] } | undefined): TablePreview =>
  (parts === undefined ? table : { ...table, table: { ...table.table, indicators: parts.indicators }, rows: parts.rows, lacking: parts.lacking });
