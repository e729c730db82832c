/** The parts of an .xlsx file: where sheets stand, and texts in their XML. */
import { strFromU8 } from "fflate";

export type Parts = Readonly<Record<string, Uint8Array>>;

export const textOf = (parts: Parts, path: string): string => strFromU8(parts[path] ?? new Uint8Array());

export const escapeXml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

export const unescapeXml = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", "\"").replaceAll("&#34;", "\"")
    .replaceAll("&#39;", "'").replaceAll("&apos;", "'").replaceAll("&amp;", "&");

const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";

/** What a part refers to, by the reference's id: kind and path. */
export function relationsOf(parts: Parts, path: string): ReadonlyMap<string, { readonly kind: string; readonly path: string }> {
  const [folder, name] = [path.slice(0, path.lastIndexOf("/") + 1), path.slice(path.lastIndexOf("/") + 1)];
  return new Map([...textOf(parts, `${folder}_rels/${name}.rels`).matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]) => [
    attribute(tag, "Id"), { kind: attribute(tag, "Type").split("/").at(-1) ?? "", path: resolved(folder, attribute(tag, "Target")) },
  ]));
}

/** "../drawings/drawing1.xml" seen from "xl/worksheets/" → "xl/drawings/drawing1.xml". */
function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  return target.split("/").reduce<string[]>((path, step) => (step === ".." ? path.slice(0, -1) : [...path, step]), folder.split("/").filter(Boolean)).join("/");
}

/** Each sheet's part, by the sheet's name. */
export function sheetPaths(parts: Parts): ReadonlyMap<string, string> {
  const targets = relationsOf(parts, "xl/workbook.xml");
  return new Map([...textOf(parts, "xl/workbook.xml").matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) =>
    [unescapeXml(attribute(tag, "name")), targets.get(attribute(tag, "r:id"))?.path ?? ""]));
}
