import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { Session, UniverSheet } from "./session";

/** What formulas came to beyond their own cells, and the areas of those formulas by their cells. */
export function spillsOf(session: Session, sheet: UniverSheet) {
  const formulas = session.injector.get(FormulaDataModel);
  const [unitId, sheetId] = [sheet.getWorkbook().getUnitId(), sheet.getSheetId()];
  return {
    cells: formulas.getArrayFormulaCellData()?.[unitId]?.[sheetId] ?? {},
    ranges: formulas.getArrayFormulaRange()?.[unitId]?.[sheetId] ?? {},
  };
}
