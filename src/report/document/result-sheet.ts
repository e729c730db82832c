import { textAt, type Grid } from "../../grid/grid";
import { DOCUMENT_TEXT } from "./text";
import { headingOf } from "./shape";

const TOP = { row: 0, column: 0 };

/** Whether a sheet is one of our 检查结果, as its title and first heading say. */
export function isResultSheet(grid: Grid): boolean {
  return (["zh", "en"] as const).some((language) => {
    const { resultTitle, summary } = DOCUMENT_TEXT[language];
    if (textAt(grid, TOP).trim() !== resultTitle) return false;
    const first = headingOf(0, summary.heading, language);
    return grid.texts.some((line) => line[0]?.trim() === first);
  });
}

/** The sign of a sheet's contents before its first line: see `signLine`. */
export const NO_CONTENTS = 0x811c9dc5;

/**
 * The sign of a sheet's contents up to one of its lines, from that of the lines above. Of all lines it is the sign of the
 * sheet: another one means that somebody has written on it.
 */
export function signLine(sign: number, { origin, values, formulas }: Grid, line: number): number {
  let hash = sign;
  values[line]?.forEach((value, right) => {
    // What a link shows is worked out by the host, here and there at another moment.
    const content = formulas?.[line]?.[right] ?? value;
    if (content === null || content === "") return;
    const text = `${origin.row + line},${origin.column + right} ${String(content)}`;
    for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  });
  return hash;
}
