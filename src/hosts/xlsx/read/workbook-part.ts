import type { Package } from "./package";
import { readXml } from "./xml";

/** What the workbook says of its sheets, in their order, and where the parts that all of them share are. */
export interface WorkbookPart {
  readonly sheets: readonly { readonly name: string; readonly visible: boolean; readonly path: string }[];
  /** Days are counted from 1904, as Excel for Mac once did. */
  readonly from1904: boolean;
  readonly strings: string | null;
  readonly styles: string | null;
}

const isYes = (flag: string | undefined): boolean => flag === "1" || flag === "true";

/** Null when the archive holds no workbook. Faults: unreadableFile. */
export function readWorkbookPart(file: Package): WorkbookPart | null {
  const path = file.relations("").find(({ type }) => type === "officeDocument")?.path;
  if (path === undefined) return null;
  const related = file.relations(path);
  const pathOf = (wanted: string): string | null => related.find(({ type }) => type === wanted)?.path ?? null;
  return file.parse(path, (xml) => {
    const sheets: WorkbookPart["sheets"][number][] = [];
    let isWorkbook = false;
    let from1904 = false;
    readXml(xml, {
      open(element, { name, state, id, date1904 }) {
        if (element === "workbook") isWorkbook = true;
        if (element === "workbookPr") from1904 = isYes(date1904);
        if (element !== "sheet" || name === undefined) return;
        const sheet = related.find((each) => each.id === id);
        // Sheets of charts and dialogs hold no cells.
        if (sheet?.type === "worksheet") sheets.push({ name, visible: state === undefined || state === "visible", path: sheet.path });
      },
    });
    return isWorkbook ? { sheets, from1904, strings: pathOf("sharedStrings"), styles: pathOf("styles") } : null;
  });
}
