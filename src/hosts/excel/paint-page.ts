/** Sizes, frozen panes and print setup of a painted sheet. */
import type { PlacedSheet } from "../../grid/placed-sheet";
import { rectanglesOf } from "../rectangles";
import { addressesOf } from "./areas";
import { groupBy } from "./group-by";
import { areaRange } from "./sheets";

/** A character of Excel's Chinese default font (等线 11) is 8 pixels wide, a cell's margin 5; a pixel is 0.75 points. */
const POINTS_PER_CHARACTER = 6;
const MARGIN_POINTS = 3.75;

export function setSizes(sheet: Excel.Worksheet, { columnWidths, rowHeights }: PlacedSheet): void {
  columnWidths.forEach((characters, column) => {
    areaRange(sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = characters * POINTS_PER_CHARACTER + MARGIN_POINTS;
  });
  for (const [height, rows] of groupBy(rowHeights, (row) => row.height)) {
    const areas = rectanglesOf(rows.map(({ row }) => ({ row, column: 0 })));
    for (const address of addressesOf(areas)) sheet.getRanges(address).format.rowHeight = height;
  }
}

export function freezePanes(sheet: Excel.Worksheet, { freeze }: PlacedSheet): void {
  if (!freeze) return;
  const { row, column } = freeze;
  if (row > 0 && column > 0) sheet.freezePanes.freezeAt(areaRange(sheet, { row: 0, column: 0, rows: row, columns: column }));
  else if (row > 0) sheet.freezePanes.freezeRows(row);
  else if (column > 0) sheet.freezePanes.freezeColumns(column);
}

/** The last step: nothing can be set on the sheet after it. Columns and rows may still be made wider. */
export function protectSheet(sheet: Excel.Worksheet, { protect }: PlacedSheet): void {
  if (protect) sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
}

export function setPrint(sheet: Excel.Worksheet, { print }: PlacedSheet): void {
  if (!print) return;
  const { pageLayout } = sheet;
  pageLayout.paperSize = print.paper === "A3" ? "A3" : "A4";
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.setPrintArea(areaRange(sheet, print.area));
  if (print.headerRows) pageLayout.setPrintTitleRows(`$${print.headerRows.first + 1}:$${print.headerRows.last + 1}`);
  for (const row of print.breaks ?? []) sheet.horizontalPageBreaks.add(areaRange(sheet, { row, column: 0, rows: 1, columns: 1 }));
  if (print.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
}
