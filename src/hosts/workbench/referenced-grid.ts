import type { BaseReferenceObject, BaseValueObject } from "@univerjs/preset-sheets-core";
import { overlaps } from "../../grid/area";
import type { CellValue, Grid } from "../../grid/grid";
import { isDateFormat } from "hucre";
import { shownText } from "../xlsx/shown-text";
import { areaOfRange } from "./cells";
import type { Session } from "./session";

/**
 * The cells that a formula refers to, as they are seen on their sheet: the values are those of the running calculation,
 * formats and merged areas those of the sheet. Null for a sheet that is not there.
 */
export function referencedGrid(session: Session, reference: BaseReferenceObject): Grid | null {
  const sheet = session.workbook.getSheetBySheetId(reference.getSheetId());
  if (!sheet) return null;
  const area = areaOfRange(reference.getRangePosition());
  const matrix = sheet.getSheet().getCellMatrix();
  const styles = session.workbook.getWorkbook().getStyles();
  const values: CellValue[][] = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => null));
  const texts: string[][] = values.map((row) => row.map(() => ""));
  reference.iterator((value, row, column) => {
    const found = value ? plainValue(value) : null;
    const format = typeof found === "number" ? styles.getStyleByCell(matrix.getValue(row, column))?.n?.pattern : undefined;
    const text = shownText(found, format);
    const [down, right] = [row - area.row, column - area.column];
    const [valueRow, textRow] = [values[down], texts[down]];
    if (!valueRow || !textRow) return;
    valueRow[right] = format !== undefined && isDateFormat(format) ? text : found;
    textRow[right] = text;
  });
  return {
    sheet: sheet.getSheetName(),
    origin: { row: area.row, column: area.column },
    values,
    texts,
    merges: sheet.getSheet().getMergeData().map(areaOfRange).filter((merge) => overlaps(merge, area)),
  };
}

/** The bare value of a cell in a calculation; null when it is empty. */
export function plainValue(value: BaseValueObject): CellValue {
  const found = value.isNull() ? null : value.getValue();
  return found === "" ? null : found;
}
