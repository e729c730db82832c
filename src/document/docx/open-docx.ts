import { strFromU8, unzipSync, type UnzipFileInfo } from "fflate";
import { fail, ok, type Result } from "../../grid/result";
import { DOCUMENT_LIMITS, type DocumentFault } from "../markup/document-content";

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** An empty entry takes two bytes when compressed; more means that its size is a lie. */
const EMPTY_DEFLATED = 16;
const RELATIONSHIPS = "_rels/.rels";
const MAIN_PART = /<Relationship\b(?=[^>]*\bType="[^"]*\/officeDocument")[^>]*\bTarget="\/?([^"]{1,200})"/;

export interface MainPart {
  readonly name: string;
  readonly xml: string;
}

/** The main part of a .docx, inflated within bounds; nothing else of the archive is unpacked. */
export function openDocx(bytes: Uint8Array): Result<MainPart, DocumentFault> {
  if (bytes.length === 0) return fail({ code: "empty" });
  if (begins(bytes, COMPOUND_FILE)) return fail({ code: "oldOrEncrypted" });
  if (!begins(bytes, ZIP)) return fail({ code: "notAZip" });
  if (bytes.length > DOCUMENT_LIMITS.fileBytes) return fail({ code: "tooLarge" });
  const relationships = partOf(bytes, RELATIONSHIPS);
  if (!relationships.ok) return relationships;
  const name = (relationships.value === null ? null : MAIN_PART.exec(relationships.value)?.[1]) ?? "word/document.xml";
  if (/^(?:xl|ppt)\//.test(name)) return fail({ code: "notADocument" });
  const main = partOf(bytes, name);
  if (!main.ok) return main;
  return main.value === null ? fail({ code: "notADocument" }) : ok({ name, xml: main.value });
}

/** Null where the archive has no such part. The size is checked before a byte is inflated. */
function partOf(bytes: Uint8Array, name: string): Result<string | null, DocumentFault> {
  let fault: DocumentFault | null = null;
  const wanted = (entry: UnzipFileInfo): boolean => {
    if (entry.name !== name) return false;
    if (entry.originalSize > DOCUMENT_LIMITS.partBytes) fault = { code: "tooLarge" };
    else if (entry.originalSize === 0 && entry.size > EMPTY_DEFLATED) fault = { code: "damaged" };
    return fault === null;
  };
  try {
    const part = unzipSync(bytes, { filter: wanted })[name];
    if (fault !== null) return fail(fault);
    return ok(part === undefined ? null : strFromU8(part));
  } catch {
    return fail({ code: "damaged" });
  }
}

const begins = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, at) => bytes[at] === byte);
