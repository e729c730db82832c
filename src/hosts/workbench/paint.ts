import type { IWorksheetData } from "@univerjs/core";
import { AddConditionalRuleMutation } from "@univerjs/preset-sheets-conditional-formatting";
import { AddDataValidationMutation } from "@univerjs/preset-sheets-data-validation";
import { InsertDefinedNameCommand, InsertSheetCommand } from "@univerjs/preset-sheets-core";
import type { PlacedSheet } from "../../grid/placed-sheet";
import { HostFault, type PaintWatch } from "../../host/workbook";
import { inSlicesWhile, pause } from "../slices";
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
  await inTurns(session, drawn.sheet, additions(session, drawn.sheet, content, placed));
  session.own(() => session.show(drawn.sheet));
  if (content.protection) await protectSheet(drawn.sheet, content.protection);
  return drawn;
}

/** Lets the page live. Fault: closed, where a person has opened another workbook meanwhile. */
async function turn(session: Session, sheet: UniverSheet): Promise<void> {
  await pause();
  if (!isThere(session, sheet)) throw new HostFault("closed");
}

/** Makes what is to be made with pauses in between. Fault: closed, where a person has taken the sheet away or opened another workbook meanwhile. */
async function inTurns(session: Session, sheet: UniverSheet, makings: Iterable<() => void>): Promise<void> {
  const steps = function* (): Generator<void, { readonly made: true }> {
    for (const make of makings) {
      session.own(make);
      yield;
    }
    return { made: true };
  };
  if (!await inSlicesWhile(() => isThere(session, sheet), steps())) throw new HostFault("closed");
  await turn(session, sheet);
}

const isThere = (session: Session, sheet: UniverSheet): boolean => session.holds(sheet.getWorkbook().getUnitId(), sheet.getSheetId());

function addAtOnce(session: Session, { data, styles, lines }: SheetContent): Drawn {
  const cellData: IWorksheetData["cellData"] = {};
  for (const { row, cells } of lines) for (const [column, cell] of cells) (cellData[row] ??= {})[column] = cell;
  const { workbook } = session;
  workbook.getWorkbook().addStyles(styles);
  session.own(() => session.run(InsertSheetCommand.id, { unitId: workbook.getId(), index: workbook.getSheets().length, sheet: { ...data, cellData } }));
  return { sheet: session.sheet(data.name) };
}

/** Input rules, conditional formats and names, each by itself: Univer goes through formulas at every one of them. */
function* additions(session: Session, sheet: UniverSheet, { conditions, validations }: SheetContent, { names }: PlacedSheet): Generator<() => void> {
  const target = { unitId: session.workbook.getId(), subUnitId: sheet.getSheetId() };
  for (const rule of validations) yield () => session.run(AddDataValidationMutation.id, { ...target, rule });
  // A rule that is added goes above the others.
  for (const rule of [...conditions].reverse()) yield () => session.run(AddConditionalRuleMutation.id, { ...target, rule });
  for (const { name, refersTo } of names) {
    // The facade's own way looks whether any formula of the workbook used another name for it.
    yield () => session.run(InsertDefinedNameCommand.id, session.workbook.newDefinedNameBuilder().setName(name).setRef(refersTo.replace(/^=/, "")).setScopeToWorkbook().build());
  }
}
