import type { UniverSheet } from "./session";

export const isProtected = (sheet: UniverSheet): boolean => sheet.getWorksheetPermission().isProtected();

/** What a protected sheet still allows: looking, selecting and copying. */
const READING = new Set(["WorksheetView", "WorksheetCopy", "WorksheetSelectProtectedCells", "WorksheetSelectUnProtectedCells"]);

/**
 * Protects a sheet whose file says that it is. Univer has no password for it: the file keeps its own,
 * and this page only refuses to change what Excel would refuse to change.
 */
export async function protectSheet(sheet: UniverSheet): Promise<void> {
  const permission = sheet.getWorksheetPermission();
  if (permission.isProtected()) return;
  await permission.protect();
  const points = Object.keys(permission.getSnapshot()) as Parameters<typeof permission.setPoint>[0][];
  await Promise.all(points.map((point) => permission.setPoint(point, READING.has(point))));
}
