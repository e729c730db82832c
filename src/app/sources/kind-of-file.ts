import type { FileTrouble } from "../../host/workbook";

type Trouble = Extract<FileTrouble, "pdf" | "picture" | "wpsFormat" | "richText">;

/** What files of some kinds begin with, whatever their names end in. */
const BEGINNINGS: readonly (readonly [trouble: Trouble, begins: readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["richText", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [0x47, 0x49, 0x46, 0x38]],
];
const ENDINGS: Readonly<Record<string, Trouble>> = {
  pdf: "pdf", rtf: "richText", wps: "wpsFormat", wpt: "wpsFormat", et: "wpsFormat", ett: "wpsFormat",
  png: "picture", jpg: "picture", jpeg: "picture", bmp: "picture", gif: "picture", tif: "picture", tiff: "picture", webp: "picture", heic: "picture",
};
const ZIP = [0x50, 0x4b];
const begins = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, at) => bytes[at] === byte);

/** Why a file of a kind that people have, and that is not read here, can't be: told by what it begins with, else by its ending. Null for any other. */
export function refusedKind(bytes: Uint8Array, ending: string): Trouble | null {
  const found = BEGINNINGS.find(([, magic]) => begins(bytes, magic));
  return found?.[0] ?? ENDINGS[ending] ?? null;
}

/** New programs save the old and WPS's endings as zipped documents too: what is inside then, as an ending; null where it cannot be told. */
export function zippedKind(bytes: Uint8Array): "docx" | "xlsx" | null {
  if (!begins(bytes, ZIP)) return null;
  const names = new TextDecoder("latin1").decode(bytes.subarray(Math.max(0, bytes.length - 65_536)));
  return names.includes("word/document") ? "docx" : names.includes("xl/workbook") ? "xlsx" : null;
}

/** UTF-16 without its mark, as some programs write text: line ends tell it. Null where it is none. */
export function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length % 2 !== 0) return null;
  for (let at = 0; at + 1 < Math.min(bytes.length, 65_536); at += 2) {
    if (bytes[at] === 0x0a && bytes[at + 1] === 0) return "utf-16le";
    if (bytes[at] === 0 && bytes[at + 1] === 0x0a) return "utf-16be";
  }
  return null;
}
