import { BooleanNumber, generateRandomId, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { InsertSheetMutation, RemoveSheetMutation, SetWorksheetHideMutation } from "@univerjs/preset-sheets-core";
import type { PlacedSheet } from "../../grid/placed-sheet";
import { GivenUp, HostFault, type PaintWatch } from "../../host/workbook";
import { inSlicesWhile } from "../slices";
import { computeFilled, fill } from "./fill";
import type { Drawn } from "./paint";
import type { Line, SheetContent } from "./sheet-content";
import type { Session, UniverSheet } from "./session";

/** More cells than this would hold the page up if they came at once. */
const LARGE = 10_000;

/** Protection goes by all cells at once. */
export const isLarge = ({ cells, protect }: PlacedSheet): boolean => cells.length > LARGE && !protect;

/**
 * Adds a sheet of many cells, hidden until all of them stand there, and not by a step of undo; given up, the sheet is taken
 * away and nothing else has changed.
 */
export async function addInSteps(session: Session, placed: PlacedSheet, content: SheetContent, watch?: PaintWatch): Promise<Drawn> {
  const sheet = addHidden(session, content);
  const target = { unitId: session.workbook.getId(), subUnitId: sheet.getSheetId() };
  const isOpen = (): boolean => session.workbook.getId() === target.unitId;
  let put = 0;
  const counted = function* (): Generator<Line> {
    for (const line of content.lines) {
      put += line.cells.length;
      yield line;
    }
  };
  const mayGoOn = (): boolean => {
    watch?.onProgress(put / placed.cells.length);
    return isOpen() && watch?.signal.aborted !== true;
  };
  const filled = await inSlicesWhile(mayGoOn, fill(session, sheet, counted()));
  // A person has opened another workbook in a pause, and this one is gone with its sheets.
  if (!isOpen()) throw new HostFault("closed");
  if (filled === null) {
    session.own(() => session.run(RemoveSheetMutation.id, { ...target, subUnitName: placed.name }));
    throw new GivenUp();
  }
  session.own(() => session.run(SetWorksheetHideMutation.id, { ...target, hidden: BooleanNumber.FALSE }));
  computeFilled(session, [filled]);
  return filled;
}

/** The sheet without its cells; the one that a person looks at stays in view. */
function addHidden(session: Session, { data, styles }: SheetContent): UniverSheet {
  const { workbook } = session;
  const inView = workbook.getActiveSheet();
  workbook.getWorkbook().addStyles(styles);
  const sheet = mergeWorksheetSnapshotWithDefault({ ...data, id: generateRandomId(), hidden: BooleanNumber.TRUE });
  session.own(() => {
    session.run(InsertSheetMutation.id, { unitId: workbook.getId(), index: workbook.getSheets().length, sheet });
    if (workbook.getActiveSheet().getSheetId() !== inView.getSheetId()) inView.activate();
  });
  return session.sheet(data.name);
}
