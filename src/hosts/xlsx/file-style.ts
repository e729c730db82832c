import type { BorderSide, CellStyle as FileStyle, FillStyle } from "hucre";
import type { CellStyle } from "../../grid/placed-sheet";

/** On every Windows, Mac Excel and WPS; LibreOffice elsewhere takes its own Song face for it. */
export const FONT = "宋体";

const rgb = (color: string): { rgb: string } => ({ rgb: color.replace("#", "") });

/** In a cell the foreground of a solid fill is its colour, in a conditional format the background is: both are given. */
export const solid = (color: string): FillStyle =>
  ({ type: "pattern", pattern: "solid", fgColor: rgb(color), bgColor: rgb(color) });

const THIN: BorderSide = { style: "thin", color: rgb("#8C8C8C") };

/** A look of ours in the words of the file library. */
export function toFileStyle(style: CellStyle): FileStyle {
  const { format, fill, color, bold, italic, size, align, verticalAlign, wrap, indent, border, locked } = style;
  return {
    font: {
      name: FONT,
      size: size ?? 11,
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(color === undefined ? {} : { color: rgb(color) }),
    },
    alignment: {
      ...(align === undefined ? {} : { horizontal: align }),
      ...(verticalAlign === undefined ? {} : { vertical: verticalAlign === "middle" ? "center" : verticalAlign }),
      ...(wrap === undefined ? {} : { wrapText: wrap }),
      ...(indent === undefined ? {} : { indent }),
    },
    ...(fill === undefined ? {} : { fill: solid(fill) }),
    ...(border ? { border: { top: THIN, right: THIN, bottom: THIN, left: THIN } } : {}),
    ...(format === undefined ? {} : { numFmt: format }),
    ...(locked === undefined ? {} : { protection: { locked } }),
  };
}
