import type { IWorksheetData } from "@univerjs/core";
import { AddConditionalRuleMutation } from "@univerjs/preset-sheets-conditional-formatting";
import { AddDataValidationMutation } from "@univerjs/preset-sheets-data-validation";
import type { PlacedSheet } from "../../grid/placed-sheet";
import { HostFault, type PaintWatch } from "../../host/workbook";
import { addInSteps, isLarge } from "./paint-in-steps";
import { placedContent } from "./placed-content";
import { protectSheet } from "./protection";
import type { SheetState } from "./save/sheet-state";
import type { Session, UniverSheet } from "./session";
import type { SheetContent } from "./sheet-content";

/** A sheet that was painted; its state where that is known already. */
export interface Drawn {
  readonly sheet: UniverSheet;
  readonly state?: SheetState;
}

/** Adds a placed sheet at the end and shows it. One of very many cells comes in steps, and is no step of undo. */
export async function paintSheet(session: Session, placed: PlacedSheet, watch?: PaintWatch): Promise<Drawn> {
  if (session.findSheet(placed.name)) throw new HostFault("sheetExists", placed.name);
  const content = placedContent(placed);
  const drawn = isLarge(placed) ? await addInSteps(session, placed, content, watch) : addAtOnce(session, content);
  session.own(() => {
    addRules(session, drawn.sheet, content);
    for (const { name, refersTo } of placed.names) session.workbook.insertDefinedName(name, refersTo.replace(/^=/, ""));
    drawn.sheet.activate();
  });
  if (content.protection) await protectSheet(drawn.sheet, content.protection);
  return drawn;
}

function addAtOnce(session: Session, { data, styles, lines }: SheetContent): Drawn {
  const cellData: IWorksheetData["cellData"] = {};
  for (const { row, cells } of lines) for (const [column, cell] of cells) (cellData[row] ??= {})[column] = cell;
  session.workbook.getWorkbook().addStyles(styles);
  return { sheet: session.own(() => session.workbook.create(data.name, data.rowCount, data.columnCount, { sheet: { ...data, cellData } })) };
}

function addRules(session: Session, sheet: UniverSheet, { conditions, validations }: SheetContent): void {
  const target = { unitId: session.workbook.getId(), subUnitId: sheet.getSheetId() };
  for (const rule of validations) session.run(AddDataValidationMutation.id, { ...target, rule });
  // A rule that is added goes above the others.
  for (const rule of [...conditions].reverse()) session.run(AddConditionalRuleMutation.id, { ...target, rule });
}
