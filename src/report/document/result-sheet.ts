import { formulaAt, textAt, valueAt, type Grid } from "../../grid/grid";
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

/** A sign of all contents of a sheet: another one means that somebody has written on it. */
export function contentSign(grid: Grid): string {
  let hash = 0x811c9dc5;
  grid.values.forEach((line, down) => line.forEach((_, right) => {
    const at = { row: grid.origin.row + down, column: grid.origin.column + right };
    // What a link shows is worked out by the host, here and there at another moment.
    const content = formulaAt(grid, at) ?? valueAt(grid, at);
    if (content === null || content === "") return;
    for (const character of `${at.row},${at.column} ${String(content)}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }));
  return hash.toString(36);
}
