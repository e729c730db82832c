import { AddConditionalRuleMutation } from "@univerjs/preset-sheets-conditional-formatting";
import { AddDataValidationMutation } from "@univerjs/preset-sheets-data-validation";
import type { PlacedSheet } from "../../grid/placed-sheet";
import { HostFault } from "../../host/workbook";
import { placedContent } from "./placed-content";
import { protectSheet } from "./protection";
import type { Session, UniverSheet } from "./session";

/** Adds a placed sheet at the end and shows it. */
export async function paintSheet(session: Session, placed: PlacedSheet): Promise<UniverSheet> {
  if (session.findSheet(placed.name)) throw new HostFault("sheetExists", placed.name);
  const { data, conditions, validations, protection } = placedContent(placed);
  const added = session.own(() => {
    const sheet = session.workbook.create(data.name, data.rowCount, data.columnCount, { sheet: data });
    const target = { unitId: session.workbook.getId(), subUnitId: sheet.getSheetId() };
    for (const rule of validations) session.run(AddDataValidationMutation.id, { ...target, rule });
    // A rule that is added goes above the others.
    for (const rule of [...conditions].reverse()) session.run(AddConditionalRuleMutation.id, { ...target, rule });
    for (const { name, refersTo } of placed.names) session.workbook.insertDefinedName(name, refersTo.replace(/^=/, ""));
    sheet.activate();
    return sheet;
  });
  if (protection) await protectSheet(added, protection);
  return added;
}
