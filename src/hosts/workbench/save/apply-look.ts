import type { Border, NewFile, Style } from "excelize-wasm";
import { columnName } from "../../../grid/area";
import { must } from "./must";
import type { CellChange, LookChange } from "./save-plan";

/** Changes looks: what a person did not change of a cell's style stays. */
export function lookWriter(file: NewFile): (sheet: string, cells: readonly CellChange[]) => void {
  const made = new Map<string, number>();
  const changed = (from: number, look: LookChange): number => {
    const key = `${from} ${JSON.stringify(look)}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const { style } = must(file.NewStyle(withLook(must(file.GetStyle(from)).style, look)));
    made.set(key, style);
    return style;
  };
  return (sheet, cells) => {
    for (const { row, column, look } of cells) {
      if (!look) continue;
      const at = `${columnName(column)}${row + 1}`;
      must(file.SetCellStyle(sheet, at, at, changed(must(file.GetCellStyle(sheet, at)).style, look)));
    }
  };
}

function withLook(style: Style, look: LookChange): Style {
  return {
    ...style,
    Font: withFont(style.Font, look),
    ...(look.fill === undefined ? {} : { Fill: look.fill === null ? {} : { Type: "pattern", Pattern: 1, Color: [look.fill] } }),
    Alignment: {
      ...style.Alignment,
      ...(look.horizontal === undefined ? {} : { Horizontal: look.horizontal ?? "" }),
      ...(look.vertical === undefined ? {} : { Vertical: look.vertical ?? "" }),
      ...(look.wrap === undefined ? {} : { WrapText: look.wrap }),
    },
    ...(look.borders === undefined ? {} : { Border: withBorders(style.Border, look.borders) }),
    ...formatOf(style, look.format),
  };
}

function withFont(font: Style["Font"], { bold, italic, underline, strike, font: family, size, color }: LookChange): NonNullable<Style["Font"]> {
  const { Color, ColorTheme, ColorTint, ColorIndexed, ...rest } = font ?? {};
  const kept = { ...(Color === undefined ? {} : { Color }), ...(ColorTheme === undefined ? {} : { ColorTheme }), ...(ColorTint === undefined ? {} : { ColorTint }), ...(ColorIndexed === undefined ? {} : { ColorIndexed }) };
  return {
    ...rest,
    ...(color === undefined ? kept : color === null ? {} : { Color: color }),
    ...(bold === undefined ? {} : { Bold: bold }),
    ...(italic === undefined ? {} : { Italic: italic }),
    ...(underline === undefined ? {} : { Underline: underline ? "single" : "" }),
    ...(strike === undefined ? {} : { Strike: strike }),
    ...(family === undefined || family === null ? {} : { Family: family }),
    ...(size === undefined || size === null ? {} : { Size: size }),
  };
}

/** The four sides are replaced; diagonals stay. */
const withBorders = (borders: Style["Border"], sides: NonNullable<LookChange["borders"]>): Border[] => [
  ...(borders ?? []).filter(({ Type }) => Type?.startsWith("diagonal")),
  ...sides.map(({ side, line, color }) => ({ Type: side, Style: line, Color: color })),
];

/** A style names its format by number or by code; the code of a changed one replaces both. */
function formatOf({ NumFmt, CustomNumFmt }: Style, format: LookChange["format"]): Pick<Style, "NumFmt" | "CustomNumFmt"> {
  if (format === null) return { NumFmt: 0 };
  if (format !== undefined) return { CustomNumFmt: format };
  return { ...(NumFmt === undefined ? {} : { NumFmt }), ...(CustomNumFmt === undefined ? {} : { CustomNumFmt }) };
}
