import type { HostFault } from "../../../host/workbook";
import { guardArchive, unreadable } from "../guard";
import { unzip } from "./unzip";
import { NotWellFormed, readXml } from "./xml";

/** A relation of a part to another: what it is, and the path of the part it leads to. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet", "sharedStrings" … */
  readonly type: string;
  readonly path: string;
}

/** The parts of an .xlsx file that make up its sheets. */
export interface Package {
  readonly name: string;
  /** A part's text; null where there is none. Faults: unreadableFile. */
  text(path: string): string | null;
  /** Where a part leads to; that of "" is the file itself. */
  relations(path: string): readonly Relation[];
  /** Reads a part's XML with `read`; a part that is not well-formed is a fault that names it. */
  parse<T>(path: string, read: (xml: string) => T): T | null;
}

/** Opens an archive that is within our limits. Faults: unreadableFile, tooLarge. */
export function openPackage(bytes: Uint8Array, name: string): Package {
  guardArchive(bytes, name);
  const parts = unzipped(bytes, name);
  const text = (path: string): string | null => {
    const part = parts.get(path.toLowerCase());
    return part === undefined ? null : decoded(part, path, name);
  };
  const parse = <T>(path: string, read: (xml: string) => T): T | null => {
    const xml = text(path);
    if (xml === null) return null;
    try {
      return read(xml);
    } catch (error) {
      throw error instanceof NotWellFormed ? badXml(path, name) : error;
    }
  };
  const relations = (path: string): readonly Relation[] => parse(relationsPath(path), (xml) => readRelations(xml, path)) ?? [];
  return { name, text, relations, parse };
}

const badXml = (path: string, name: string): HostFault => unreadable(name, `badXml: ${path}`);

/** Pictures, drawings, charts and custom parts are not read, and may be what they like. */
const READ = /\.(?:xml|rels)$/i;
const NOT_READ = /^(?:customXml|docProps|xl\/(?:charts|chartsheets|drawings|media|theme|embeddings|diagrams|pivotCache|pivotTables|externalLinks))\//i;

/** All in one look at the directory: one for each part would cost an archive of many its square. Names of parts tell no capitals from small letters. */
function unzipped(bytes: Uint8Array, name: string): ReadonlyMap<string, Uint8Array> {
  try {
    const parts = unzip(bytes, (path) => READ.test(path) && !NOT_READ.test(path));
    return new Map([...parts].map(([path, part]) => [path.toLowerCase(), part]));
  } catch {
    throw unreadable(name, "damaged");
  }
}

const UTF8 = new TextDecoder("utf-8", { fatal: true });

function decoded(part: Uint8Array, path: string, name: string): string {
  const [first, second] = part;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return encoding === "utf-8" ? UTF8.decode(part) : new TextDecoder(encoding, { fatal: true }).decode(part);
  } catch {
    throw badXml(path, name);
  }
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels" */
const relationsPath = (path: string): string => path.replace(/[^/]*$/, (file) => `_rels/${file}.rels`);

function readRelations(xml: string, from: string): readonly Relation[] {
  const relations: Relation[] = [];
  readXml(xml, {
    open(element, { Id, Type, Target, TargetMode }) {
      if (element !== "Relationship" || Id === undefined || Target === undefined || TargetMode === "External") return;
      relations.push({ id: Id, type: (Type ?? "").replace(/^.*\//, ""), path: resolved(Target, from) });
    },
  });
  return relations;
}

/** A target is seen from the folder of its part, or from the file's root when it begins with a slash. */
function resolved(target: string, from: string): string {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
