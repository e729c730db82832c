/** A page with nothing but the spreadsheet, for the tests of the workbench host; see host-page.ts. */
import { IRenderManagerService, Spreadsheet } from "@univerjs/preset-sheets-core";
import type { PlacedSheet } from "../../src/grid/placed-sheet";
import { HostFault, type WorkbookEvent } from "../../src/host/workbook";
import { createWorkbench, type Workbench } from "../../src/hosts/workbench/workbench-book";
import type { CallOutcome } from "./host-page";

const container = document.createElement("div");
container.style.height = "600px";
document.body.append(container);

const BLANK: PlacedSheet = {
  name: "空白", cells: [], styles: {}, merges: [], columnWidths: [], rowHeights: [],
  validations: [], conditions: [], names: [], freeze: null, print: null,
};

let bench: Workbench | null = null;
const watches: { events: WorkbookEvent[]; stop: () => Promise<void> }[] = [];

const running = (): Workbench => {
  if (!bench) throw new Error("the page has no workbook yet");
  return bench;
};

async function outcomeOf(work: () => Promise<unknown>): Promise<CallOutcome> {
  try {
    return { value: (await work()) ?? null };
  } catch (error) {
    if (error instanceof HostFault) return { fault: { code: error.code, subject: error.subject, detail: error.detail } };
    throw error;
  }
}

window.hostPage = {
  async fresh() {
    if (bench) await bench.openSheets([BLANK]);
    else bench = await createWorkbench(container, { language: "zh", sheets: [BLANK] });
  },
  call: (method, args) => outcomeOf(() => Reflect.apply(running().book[method], running().book, args)),
  async watch() {
    const events: WorkbookEvent[] = [];
    const stop = await running().book.watch((event) => { events.push(event); });
    return watches.push({ events, stop }) - 1;
  },
  events: (watch) => watches[watch]?.events.splice(0) ?? [],
  stop: async (watch) => { await watches[watch]?.stop(); },
  open: (bytes, name) => outcomeOf(() => running().openXlsx(new Uint8Array(bytes), name)),
  save: async () => [...await running().saveXlsx()],
  drawPlainly() {
    // Private otherwise: what was put in front of the library's own drawing is taken away.
    const { injector, workbook } = running()["session"];
    const render = injector.get(IRenderManagerService).getRenderById(workbook.getId());
    if (!(render?.mainComponent instanceof Spreadsheet)) throw new Error("no sheet is drawn");
    Reflect.deleteProperty(render.scene, "render");
    for (const extension of render.mainComponent.extensions.values()) Reflect.deleteProperty(extension, "draw");
    render.mainComponent.makeDirty();
  },
};
