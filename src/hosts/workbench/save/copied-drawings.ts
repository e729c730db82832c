import { unzipSync } from "fflate";
import { relationsOf, sheetPaths } from "./file-parts";
import type { SheetPlan } from "./save-plan";

/** Sheets that were copied in the page from one with charts or pictures: the library copies everything else. */
export function copiesWithoutDrawings(base: Uint8Array | null, sheets: readonly Pick<SheetPlan, "name" | "origin">[]): readonly string[] {
  const copies = sheets.flatMap(({ name, origin }) => (origin.kind === "copy" ? [{ name, of: origin.of }] : []));
  if (base === null || copies.length === 0) return [];
  const parts = unzipSync(base, { filter: ({ name }) => name.startsWith("xl/") && (name.endsWith(".rels") || name === "xl/workbook.xml") });
  const paths = sheetPaths(parts);
  const draws = (sheet: string): boolean => [...relationsOf(parts, paths.get(sheet) ?? "").values()].some(({ kind }) => kind === "drawing");
  return copies.filter(({ of }) => draws(of)).map(({ name }) => name);
}
