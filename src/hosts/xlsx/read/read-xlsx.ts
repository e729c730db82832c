import type { Grid } from "../../../grid/grid";
import { HostFault } from "../../../host/workbook";
import { unreadable } from "../guard";
import { readNumberFormats } from "./number-formats";
import { openPackage, type Package } from "./package";
import { readSharedStrings } from "./shared-strings";
import { SheetGrid, type Shared } from "./sheet-grid";
import { readSheetPart } from "./sheet-part";
import { readWorkbookPart, type WorkbookPart } from "./workbook-part";

/** A sheet of a file: its used part, and whether a person sees it when the file is opened. */
export interface FileSheet extends Grid {
  readonly visible: boolean;
}

/**
 * Every worksheet of an .xlsx or .xlsm file, in the file's order: values as last saved, texts as shown,
 * formulas (add-in functions by their own names), merges. A file that is cut off or broken anywhere in these is refused,
 * never read in part.
 * Faults: unreadableFile (detail: a FileTrouble), tooLarge.
 */
export function readXlsx(bytes: Uint8Array, name: string): readonly FileSheet[] {
  const file = openPackage(bytes, name);
  const workbook = readWorkbookPart(file);
  if (workbook === null || workbook.sheets.length === 0) throw unreadable(name, "notAWorkbook");
  const shared: Shared = {
    strings: partOf(file, workbook.strings, readSharedStrings) ?? [],
    formats: partOf(file, workbook.styles, readNumberFormats) ?? [],
    from1904: workbook.from1904,
  };
  return workbook.sheets.map((sheet) => readSheet(file, sheet, shared));
}

const partOf = <T>(file: Package, path: string | null, read: (xml: string) => T): T | null => (path === null ? null : file.parse(path, read));

function readSheet(file: Package, { name, visible, path }: WorkbookPart["sheets"][number], shared: Shared): FileSheet {
  const cells = new SheetGrid(shared);
  try {
    const merges = file.parse(path, (xml) => readSheetPart(xml, cells));
    if (merges === null) throw unreadable(file.name, "damaged");
    return { ...cells.grid(name, merges), visible };
  } catch (error) {
    // The grid knows that it grew too large, not of which file and sheet.
    throw error instanceof HostFault && error.code === "tooLarge" ? new HostFault("tooLarge", file.name, name) : error;
  }
}
