/** Adds a new sheet that looks as it was placed. */
import type { PlacedSheet } from "../../grid/placed-sheet";
import type { Painted } from "../../host/workbook";
import type { RunExcel } from "./run-excel";
import { HostFault } from "../../host/workbook";
import { officeCode, toHostFault } from "./fault";
import { drawCharts } from "./paint-charts";
import { freezePanes, protectSheet, setPrint, setSizes } from "./paint-page";
import { setConditions, setValidations } from "./paint-rules";
import { setStyles } from "./paint-styles";
import { putContents, putMerges, putNames } from "./paint-contents";

type Step = (sheet: Excel.Worksheet, placed: PlacedSheet) => void;

/** Without these the sheet is still readable: each may fail on some build of Excel, and is then named as left out. */
const COSMETIC: Readonly<Record<string, Step>> = {
  styles: setStyles,
  sizes: setSizes,
  validations: setValidations,
  conditions: setConditions,
  freeze: freezePanes,
  print: setPrint,
  charts: drawCharts,
  protection: protectSheet,
};

export const paintSheet = (run: RunExcel, placed: PlacedSheet): Promise<Painted> => run(async (context) => {
  const sheet = await addSheet(context, placed.name);
  try {
    putNames(sheet, placed);
    await putContents(context, sheet, placed);
    putMerges(sheet, placed);
    await context.sync();
  } catch (error) {
    await takeBack(context, sheet);
    throw error;
  }
  const leftOut: string[] = [];
  for (const [name, step] of Object.entries(COSMETIC)) {
    if (!await succeeds(context, () => step(sheet, placed))) leftOut.push(name);
  }
  return { sheet: placed.name, leftOut };
}, { sheet: placed.name, structure: true });

async function addSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const { worksheets, protection } = context.workbook;
  const taken = worksheets.getItemOrNullObject(name).load("name");
  protection.load("protected");
  await context.sync();
  if (!taken.isNullObject) throw new HostFault("sheetExists", name);
  if (protection.protected) throw new HostFault("workbookProtected");
  const sheet = worksheets.add(name).load("id");
  // By its own request, so that the sheet is known by its id whatever fails later.
  await context.sync();
  return sheet;
}

/** A sheet without its contents is worse than none. */
async function takeBack(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  try {
    sheet.delete();
    await context.sync();
  } catch (error) {
    // The first error says more than that this failed too; anything but Office's is a bug.
    if (officeCode(error) === null) throw error;
  }
}

/** Whether a cosmetic step was carried out. Only a lost connection ends the painting. */
async function succeeds(context: Excel.RequestContext, step: () => void): Promise<boolean> {
  try {
    step();
    await context.sync();
    return true;
  } catch (error) {
    const fault = toHostFault(error, {});
    if (!(fault instanceof HostFault) || fault.code === "closed") throw error;
    return false;
  }
}
