import type { DefinedName, NewFile } from "excelize-wasm";
import { must } from "./must";
import type { SheetPlan } from "./save-plan";

/** Names no person gives, for sheets that wait for their own. */
const waiting = (index: number): string => `fyp-waiting-${index}`;
const copied = (index: number): string => `fyp-copied-${index}`;

/** Copies, renames, adds, removes and orders sheets. Renaming takes two steps, since sheets may have swapped names. */
export function arrangeSheets(file: NewFile, sheets: readonly SheetPlan[]): void {
  // Copies come first, while every sheet of the file is still there.
  sheets.forEach(({ origin }, index) => { if (origin.kind === "copy") copySheet(file, origin.of, copied(index)); });
  const kept = new Map(sheets.flatMap(({ origin, name }, index) => {
    if (origin.kind === "file") return [[origin.name, name] as const];
    return origin.kind === "copy" ? [[copied(index), name] as const] : [];
  }));
  const moved = file.GetSheetList().list.flatMap((name, index) => {
    const becomes = kept.get(name) ?? null;
    if (becomes === name) return [];
    must(file.SetSheetName(name, waiting(index)));
    return [{ name: waiting(index), becomes }];
  });
  for (const { name, becomes } of moved) if (becomes !== null) must(file.SetSheetName(name, becomes));
  for (const { name, origin } of sheets) if (origin.kind === "placed" || origin.kind === "blank") must(file.NewSheet(name));
  for (const { name, becomes } of moved) if (becomes === null) must(file.DeleteSheet(name));
  orderSheets(file, sheets.map(({ name }) => name));
}

/** Names that belong to a sheet, print areas for example, are counted by its place: the library lets them stay at the place. */
function orderSheets(file: NewFile, names: readonly string[]): void {
  const ofSheets = (): DefinedName[] => must(file.GetDefinedName()).definedNames.filter(({ Scope }) => Scope !== undefined && Scope !== "Workbook");
  const before = ofSheets();
  let isMoved = false;
  names.forEach((name, index) => {
    const standing = file.GetSheetList().list[index];
    if (standing === undefined || standing === name) return;
    must(file.MoveSheet(name, standing));
    isMoved = true;
  });
  if (!isMoved) return;
  for (const own of ofSheets()) must(file.DeleteDefinedName(own));
  for (const own of before) must(file.SetDefinedName(own));
}

/** With everything but charts and pictures; the library forgets the paper, and the names that belong to the sheet. */
function copySheet(file: NewFile, from: string, to: string): void {
  const { index } = must(file.NewSheet(to));
  must(file.CopySheet(must(file.GetSheetIndex(from)).index, index));
  must(file.SetPageLayout(to, must(file.GetPageLayout(from)).opts));
  for (const { Name, RefersTo = "", Scope } of must(file.GetDefinedName()).definedNames) {
    if (Scope !== from || Name === undefined) continue;
    must(file.SetDefinedName({ Name, Scope: to, RefersTo: RefersTo.replaceAll(`'${from.replaceAll("'", "''")}'!`, `'${to}'!`).replaceAll(`${from}!`, `'${to}'!`) }));
  }
}
