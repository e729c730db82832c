import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IBorderStyleData, type IStyleData } from "@univerjs/core";
import { resolveThemeColor, type BorderSide, type CellStyle, type Color, type FillStyle, type FontStyle } from "hucre";
import { INDENT } from "../look";

const HORIZONTAL: Partial<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, centerContinuous: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED, distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Partial<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM, justify: VerticalAlign.MIDDLE, distributed: VerticalAlign.MIDDLE,
};
const LINES: Partial<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN, hair: BorderStyleTypes.HAIR, dotted: BorderStyleTypes.DOTTED, dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT, dashDotDot: BorderStyleTypes.DASH_DOT_DOT, double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM, mediumDashed: BorderStyleTypes.MEDIUM_DASHED, mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT, slantDashDot: BorderStyleTypes.SLANT_DASH_DOT, thick: BorderStyleTypes.THICK,
};

/** ECMA-376 part 1, 18.8.27: the palette's first 64 entries; 64 and 65 are the window's own text and background. */
const INDEXED = ("000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF "
  + "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF "
  + "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 "
  + "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333").split(" ");

export interface LookReader {
  readonly cell: (style: CellStyle) => IStyleData;
  readonly condition: (style: CellStyle) => IStyleData;
}

/** Styles of a file in Univer's terms; its theme says what its colours are. */
export function lookReader(themeColors: readonly string[]): LookReader {
  const rgb = (color: Color | undefined): { rgb: string } | undefined => {
    const hex = hexOf(color, themeColors);
    return hex === undefined ? undefined : { rgb: `#${hex}` };
  };
  const font = (style: FontStyle | undefined): IStyleData => {
    const color = rgb(style?.color);
    return {
      ...(style?.name === undefined ? {} : { ff: style.name }),
      ...(style?.size === undefined ? {} : { fs: style.size }),
      ...(style?.bold ? { bl: BooleanNumber.TRUE } : {}),
      ...(style?.italic ? { it: BooleanNumber.TRUE } : {}),
      ...(style?.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
      ...(style?.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
      ...(color ? { cl: color } : {}),
    };
  };
  const side = (border: BorderSide | undefined): IBorderStyleData | null =>
    (border ? { s: LINES[border.style] ?? BorderStyleTypes.THIN, cl: rgb(border.color) ?? { rgb: "#000000" } } : null);
  const fill = (style: FillStyle | undefined, inCondition: boolean): IStyleData => {
    const color = rgb(fillColor(style, inCondition));
    return color ? { bg: color } : {};
  };
  return {
    condition: (style) => ({ ...font(style.font), ...fill(style.fill, true) }),
    cell: ({ font: face, fill: ground, border, alignment, numFmt }) => ({
      ...font(face),
      ...fill(ground, false),
      ...(border ? { bd: { t: side(border.top), r: side(border.right), b: side(border.bottom), l: side(border.left) } } : {}),
      ...alignmentLook(alignment),
      ...(numFmt === undefined || /^general$/i.test(numFmt) ? {} : { n: { pattern: numFmt } }),
    }),
  };
}

function alignmentLook(alignment: CellStyle["alignment"]): IStyleData {
  const horizontal = HORIZONTAL[alignment?.horizontal ?? ""];
  return {
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    // Excel's default is the bottom; Univer's, too, only when it is said.
    vt: VERTICAL[alignment?.vertical ?? "bottom"] ?? VerticalAlign.BOTTOM,
    ...(alignment?.wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...(alignment?.textRotation ? { tr: rotation(alignment.textRotation) } : {}),
    ...(alignment?.indent ? { pd: { t: 0, b: 1, l: 2 + INDENT * alignment.indent, r: 2 } } : {}),
  };
}

/** A file counts 0–90 upwards, 91–180 downwards, 255 as letters below one another. */
const rotation = (degrees: number) =>
  (degrees === 255 ? { a: 0, v: BooleanNumber.TRUE } : { a: degrees > 90 ? degrees - 90 : -degrees });

/** A solid fill's colour is its foreground in a cell, its background in a conditional format. */
function fillColor(fill: FillStyle | undefined, inCondition: boolean): Color | undefined {
  if (!fill) return undefined;
  if (fill.type === "gradient") return fill.stops[0]?.color;
  if (fill.pattern === "none" && !inCondition) return undefined;
  return inCondition ? fill.bgColor ?? fill.fgColor : fill.fgColor ?? fill.bgColor;
}

function hexOf(color: Color | undefined, themeColors: readonly string[]): string | undefined {
  if (color?.rgb !== undefined) return color.rgb.slice(-6);
  if (color?.theme !== undefined) return themeHex(themeColors, color.theme, color.tint);
  return color?.indexed === undefined ? undefined : INDEXED[color.indexed];
}

/** A theme lists dark before light, a cell counts light first. */
const SWAPPED = [1, 0, 3, 2];

const themeHex = (colors: readonly string[], theme: number, tint: number | undefined): string =>
  resolveThemeColor([...colors], SWAPPED[theme] ?? theme, tint);
