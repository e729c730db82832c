import { readDocx } from "../../document/docx/read-docx";
import { charsetOfHtml } from "../../document/html/charset-of-html";
import { readHtml } from "../../document/html/read-html";
import { baseName, TooLarge, type DocumentContent, type DocumentFault } from "../../document/markup/document-content";
import { textOfSheet, type SheetText } from "../../document/text-of-sheet";
import { underTitle } from "../../document/document-title";
import { tablesOfText } from "../../document/read-text-tables";
import type { Grid } from "../../grid/grid";
import type { Result } from "../../grid/result";
import { HostFault } from "../../host/workbook";
import { decodeText } from "../../hosts/xlsx/decode-text";
import { LIMITS, unreadable } from "../../hosts/xlsx/guard";
import { readDelimited } from "../../hosts/xlsx/read-delimited";
import { readXlsx } from "../../hosts/xlsx/read/read-xlsx";
import { refusedKind, unmarkedUtf16, zippedKind } from "./kind-of-file";
import { TEXT_SHEET } from "../../rules/define";
import { isOwnSheet } from "../../report/records/own-sheet";
import { recogniseTables } from "../../table/recognise";
import type { Source } from "../../tasks/import/source";

export interface SourceFile {
  /** With or without folders; its ending says what it is, unless `format` does. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** An ending, e.g. of what came without a name. */
  readonly format?: string;
}

/** Ten times the longest plan known, so that no text costs more than seconds. */
const LONGEST_TEXT = 2_000_000;

type Contents = Omit<Source, "name">;
type Reader = (bytes: Uint8Array, name: string) => Promise<Contents> | Contents;

/** Readers by ending. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["xlsx", readBook], ["xlsm", readBook], ["xls", readOld(readBook)],
  ["csv", (bytes, name) => inCells(readDelimited(inKnownEncoding(bytes), name))],
  ["tsv", (bytes, name) => inCells(readDelimited(inKnownEncoding(bytes), name, "\t"))],
  ["txt", (bytes, name) => readText(filledText(bytes, name), name)],
  ["docx", readWord], ["doc", readOld(readWord)],
  ["html", readPage], ["htm", readPage],
]);

/**
 * The tables and the running text of a file, by its ending: the same for command line, pane and workbench.
 * Faults: unreadableFile (detail: a FileTrouble), tooLarge. Time and memory are bounded whatever the bytes are.
 */
export async function readSource({ name, bytes, format }: SourceFile): Promise<Source> {
  const short = name.replace(/^.*[/\\]/, "");
  refuseLarge(short, bytes.length);
  const ending = (format ?? endingOf(short)).toLowerCase();
  const refused = refusedKind(bytes, ending);
  const inside = zippedKind(bytes, ending);
  if (refused !== null && inside === null) throw unreadable(short, refused);
  const read = READERS.get(inside ?? ending);
  if (read === undefined) throw unreadable(short, "unknownFormat");
  return { name: short, ...await read(bytes, short) };
}

/** "表.XLSX" → "XLSX"; "" without one. */
export const endingOf = (name: string): string => /[^/\\]\.([^./\\]+)$/.exec(name)?.[1] ?? "";

/** Said of a file before it is read at all. */
export function refuseLarge(name: string, bytes: number): void {
  if (bytes > LIMITS.fileBytes) throw new HostFault("tooLarge", name, `${Math.round(bytes / 1024 / 1024)} MB`);
}

async function readBook(bytes: Uint8Array, name: string): Promise<Contents> {
  const sheets = readXlsx(bytes, name);
  // What people said of a check counts on hidden sheets too.
  const isRead = (sheet: (typeof sheets)[number]): boolean => sheet.visible || isOwnSheet(sheet);
  const said = sheets.find(({ sheet, visible }) => visible && sheet === TEXT_SHEET);
  return {
    grids: sheets.filter(isRead), hasAddresses: true,
    hidden: sheets.filter((sheet) => !isRead(sheet)).map(({ sheet }) => sheet),
    ...(said === undefined ? { text: null } : inText(textOfSheet(said))),
  };
}

