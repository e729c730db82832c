import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IBorderStyleData, type IColorStyle, type IStyleData, type Nullable } from "@univerjs/core";
import type { LookChange } from "./save-plan";

/** What a person changed between two looks; null when nothing that a file can hold. */
export function lookChange(before: IStyleData | null, after: IStyleData | null): LookChange | null {
  // Looks that are the same are mostly one object, shared by many cells.
  if (before === after) return null;
  const [was, is] = [partsOf(before), partsOf(after)];
  const changed = Object.entries(is).filter(([part, value]) => JSON.stringify(value) !== JSON.stringify(was[part as keyof LookChange]));
  return changed.length === 0 ? null : Object.fromEntries(changed);
}

function partsOf(style: IStyleData | null): Required<LookChange> {
  return {
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    underline: style?.ul?.s === BooleanNumber.TRUE,
    strike: style?.st?.s === BooleanNumber.TRUE,
    font: style?.ff ?? null,
    size: style?.fs ?? null,
    color: hexOf(style?.cl),
    fill: hexOf(style?.bg),
    horizontal: HORIZONTAL[style?.ht ?? HorizontalAlign.UNSPECIFIED] ?? null,
    vertical: VERTICAL[style?.vt ?? VerticalAlign.UNSPECIFIED] ?? null,
    wrap: style?.tb === WrapStrategy.WRAP,
    format: style?.n?.pattern ?? null,
    borders: SIDES.flatMap(([side, key]) => borderOf(side, style?.bd?.[key])),
  };
}

const HORIZONTAL: Partial<Record<HorizontalAlign, "left" | "center" | "right">> = {
  [HorizontalAlign.LEFT]: "left", [HorizontalAlign.CENTER]: "center", [HorizontalAlign.RIGHT]: "right",
};
const VERTICAL: Partial<Record<VerticalAlign, "top" | "center" | "bottom">> = {
  [VerticalAlign.TOP]: "top", [VerticalAlign.MIDDLE]: "center", [VerticalAlign.BOTTOM]: "bottom",
};
const SIDES = [["top", "t"], ["right", "r"], ["bottom", "b"], ["left", "l"]] as const;

/** Border styles by excelize's numbers. */
const LINES: Partial<Record<BorderStyleTypes, number>> = {
  [BorderStyleTypes.THIN]: 1, [BorderStyleTypes.MEDIUM]: 2, [BorderStyleTypes.DASHED]: 3, [BorderStyleTypes.DOTTED]: 4,
  [BorderStyleTypes.THICK]: 5, [BorderStyleTypes.DOUBLE]: 6, [BorderStyleTypes.HAIR]: 7, [BorderStyleTypes.MEDIUM_DASHED]: 8,
  [BorderStyleTypes.DASH_DOT]: 9, [BorderStyleTypes.MEDIUM_DASH_DOT]: 10, [BorderStyleTypes.DASH_DOT_DOT]: 11,
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: 12, [BorderStyleTypes.SLANT_DASH_DOT]: 13,
};

type BorderChange = NonNullable<LookChange["borders"]>[number];

function borderOf(side: BorderChange["side"], border: Nullable<IBorderStyleData>): readonly BorderChange[] {
  const line = border ? LINES[border.s] : undefined;
  return line === undefined ? [] : [{ side, line, color: hexOf(border?.cl) ?? "000000" }];
}

/** Univer writes "#rrggbb", "#rgb" or "rgb(r, g, b)". */
function hexOf(color: Nullable<IColorStyle>): string | null {
  const text = color?.rgb?.trim() ?? "";
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short) return short.slice(1).map((digit) => digit + digit).join("").toUpperCase();
  const long = /^#([0-9a-f]{6})/i.exec(text);
  if (long) return (long[1] ?? "").toUpperCase();
  const parts = /^rgba?\(([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)/i.exec(text);
  return parts ? parts.slice(1).map((part) => Math.round(Number(part)).toString(16).padStart(2, "0")).join("").toUpperCase() : null;
}
