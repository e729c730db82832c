/** Adds a new sheet that looks as it was placed. */
import type { PlacedSheet } from "../../grid/placed-sheet";
import type { Painted, PaintWatch } from "../../host/workbook";
import type { RunExcel } from "./run-excel";
import { GivenUp, HostFault } from "../../host/workbook";
import { groupBy } from "./group-by";
import { officeCode, toHostFault } from "./fault";
import { drawCharts } from "./paint-charts";
import { freezePanes, protectSheet, setPrint, setSizes } from "./paint-page";
import { setConditions, setValidations } from "./paint-rules";
import { setStyles } from "./paint-styles";
import { putContents, putMerges, putNames } from "./paint-contents";

type Step = (sheet: Excel.Worksheet, placed: PlacedSheet) => void;

/** Without these the sheet is still readable: each may fail on some build of Excel, and is then named as left out. */
const COSMETIC: Readonly<Record<string, Step>> = {
  sizes: setSizes,
  validations: setValidations,
  conditions: setConditions,
  freeze: freezePanes,
  print: setPrint,
  charts: drawCharts,
  protection: protectSheet,
};

export const paintSheet = (run: RunExcel, placed: PlacedSheet, watch?: PaintWatch): Promise<Painted> => run(async (context) => {
  const sheet = await addSheet(context, placed.name);
  try {
    putNames(sheet, placed);
    const parts = watch === undefined ? [placed] : partsOf(placed);
    for (const [at, part] of parts.entries()) {
      await putContents(context, sheet, part);
      goOn(watch, (at + 1) / (2 * parts.length));
    }
    await putMerges(context, sheet, placed);
    const leftOut: string[] = [];
    for (const [at, part] of parts.entries()) {
      if (!leftOut.includes("styles") && !await succeeds(context, () => setStyles(sheet, part))) leftOut.push("styles");
      goOn(watch, (parts.length + at + 1) / (2 * parts.length));
    }
    for (const [name, step] of Object.entries(COSMETIC)) {
      if (!await succeeds(context, () => step(sheet, placed))) leftOut.push(name);
    }
    return { sheet: placed.name, leftOut };
  } catch (error) {
    await takeBack(context, sheet);
    throw error;
  }
}, { sheet: placed.name, structure: true });

/** Some tens of milliseconds of a page's time each; few enough that their requests do not count. */
const ROWS_IN_STEP = 1_000;

/** A sheet by its rows, so that no step holds the page of a person who watches up; a sheet of few rows is one. */
function partsOf(placed: PlacedSheet): readonly PlacedSheet[] {
  const parts = [...groupBy(placed.cells, ({ row }) => Math.floor(row / ROWS_IN_STEP)).values()];
  return parts.length < 2 ? [placed] : parts.map((cells) => ({ ...placed, cells }));
}

function goOn(watch: PaintWatch | undefined, share: number): void {
  if (watch?.signal.aborted) throw new GivenUp();
  watch?.onProgress(share);
}

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
