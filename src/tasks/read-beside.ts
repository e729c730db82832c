import type { Workbook } from "../host/workbook";
import type { SheetBeside } from "./review/read-workbook";

/** Every sheet but one, whole, and the names of all. */
export async function readBeside(book: Workbook, sheet: string): Promise<{ readonly beside: readonly SheetBeside[]; readonly sheets: readonly string[] }> {
  const beside: SheetBeside[] = [];
  const sheets = await book.sheets();
  for (const { name, visible } of sheets) if (name !== sheet) beside.push({ grid: await book.read(name), visible });
  return { beside, sheets: sheets.map(({ name }) => name) };
}
