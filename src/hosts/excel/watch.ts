/** Tells of what a person does in the workbook. */
import type { Area } from "../../grid/area";
import type { WorkbookEvent } from "../../host/workbook";
import type { RunExcel } from "./run-excel";
import { columnIndex, parseA1 } from "../../grid/area";

type Callback = (event: WorkbookEvent) => void;

const ALL_ROWS = 1_048_576;
const ALL_COLUMNS = 16_384;

/** Addresses as events give them: areas joined by commas, whole rows as "5:6" and whole columns as "B:C". */
export function areasOfAddress(address: string): Area[] {
  return address.split(",").flatMap((part) => wholeArea(part.trim()) ?? parseA1(part) ?? []);
}

function wholeArea(text: string): Area | null {
  const match = /^(?:.*!)?\$?(\d+|[A-Z]+):\$?(\d+|[A-Z]+)$/i.exec(text);
  const [first, last] = [match?.[1], match?.[2]];
  if (first === undefined || last === undefined) return null;
  if (/\d/.test(first)) return { row: Number(first) - 1, column: 0, rows: Number(last) - Number(first) + 1, columns: ALL_COLUMNS };
  return { row: 0, column: columnIndex(first), rows: ALL_ROWS, columns: columnIndex(last) - columnIndex(first) + 1 };
}

export async function watchWorkbook(run: RunExcel, callback: Callback): Promise<() => Promise<void>> {
  const context = await run(async (watching) => {
    const { worksheets } = watching.workbook;
    const tell = (id: string, address: string, kind: "changed" | "selected") => tellAreas(run, callback, id, address, kind);
    const sheetsChanged = () => {
      callback({ kind: "sheets" });
      return Promise.resolve();
    };
    const handlers = [
      worksheets.onChanged.add(async (event) => {
        if (event.triggerSource !== "ThisLocalAddin") await tell(event.worksheetId, event.address, "changed");
      }),
      worksheets.onSelectionChanged.add((event) => tell(event.worksheetId, event.address, "selected")),
      worksheets.onAdded.add(sheetsChanged),
      worksheets.onDeleted.add(sheetsChanged),
      ...watchNames(worksheets, sheetsChanged),
    ];
    await watching.sync();
    return { handlers, watching };
  });
  return async () => {
    for (const handler of context.handlers) handler.remove();
    // A handler can be removed only through the context it was added with.
    await run(() => context.watching.sync());
  };
}

/** Renaming is told since ExcelApi 1.17; the library may be older than the host, so the member is looked for too. */
function watchNames(worksheets: Excel.WorksheetCollection, changed: () => Promise<void>) {
  const canTell = Office.context.requirements.isSetSupported("ExcelApi", "1.17") && "onNameChanged" in worksheets;
  return canTell ? [worksheets.onNameChanged.add(changed)] : [];
}

/** Events name a sheet by its id; its name is asked for each time, since it may have been renamed in between. */
async function tellAreas(run: RunExcel, callback: Callback, id: string, address: string, kind: "changed" | "selected"): Promise<void> {
  const name = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
  if (name === null) return;
  const areas = areasOfAddress(address);
  if (kind === "changed") for (const area of areas) callback({ kind, at: { sheet: name, ...area } });
  else if (areas[0]) callback({ kind, at: { sheet: name, area: areas[0] } });
}
