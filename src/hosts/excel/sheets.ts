/** Sheets of the workbook, found by name. */
import type { Area } from "../../grid/area";
import type { Selection, SheetInfo } from "../../host/workbook";
import type { RunExcel } from "./run-excel";
import { HostFault } from "../../host/workbook";
import { officeCode } from "./fault";

export const areaRange = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/** An area of a loaded range ("rowIndex,columnIndex,rowCount,columnCount"). */
export const areaOfRange = (range: Excel.Range): Area =>
  ({ row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount });

export const AREA_PROPERTIES = "rowIndex,columnIndex,rowCount,columnCount";

/** A sheet that is known to be there, and whether it is protected. */
export interface FoundSheet {
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
}

/** Finds all sheets in one request. Fault: noSuchSheet, naming the first that is missing. */
export async function findSheets(context: Excel.RequestContext, names: readonly string[]): Promise<Map<string, FoundSheet>> {
  const wanted = names.map((name) => ({ name, sheet: context.workbook.worksheets.getItemOrNullObject(name) }));
  for (const { sheet } of wanted) sheet.load("id,protection/protected");
  await context.sync();
  return new Map(wanted.map(({ name, sheet }) => {
    if (sheet.isNullObject) throw new HostFault("noSuchSheet", name);
    return [name, { sheet, isProtected: sheet.protection.protected }];
  }));
}

export const listSheets = (run: RunExcel): Promise<readonly SheetInfo[]> => run(async (context) => {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility,items/protection/protected");
  await context.sync();
  return worksheets.items.map((sheet) => ({
    name: sheet.name, visible: sheet.visibility === "Visible", isProtected: sheet.protection.protected,
  }));
});

/** Marks on it go with it, and are no longer known. */
export const removeSheet = (run: RunExcel, name: string): Promise<void> => run(async (context) => {
  const { sheet } = await findSheet(context, name);
  sheet.delete();
  await context.sync();
}, { sheet: name, structure: true });

/** Of a selection of several areas the first (getSelectedRange would refuse it); with a chart selected, the active cell. */
export const readSelection = (run: RunExcel): Promise<Selection> => run(async (context) => {
  try {
    return await placeOf(context, context.workbook.getSelectedRanges().areas.getItemAt(0));
  } catch (error) {
    if (officeCode(error) !== "InvalidSelection") throw error;
    return placeOf(context, context.workbook.getActiveCell());
  }
});

async function placeOf(context: Excel.RequestContext, range: Excel.Range): Promise<Selection> {
  range.load(AREA_PROPERTIES);
  range.worksheet.load("name");
  await context.sync();
  return { sheet: range.worksheet.name, area: areaOfRange(range) };
}

export const revealArea = (run: RunExcel, name: string, area: Area): Promise<void> => run(async (context) => {
  const { sheet } = await findSheet(context, name);
  // Only a range of the sheet in front can be selected.
  sheet.activate();
  areaRange(sheet, area).select();
  await context.sync();
}, { sheet: name });

export async function findSheet(context: Excel.RequestContext, name: string): Promise<FoundSheet> {
  const found = (await findSheets(context, [name])).get(name);
  if (!found) throw new HostFault("noSuchSheet", name);
  return found;
}
