import type { CellStyle } from "../grid/placed-sheet";
import type { ColumnSpec, RowSpec } from "./spec";
import { STYLES, decimalFormat } from "./styles";

/** The look of a cell of the table (`isLong`: the sheet is printed on several pages), and an id that says what it is made of: "input-center-0.00". */
export function bodyStyle(column: ColumnSpec, row: RowSpec, isLong: boolean): { readonly id: string; readonly style: CellStyle } {
  const base = baseStyle(column, isLong);
  const isIndented = column.indented === true && row.isSub;
  const format = column.format ?? (column.extraDecimals === undefined ? null : decimalFormat(row.decimals + column.extraDecimals));
  return {
    id: [base.id, column.align, ...(isIndented ? ["sub"] : []), ...(format === null ? [] : [format])].join("-"),
    style: {
      ...base.style,
      align: column.align,
      ...(isIndented ? { indent: 2 } : {}),
      ...(format === null ? {} : { format }),
    },
  };
}

function baseStyle({ kind, merged }: ColumnSpec, isLong: boolean): { readonly id: string; readonly style: CellStyle } {
  if (merged) return isLong ? { id: "longDomain", style: STYLES.longDomain } : { id: "domain", style: STYLES.domain };
  if (kind === "input") return { id: "input", style: STYLES.input };
  return kind === "computed" ? { id: "computed", style: STYLES.computed } : { id: "text", style: STYLES.text };
}
