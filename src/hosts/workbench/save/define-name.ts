import type { NewFile } from "excelize-wasm";
import { toStored } from "../../xlsx/function-names";
import { must } from "./must";

/** Names of the whole workbook; excelize refuses to define one again. */
export const definedNames = (file: NewFile): readonly string[] =>
  must(file.GetDefinedName()).definedNames.flatMap(({ Name, Scope }) => (Name !== undefined && (Scope === undefined || Scope === "Workbook") ? [Name] : []));

/** Gives a name its reference, or takes it away. */
export function defineName(file: NewFile, { name, refersTo }: { readonly name: string; readonly refersTo: string | null }): void {
  if (definedNames(file).includes(name)) must(file.DeleteDefinedName({ Name: name }));
  if (refersTo !== null) must(file.SetDefinedName({ Name: name, RefersTo: toStored(refersTo.replace(/^=/, "")) }));
}
