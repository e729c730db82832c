import { strToU8 } from "fflate";
import { relationsOf, textOf } from "./file-parts";

const PATH = "xl/metadata.xml";

const KIND = "XLDAPR";

/** What Excel itself writes where one formula of a workbook spills. */
const METADATA = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">`
  + `<metadataTypes count="1"><metadataType name="${KIND}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>`
  + `<futureMetadata name="${KIND}" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>`
  + `<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

const TYPE = `<Override PartName="/${PATH}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>`;

const RELATION_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata";

/**
 * Number of the cell metadata that says of a formula that it spills as far as its result goes; a file that has none gets it.
 * Without it Excel takes an array formula for one of the old kind, which keeps its area for ever.
 * @returns null where the file has metadata of another kind only: those are left alone
 */
export function dynamicArrayMetadata(parts: Record<string, Uint8Array>): number | null {
  const present = [...relationsOf(parts, "xl/workbook.xml").values()].find(({ kind }) => kind === "sheetMetadata");
  if (present) return numberIn(textOf(parts, present.path));
  parts[PATH] = strToU8(METADATA);
  put(parts, "[Content_Types].xml", "</Types>", TYPE);
  put(parts, "xl/_rels/workbook.xml.rels", "</Relationships>", `<Relationship Id="rIdSheetMetadata" Type="${RELATION_TYPE}" Target="/${PATH}"/>`);
  return 1;
}

function numberIn(metadata: string): number | null {
  const kinds = [...metadata.matchAll(/<metadataType\b[^>]*\bname="([^"]*)"/g)].map(([, name]) => name);
  const records = [.../<cellMetadata\b[^>]*>([\s\S]*?)<\/cellMetadata>/.exec(metadata)?.[1]?.matchAll(/<rc\b[^>]*\bt="(\d+)"/g) ?? []];
  const index = records.findIndex(([, kind]) => kinds[Number(kind) - 1] === KIND);
  return index < 0 ? null : index + 1;
}

function put(parts: Record<string, Uint8Array>, path: string, before: string, text: string): void {
  parts[path] = strToU8(textOf(parts, path).replace(before, text + before));
}
