/** The looks of a painted sheet's cells, set by areas of equal style. */
import type { Area } from "../../grid/area";
import type { CellStyle, PlacedSheet } from "../../grid/placed-sheet";
import { rectanglesOf } from "../rectangles";
import { addressesOf } from "./areas";
import { groupBy } from "./group-by";
import { areaRange } from "./sheets";

const ALIGNMENT = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", middle: "Center", bottom: "Bottom" } as const;
const BORDER_COLOR = "#7F7F7F";

export function setStyles(sheet: Excel.Worksheet, { cells, styles }: PlacedSheet): void {
  const byStyle = groupBy(cells.filter(({ style }) => style !== undefined), ({ style }) => style);
  for (const [id, styled] of byStyle) {
    const style = id === undefined ? undefined : styles[id];
    if (style) setStyle(sheet, rectanglesOf(styled), style);
  }
}

function setStyle(sheet: Excel.Worksheet, areas: readonly Area[], style: CellStyle): void {
  if (style.format !== undefined) {
    // One value for all cells is allowed by Excel, though not by the declared type (any[][]).
    for (const area of areas) areaRange(sheet, area).untrack().numberFormat = style.format as never;
  }
  for (const address of addressesOf(areas)) setFormat(sheet.getRanges(address).format, style);
  if (style.border) setBorders(sheet, areas);
}

function setFormat(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.align !== undefined) format.horizontalAlignment = ALIGNMENT[style.align];
  if (style.verticalAlign !== undefined) format.verticalAlignment = VERTICAL[style.verticalAlign];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.locked !== undefined) format.protection.locked = style.locked;
}

/** Inner lines are asked only of areas that have an inside; Excel refuses them elsewhere. */
function setBorders(sheet: Excel.Worksheet, areas: readonly Area[]): void {
  const byShape = groupBy(areas, ({ rows, columns }) => `${rows > 1}/${columns > 1}`);
  for (const alike of byShape.values()) {
    const sides: Excel.BorderIndex[] | string[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
    if (alike.some(({ rows }) => rows > 1)) sides.push("InsideHorizontal");
    if (alike.some(({ columns }) => columns > 1)) sides.push("InsideVertical");
    for (const address of addressesOf(alike)) {
      const { borders } = sheet.getRanges(address).format;
      for (const side of sides) {
        const border = borders.getItem(side as Excel.BorderIndex);
        border.style = "Continuous";
        border.color = BORDER_COLOR;
      }
    }
  }
}
