import { BooleanNumber, generateRandomId, mergeWorksheetSnapshotWithDefault, type IStyleData } from "@univerjs/core";
import { InsertSheetMutation, RemoveSheetMutation, SetWorksheetHideMutation } from "@univerjs/preset-sheets-core";
import type { PlacedCell, PlacedSheet } from "../../grid/placed-sheet";
import { GivenUp, HostFault, type PaintWatch } from "../../host/workbook";
import { cellOf } from "./cells";
import { lookOf } from "./look";
import type { Drawn } from "./paint";
import { placedContent } from "./placed-content";
import { stateBuilder } from "./save/sheet-state";
import { roomFor } from "./sheet-content";
import type { Session, UniverSheet } from "./session";

/** More cells than this would hold the page up if they came at once. */
const LARGE = 10_000;
/** Cells of a step: some ten milliseconds. */
const STEP = 2_000;

/** Rules and protection go by all cells at once; formulas, which Univer has to hear of, come with its own commands. */
export const isLarge = ({ cells, protect }: PlacedSheet): boolean =>
  cells.length > LARGE && !protect && cells.every(({ content }) => typeof content !== "object" || content === null);

/**
 * Adds a sheet of many cells, hidden until all of them stand there. It goes past Univer's undo, which would keep two
 * copies of it; given up, the sheet is taken away and nothing else has changed.
 */
export async function addInSteps(session: Session, placed: PlacedSheet, watch?: PaintWatch): Promise<Drawn> {
  const { workbook } = session;
  const sheet = addHidden(session, placed);
  const target = { unitId: workbook.getId(), subUnitId: sheet.getSheetId() };
  const state = stateBuilder(session, sheet);
  const put = cellWriter(sheet, addStyles(session, target.subUnitId, placed));
  for (let at = 0; at < placed.cells.length; at += STEP) {
    for (const cell of placed.cells.slice(at, at + STEP)) state.add(cell.row, cell.column, put(cell));
    watch?.onProgress(Math.min(1, (at + STEP) / placed.cells.length));
    await new Promise((resume) => { setTimeout(resume, 0); });
    // Meanwhile a person may have opened another workbook, and this one is gone with its sheets.
    if (session.workbook.getId() !== target.unitId) throw new HostFault("closed");
    if (watch?.signal.aborted) {
      session.own(() => session.run(RemoveSheetMutation.id, { ...target, subUnitName: placed.name }));
      throw new GivenUp();
    }
  }
  session.own(() => session.run(SetWorksheetHideMutation.id, { ...target, hidden: BooleanNumber.FALSE }));
  return { sheet, state: state.done() };
}

/** The sheet without its cells; the one that a person looks at stays in view. */
function addHidden(session: Session, placed: PlacedSheet): UniverSheet {
  const { workbook } = session;
  const inView = workbook.getActiveSheet();
  const { data } = placedContent({ ...placed, cells: [] });
  const rows = placed.cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const room = roomFor(rows, placed.columnWidths.length);
  const sheet = mergeWorksheetSnapshotWithDefault({ ...data, ...room, id: generateRandomId(), hidden: BooleanNumber.TRUE });
  session.own(() => {
    session.run(InsertSheetMutation.id, { unitId: workbook.getId(), index: workbook.getSheets().length, sheet });
    if (workbook.getActiveSheet().getSheetId() !== inView.getSheetId()) inView.activate();
  });
  return session.sheet(placed.name);
}

/** Looks are told to the workbook once, and named by every cell. */
function addStyles(session: Session, sheetId: string, { styles }: PlacedSheet): ReadonlyMap<string, string> {
  const ids = new Map(Object.keys(styles).map((id) => [id, `${sheetId}-${id}`]));
  const looks = Object.entries(styles).map(([id, style]): [string, IStyleData] => [ids.get(id) ?? id, lookOf(style)]);
  session.workbook.getWorkbook().addStyles(Object.fromEntries(looks));
  return ids;
}

function cellWriter(sheet: UniverSheet, styles: ReadonlyMap<string, string>) {
  const matrix = sheet.getSheet().getCellMatrix();
  return ({ row, column, content, style }: PlacedCell) => {
    const look = styles.get(style ?? "");
    const { v, t } = cellOf(content);
    const cell = { ...(v === null ? {} : { v, t }), ...(look === undefined ? {} : { s: look }) };
    matrix.setValue(row, column, cell);
    return cell;
  };
}
