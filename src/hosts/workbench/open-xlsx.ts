import { HucreError, readXlsx } from "hucre";
import { guardArchive, unreadable } from "../xlsx/guard";
import { requireWellFormed } from "../xlsx/well-formed";
import type { BookContent } from "./sheet-content";
import { xlsxContent } from "./xlsx-content";

/** A file in Univer's terms. Faults: unreadableFile (detail: a FileTrouble), tooLarge. */
export async function readBook(bytes: Uint8Array, name: string): Promise<BookContent> {
  guardArchive(bytes, name);
  requireWellFormed(bytes, name);
  const workbook = await readXlsx(bytes, { readStyles: true }).catch((error: unknown) => {
    throw error instanceof HucreError ? unreadable(name, "damaged") : error;
  });
  if (workbook.sheets.length === 0) throw unreadable(name, "notAWorkbook");
  return xlsxContent(workbook, name);
}
