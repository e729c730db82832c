import { ICommandService, IUniverInstanceService, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import {
  COMMAND_LISTENER_VALUE_CHANGE, getValueChangedEffectedRange, InsertSheetMutation, RemoveSheetMutation, SelectionMoveType,
  SetRangeValuesMutation, SetSelectionsOperation, SetWorksheetActiveOperation, SetWorksheetHideMutation, SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/preset-sheets-core";
import type { Selection, WorkbookEvent } from "../../host/workbook";
import { areaOfRange } from "./cells";
import { usedArea } from "./read";
import type { Session } from "./session";
import { shiftOf, type SheetShift } from "./shifts";

const SHEET_CHANGES: readonly string[] = [
  InsertSheetMutation.id, RemoveSheetMutation.id, SetWorksheetNameMutation.id, SetWorksheetHideMutation.id, SetWorksheetOrderMutation.id,
];

/** While a selection is being drawn; Univer's own SelectionMoveEnd event stays silent on a plain click. */
const DRAWING: readonly unknown[] = [SelectionMoveType.MOVE_START, SelectionMoveType.MOVING];

/** Tells `callback` what a person does; what runs inside `session.own` and what the formula engine writes is not told. */
export function watchSession(session: Session, callback: (event: WorkbookEvent) => void): () => void {
  const listener = session.injector.get(ICommandService).onCommandExecuted((command, options) => {
    for (const event of eventsOf(session, command, options)) callback(event);
  });
  return () => listener.dispose();
}

function eventsOf(session: Session, command: Readonly<ICommandInfo>, options?: IExecutionOptions): readonly WorkbookEvent[] {
  if (!session.api.getActiveWorkbook()) return [];
  if (SHEET_CHANGES.includes(command.id)) return [{ kind: "sheets" }];
  if (isSelection(command)) return [{ kind: "selected", at: currentSelection(session) }];
  if (session.isOwn || options?.["fromFormula"]) return [];
  const moved = shiftOf(command);
  if (moved) return shifted(session, moved);
  if (!COMMAND_LISTENER_VALUE_CHANGE.includes(command.id) || !changesContent(command)) return [];
  const service = session.injector.get(IUniverInstanceService);
  return getValueChangedEffectedRange(service, command).flatMap(({ subUnitId, range }) => {
    const sheet = session.workbook.getSheetBySheetId(subUnitId);
    return sheet ? [{ kind: "changed", at: { sheet: sheet.getSheetName(), ...areaOfRange(range) } } as const] : [];
  });
}

const isSelection = ({ id, params }: Readonly<ICommandInfo>): boolean =>
  id === SetWorksheetActiveOperation.id
  || (id === SetSelectionsOperation.id && !DRAWING.includes((params as { type?: unknown } | undefined)?.type));

interface CellMatrix {
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>>>>;
}

/** Setting a style runs through the same mutation as setting a value. */
function changesContent({ id, params }: Readonly<ICommandInfo>): boolean {
  if (id !== SetRangeValuesMutation.id) return true;
  return Object.values((params as CellMatrix).cellValue ?? {}).some((row) =>
    Object.values(row).some((cell) => !cell || Object.keys(cell).some((key) => key !== "s")));
}

/** Rows or columns moved: everything in use may stand elsewhere now. */
function shifted(session: Session, { sheetId }: SheetShift): readonly WorkbookEvent[] {
  const sheet = session.workbook.getSheetBySheetId(sheetId);
  const area = sheet && usedArea(session, sheet);
  return sheet && area ? [{ kind: "changed", at: { sheet: sheet.getSheetName(), ...area } }] : [];
}

export function currentSelection(session: Session): Selection {
  const sheet = session.workbook.getActiveSheet();
  const range = sheet.getActiveRange()?.getRange();
  return {
    sheet: sheet.getSheetName(),
    area: range ? areaOfRange(range) : { row: 0, column: 0, rows: 1, columns: 1 },
  };
}
