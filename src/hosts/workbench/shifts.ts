import type { ICommandInfo } from "@univerjs/core";
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from "@univerjs/preset-sheets-core";
import type { Shift } from "./save/save-plan";

const KINDS: Readonly<Record<string, Shift["kind"]>> = {
  [InsertRowMutation.id]: "insertRows",
  [RemoveRowMutation.id]: "removeRows",
  [InsertColMutation.id]: "insertColumns",
  [RemoveColMutation.id]: "removeColumns",
};

interface ShiftParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: { readonly startRow: number; readonly endRow: number; readonly startColumn: number; readonly endColumn: number };
}

export interface SheetShift {
  readonly unitId: string;
  readonly sheetId: string;
  readonly shift: Shift;
}

/** The rows or columns that a command puts in or takes out; null for any other. */
export function shiftOf({ id, params }: Readonly<ICommandInfo>): SheetShift | null {
  const kind = KINDS[id];
  if (!kind) return null;
  const { unitId, subUnitId, range } = params as ShiftParams;
  const [first, last] = kind === "insertRows" || kind === "removeRows" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { unitId, sheetId: subUnitId, shift: { kind, at: first, count: last - first + 1 } };
}
