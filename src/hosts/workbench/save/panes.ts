import type { Panes } from "excelize-wasm";
import { columnName, type Place } from "../../../grid/area";

/** Excel's way of saying that rows above and columns left of a cell stay in view. */
export function panesAt({ row, column }: Place): Panes {
  if (row === 0 && column === 0) return { Freeze: false, Split: false };
  return {
    Freeze: true,
    XSplit: column,
    YSplit: row,
    TopLeftCell: `${columnName(column)}${row + 1}`,
    ActivePane: row === 0 ? "topRight" : column === 0 ? "bottomLeft" : "bottomRight",
  };
}
