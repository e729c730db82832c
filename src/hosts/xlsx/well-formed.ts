import { unzipSync } from "fflate";
import { unreadable } from "./guard";
import { readXml } from "./read/xml";

/** The parts that make up sheets; pictures, charts and custom parts are not read and may be what they like. */
const READ_PART = /^(\[Content_Types\]\.xml|_rels\/.*|xl\/(_rels\/.*|workbook\.xml|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml))$/i;

/**
 * Refuses a workbook with a part that is cut off or broken: the reading library takes what it finds
 * of such a part and says nothing. The archive must have passed `guardArchive`.
 */
export function requireWellFormed(bytes: Uint8Array, name: string): void {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, { filter: (entry) => READ_PART.test(entry.name) });
  } catch {
    throw unreadable(name, "damaged");
  }
  for (const [part, content] of Object.entries(parts)) {
    try {
      readXml(new TextDecoder("utf-8", { fatal: true }).decode(content), {});
    } catch {
      throw unreadable(name, `badXml: ${part}`);
    }
  }
}
