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
  const large = isLarge(placed);
  const content = placedContent(large ? { ...placed, cells: [] } : placed);
  const drawn = large ? await addInSteps(session, placed, watch) : addAtOnce(session, content);
  session.own(() => {
    addRules(session, drawn.sheet, content);
    for (const { name, refersTo } of placed.names) session.workbook.insertDefinedName(name, refersTo.replace(/^=/, ""));
    drawn.sheet.activate();
  });
  if (content.protection) await protectSheet(drawn.sheet, content.protection);
  return drawn;
}

const addAtOnce = (session: Session, { data }: SheetContent): Drawn =>
  ({ sheet: session.own(() => session.workbook.create(data.name, data.rowCount, data.columnCount, { sheet: data })) });

function addRules(session: Session, sheet: UniverSheet, { conditions, validations }: SheetContent): void {
  const target = { unitId: session.workbook.getId(), subUnitId: sheet.getSheetId() };
  for (const rule of validations) session.run(AddDataValidationMutation.id, { ...target, rule });
  // A rule that is added goes above the others.
  for (const rule of [...conditions].reverse()) session.run(AddConditionalRuleMutation.id, { ...target, rule });
}
