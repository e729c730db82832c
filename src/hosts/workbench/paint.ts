import type { IWorksheetData } from "@univerjs/core";
import { AddConditionalRuleMutation } from "@univerjs/preset-sheets-conditional-formatting";
import { AddDataValidationMutation } from "@univerjs/preset-sheets-data-validation";
import { InsertSheetCommand } from "@univerjs/preset-sheets-core";
import type { PlacedSheet } from "../../grid/placed-sheet";
import { HostFault, type PaintWatch } from "../../host/workbook";
import { pause } from "../slices";
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
  // Univer lays out all that is in view at every turn: each has a task of its own.
  await turn(session, drawn.sheet);
  session.own(() => {
    addRules(session, drawn.sheet, content);
    for (const { name, refersTo } of placed.names) session.workbook.insertDefinedName(name, refersTo.replace(/^=/, ""));
  });
  await turn(session, drawn.sheet);
  session.own(() => session.show(drawn.sheet));
  if (content.protection) await protectSheet(drawn.sheet, content.protection);
  return drawn;
}

/** Lets the page live. Fault: closed, where a person has opened another workbook meanwhile. */
async function turn(session: Session, sheet: UniverSheet): Promise<void> {
  await pause();
  if (session.workbook.getId() !== sheet.getWorkbook().getUnitId()) throw new HostFault("closed");
}

function addAtOnce(session: Session, { data, styles, lines }: SheetContent): Drawn {
  const cellData: IWorksheetData["cellData"] = {};
  for (const { row, cells } of lines) for (const [column, cell] of cells) (cellData[row] ??= {})[column] = cell;
  const { workbook } = session;
  workbook.getWorkbook().addStyles(styles);
  session.own(() => session.run(InsertSheetCommand.id, { unitId: workbook.getId(), index: workbook.getSheets().length, sheet: { ...data, cellData } }));
  return { sheet: session.sheet(data.name) };
}

function addRules(session: Session, sheet: UniverSheet, { conditions, validations }: SheetContent): void {
  const target = { unitId: session.workbook.getId(), subUnitId: sheet.getSheetId() };
  for (const rule of validations) session.run(AddDataValidationMutation.id, { ...target, rule });
  // A rule that is added goes above the others.
  for (const rule of [...conditions].reverse()) session.run(AddConditionalRuleMutation.id, { ...target, rule });
}
