import type { ICellData } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import { sameContent, type CellContent, type Edit, type WriteOutcome } from "../../grid/edit";
import { cellOf } from "./cells";
import { refuseLocked } from "./protection";
import { sheetReader, type SheetReader } from "./read";
import type { Session, UniverSheet } from "./session";

interface SheetEdits {
  readonly sheet: UniverSheet;
  readonly reader: SheetReader;
  readonly cells: Record<number, Record<number, ICellData>>;
  rows: number;
  columns: number;
}

/** Makes the edits whose cells still hold what they held; one command (and one step of undo) a sheet. */
export function writeEdits(session: Session, edits: readonly Edit[]): WriteOutcome {
  const sheets = new Map<string, SheetEdits>();
  for (const { at } of edits) {
    if (sheets.has(at.sheet)) continue;
    const sheet = session.sheet(at.sheet);
    refuseLocked(sheet, edits.filter((edit) => edit.at.sheet === at.sheet).map((edit) => edit.at));
    sheets.set(at.sheet, { sheet, reader: sheetReader(session, sheet), cells: {}, rows: 0, columns: 0 });
  }
  const written: Edit[] = [];
  const stale: { edit: Edit; found: CellContent }[] = [];
  // Of two edits of one cell the second compares with what the first wrote.
  const pending = new Map<string, CellContent>();
  for (const edit of edits) {
    const target = sheets.get(edit.at.sheet);
    if (!target) continue;
    const { row, column } = edit.at;
    const key = `${target.sheet.getSheetId()} ${row} ${column}`;
    const found = pending.has(key) ? pending.get(key) ?? null : target.reader.content(row, column);
    if (!sameContent(found, edit.was)) {
      stale.push({ edit, found });
      continue;
    }
    pending.set(key, edit.becomes);
    (target.cells[row] ??= {})[column] = cellOf(edit.becomes);
    target.rows = Math.max(target.rows, row + 1);
    target.columns = Math.max(target.columns, column + 1);
    written.push(edit);
  }
  session.own(() => { for (const target of sheets.values()) apply(session, target); });
  return { written, stale };
}

function apply(session: Session, { sheet, cells, rows, columns }: SheetEdits): void {
  if (rows === 0) return;
  if (rows > sheet.getMaxRows()) sheet.setRowCount(rows);
  if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns);
  session.run(SetRangeValuesCommand.id, {
    unitId: session.workbook.getId(),
    subUnitId: sheet.getSheetId(),
    range: { startRow: 0, startColumn: 0, endRow: rows - 1, endColumn: columns - 1 },
    value: cells,
  });
}