const inText = ({ text, numbersApart }: SheetText): Pick<Source, "text" | "numbersApart"> => ({ text, ...(numbersApart ? { numbersApart: true } : {}) });

const inCells = (grid: Grid): Contents => ({ grids: [grid], text: null, hasAddresses: true, hidden: [] });

function readWord(bytes: Uint8Array, name: string): Contents {
  return documentContents(readDocx(bytes, name), name);
}

function readPage(bytes: Uint8Array, name: string): Contents {
  return documentContents(readHtml(pageText(bytes, name), name), name);
}

/** Under the old endings lie web pages and new files too, as some offices' software saves them. */
function readOld(modern: Reader): Reader {
  return (bytes, name) => {
    const [first, second] = bytes;
    if (first === 0x50 && second === 0x4b) return modern(bytes, name);
    const opening = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
    if (/^\W{0,3}\s*<(?:!doctype|html|\?xml|meta|table)/i.test(opening)) return readPage(bytes, name);
    throw unreadable(name, bytes.length === 0 ? "empty" : "oldOrEncrypted");
  };
}

function documentContents(read: Result<DocumentContent, DocumentFault>, name: string): Contents {
  if (read.ok) {
    const { grids, text, ...about } = read.value;
    return { ...withProse(grids, text, name), ...about };
  }
  const { fault } = read;
  if (fault.code === "tooLarge") throw new HostFault("tooLarge", name);
  throw unreadable(name, fault.code === "badXml" ? `badXml: ${fault.part}` : fault.code);
}

/** The encoding that the page says it is in, where it is right. */
function pageText(bytes: Uint8Array, name: string): string {
  const charset = charsetOfHtml(bytes);
  try {
    if (charset !== null) return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    // An unknown encoding, or not in the one that it names: found out as for any text.
  }
  return filledText(bytes, name);
}

function filledText(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) throw unreadable(name, "empty");
  return decodeText(inKnownEncoding(bytes), name);
}

/** Text in an encoding that is told by its bytes. */
function inKnownEncoding(bytes: Uint8Array): Uint8Array {
  const encoding = unmarkedUtf16(bytes);
  return encoding === null ? bytes : new TextEncoder().encode(new TextDecoder(encoding).decode(bytes.subarray(0, bytes.length - bytes.length % 2)));
}

const readText = (text: string, name: string): Contents => withProse([], text, name);

/** Tables that are only drawn in the text are looked for where there are no real ones. */
function withProse(grids: readonly Grid[], text: string, name: string): Contents {
  if (text.length > LONGEST_TEXT) throw new HostFault("tooLarge", name);
  const found = holdsTable(grids) ? { grids } : drawnTables(text, name);
  return { ...found, grids: underTitle(found.grids, text), text, hasAddresses: false, hidden: [] };
}

function drawnTables(text: string, name: string): Pick<Source, "grids" | "givenUp"> {
  try {
    const { grids, givenUp } = tablesOfText(text, baseName(name));
    return { grids, givenUp: givenUp.map(({ line }) => line) };
  } catch (error) {
    throw error instanceof TooLarge ? new HostFault("tooLarge", name) : error;
  }
}

const holdsTable = (grids: readonly Grid[]): boolean => grids.some((grid) => recogniseTables(grid).length > 0);

/**
 * What was pasted: cells of a spreadsheet, a table or text of a document. Faults: unreadableFile, tooLarge.
 * @param html the same in HTML, as browsers and word processors put it beside the text; null without
 */
export function sourceOfPaste(text: string, html: string | null, name: string): Source {
  if (html !== null && /<table\b/i.test(html)) {
    const page = readHtml(html, name);
    if (page.ok && holdsTable(page.value.grids)) return { name, ...withProse(page.value.grids, page.value.text, name) };
  }
  if (text.includes("\t")) {
    // Cells with line breaks stand in quotes; their addresses are not those of the sheet they were copied from.
    const range = readDelimited(new TextEncoder().encode(text), name, "\t");
    if (holdsTable([range])) return { name, ...inCells(range), hasAddresses: false };
  }
  return { name, ...readText(text, name) };
}
