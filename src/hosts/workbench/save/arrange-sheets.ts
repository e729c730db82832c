import type { NewFile } from "excelize-wasm";
import { must } from "./must";
import type { SheetPlan } from "./save-plan";

/** A name no person gives, for a sheet that waits for its new one. */
const waiting = (index: number): string => `fyp-waiting-${index}`;

/** Renames, adds, removes and orders sheets. Two steps, since sheets may have swapped names. */
export function arrangeSheets(file: NewFile, sheets: readonly SheetPlan[]): void {
  const kept = new Map(sheets.flatMap((sheet) => (sheet.origin.kind === "file" ? [[sheet.origin.name, sheet.name] as const] : [])));
  const moved = file.GetSheetList().list.flatMap((name, index) => {
    const becomes = kept.get(name) ?? null;
    if (becomes === name) return [];
    must(file.SetSheetName(name, waiting(index)));
    return [{ name: waiting(index), becomes }];
  });
  for (const { name, becomes } of moved) if (becomes !== null) must(file.SetSheetName(name, becomes));
  for (const { name, origin } of sheets) if (origin.kind !== "file") must(file.NewSheet(name));
  for (const { name, becomes } of moved) if (becomes === null) must(file.DeleteSheet(name));
  sheets.forEach(({ name }, index) => {
    const standing = file.GetSheetList().list[index];
    if (standing !== undefined && standing !== name) must(file.MoveSheet(name, standing));
  });
}
