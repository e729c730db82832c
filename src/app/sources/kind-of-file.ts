import type { FileTrouble } from "../../host/workbook";

type Trouble = Extract<FileTrouble, "pdf" | "picture" | "wpsFormat" | "richText" | "oldOrEncrypted">;

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
/** The container of old .xls, .doc, WPS's own formats, and of files with a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const begins = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, at) => bytes[at] === byte);

/** Why a file of a kind that people have, and that is not read here, can't be: told by what it begins with, else by its ending. Null for any other. */
export function refusedKind(bytes: Uint8Array, ending: string): Trouble | null {
  const found = BEGINNINGS.find(([, magic]) => begins(bytes, magic));
  return found?.[0] ?? ENDINGS[ending] ?? (begins(bytes, COMPOUND_FILE) ? "oldOrEncrypted" : null);
}

/** Documents that are zipped, by a part that each of them has. */
const PARTS = { docx: "word/document", xlsx: "xl/workbook" } as const;
type Zipped = keyof typeof PARTS;
const KINDS: Readonly<Record<string, Zipped>> = { docx: "docx", doc: "docx", xlsx: "xlsx", xlsm: "xlsx", xls: "xlsx" };

/**
 * New programs save the old and WPS's endings as zipped documents too, and people rename files: what is inside, as an
 * ending; null where it cannot be told. A document may hold another one, so that its own kind is looked for first.
 */
export function zippedKind(bytes: Uint8Array, ending: string): Zipped | null {
  if (!begins(bytes, ZIP)) return null;
  const names = new TextDecoder("latin1").decode(bytes.subarray(Math.max(0, bytes.length - 65_536)));
  const own = KINDS[ending];
  if (own !== undefined && names.includes(PARTS[own])) return own;
  return names.includes(PARTS.docx) ? "docx" : names.includes(PARTS.xlsx) ? "xlsx" : null;
}

const LOOKED_AT = 65_536;
/** What Chinese documents are written in: letters, digits and line ends, punctuation and signs, Han characters, full-width forms. */
const WRITTEN = /[\t\n\r -~\u2000-\u22ff\u2460-\u257f\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g;
/** Of the characters. */
const MOST = 0.9;

/** UTF-16 without its mark, as some programs write text: told by its characters making sense. Null where it is none. */
export function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  // Only letters and digits have a zero byte, and no other encoding has one.
  const opening = bytes.subarray(0, Math.min(LOOKED_AT, bytes.length - bytes.length % 2));
  if (opening.length === 0 || !opening.includes(0) || isMarked(bytes)) return null;
  const sense = (encoding: string): number => (new TextDecoder(encoding).decode(opening).match(WRITTEN)?.length ?? 0) / (opening.length / 2);
  const [little, big] = [sense("utf-16le"), sense("utf-16be")];
  if (Math.max(little, big) < MOST) return null;
  return little >= big ? "utf-16le" : "utf-16be";
}

const isMarked = ([first, second]: Uint8Array): boolean => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
