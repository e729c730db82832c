import type { Area, Place } from "../../grid/area";
import { HostFault } from "../../host/workbook";
import { rectanglesOf } from "../rectangles";
import type { UniverSheet } from "./session";
import type { SheetProtection } from "./sheet-content";

type Permission = ReturnType<UniverSheet["getWorksheetPermission"]>;
type Point = Parameters<Permission["setPoint"]>[0];
type RangePoint = Parameters<Awaited<ReturnType<Permission["protectRanges"]>>[number]["setPoint"]>[0];

export const isProtected = (sheet: UniverSheet): boolean => sheet.getWorksheetPermission().isProtected();

/** What every protected sheet still allows: looking, selecting and copying. */
const READING: readonly string[] = ["WorksheetView", "WorksheetCopy", "WorksheetSelectProtectedCells", "WorksheetSelectUnProtectedCells"];
/** What one with open cells allows besides: writing, and making columns and rows wider. */
const FILLING: readonly string[] = ["WorksheetEdit", "WorksheetSetCellValue", "WorksheetSetRowStyle", "WorksheetSetColumnStyle"];
const RANGE_EDIT = "RangeEdit";

/**
 * Protects a sheet whose file or template says that it is. Univer has no password for it: the file keeps its own,
 * and this page only refuses to change what Excel would refuse to change.
 */
export async function protectSheet(sheet: UniverSheet, { open }: SheetProtection): Promise<void> {
  const permission = sheet.getWorksheetPermission();
  if (permission.isProtected()) return;
  await permission.protect();
  const allowed = new Set(open.length === 0 ? READING : [...READING, ...FILLING]);
  const points = Object.keys(permission.getSnapshot()) as Point[];
  await Promise.all(points.map((point) => permission.setPoint(point, allowed.has(point))));
  if (open.length > 0) await lockAllBut(sheet, open);
}

/** Univer locks ranges, a file opens cells: everything around them is locked. */
async function lockAllBut(sheet: UniverSheet, open: readonly Place[]): Promise<void> {
  const ranges = around(open, sheet.getMaxRows(), sheet.getMaxColumns())
    .map(({ row, column, rows, columns }) => sheet.getRange(row, column, rows, columns));
  const [rule] = await sheet.getWorksheetPermission().protectRanges([{ ranges }]);
  await rule?.setPoint(RANGE_EDIT as RangePoint, false);
}

/** The cells of a sheet that are not among some, as few areas. */
function around(open: readonly Place[], rows: number, columns: number): readonly Area[] {
  const opened = new Set(open.map(({ row, column }) => row * columns + column));
  const places = Array.from({ length: rows * columns }, (_, index) => index)
    .flatMap((index) => (opened.has(index) ? [] : [{ row: Math.floor(index / columns), column: index % columns }]));
  return rectanglesOf(places);
}

/** Fault: sheetProtected, where one of the cells is locked. */
export function refuseLocked(sheet: UniverSheet, places: readonly Place[]): void {
  if (!isProtected(sheet)) return;
  const permission = sheet.getWorksheetPermission();
  if (!places.every(({ row, column }) => permission.canEditCell(row, column))) throw new HostFault("sheetProtected", sheet.getSheetName());
}
