import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The same file with every sheet protected, as Excel writes a protection without a password. */
export function withProtectedSheets(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, content] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) continue;
    parts[path] = strToU8(strFromU8(content).replace("</sheetData>", '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>'));
  }
  return zipSync(parts);
}
