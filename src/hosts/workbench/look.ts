import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from "@univerjs/core";
import { MARK_STYLES, type Tone } from "../../grid/mark";
import type { CellStyle } from "../../grid/placed-sheet";

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const LINE = { s: BorderStyleTypes.THIN, cl: { rgb: "#8C8C8C" } };
/** Pixels of one step of indentation, about three characters' worth in Excel's default font. */
export const INDENT = 9;

/** A cell style of ours in Univer's terms. */
export function lookOf(style: CellStyle): IStyleData {
  return {
    ...(style.format === undefined ? {} : { n: { pattern: style.format } }),
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    ...(style.color === undefined ? {} : { cl: { rgb: style.color } }),
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.size === undefined ? {} : { fs: style.size }),
    ...(style.align === undefined ? {} : { ht: HORIZONTAL[style.align] }),
    ...(style.verticalAlign === undefined ? {} : { vt: VERTICAL[style.verticalAlign] }),
    ...(style.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(style.indent === undefined ? {} : { pd: { t: 0, b: 1, l: 2 + INDENT * style.indent, r: 2 } }),
    ...(style.border ? { bd: { t: LINE, r: LINE, b: LINE, l: LINE } } : {}),
  };
}

/** How a tone looks when a conditional format paints it. */
export function toneLook(tone: Tone) {
  const { fill, color, bold, italic, underline } = MARK_STYLES[tone];
  return {
    bg: { rgb: fill },
    cl: { rgb: color },
    ...(bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(italic ? { it: BooleanNumber.TRUE } : {}),
    ...(underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
  };
}
