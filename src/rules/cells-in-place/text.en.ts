import type { TextOf } from "../define";
import type { cellsInPlace } from "./rule";

const beside = (raw: string, header: string): string => (raw === "—" ? "" : `, “${raw}” under “${header}”`);
const moved = (way: string): string => (way === "right" ? "seem to have moved one column to the right" : way === "left" ? "seem to have moved one column to the left" : "stand in the wrong columns");

export const en: TextOf<typeof cellsInPlace> = {
  title: "Cells stand in their own columns",
  why: "In a row that is off by a column unit, baseline, target and nature are all taken for one another, and nothing else of it can be checked.",
  advice: "Move the row back under its headers and check again.",
  findings: {
    shifted: ({ name, way, raw, header, otherRaw, otherHeader }) => `Cells of “${name}” ${moved(way)}: “${raw}” stands under “${header}”${beside(otherRaw, otherHeader)}.`,
    oftenShifted: ({ count, name, raw, header }) => `What ${count} rows hold is not what the headers say, e.g. “${raw}” of “${name}” under “${header}”: please check whether headers and columns are out of line.`,
  },
};
