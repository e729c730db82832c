import Papa from "papaparse";
import type { CellValue, Grid } from "../../grid/grid";
import { HostFault } from "../../host/workbook";
import { decodeText } from "./decode-text";
import { LIMITS, unreadable } from "./guard";

/** A number as Excel would take it from such a file; "007", "1,234" and "43.2%" stay the text they are. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;

/**
 * A .csv or .tsv file as one sheet: quoted cells with their line breaks, whatever encoding.
 * Faults: unreadableFile, tooLarge.
 * @param delimiter "\t" for .tsv; found out where left out.
 */
export function readDelimited(bytes: Uint8Array, name: string, delimiter = ""): Grid {
  if (bytes.length === 0) throw unreadable(name, "empty");
  const { data } = Papa.parse<string[]>(decodeText(bytes, name), { delimiter });
  const lastFilled = data.reduce((last, line, index) => (line.some((cell) => cell.trim() !== "") ? index : last), -1);
  const lines = data.slice(0, lastFilled + 1);
  const columns = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (lines.length * columns > LIMITS.cells) throw new HostFault("tooLarge", name);
  const texts = lines.map((line) => Array.from({ length: columns }, (_, column) => line[column] ?? ""));
  return {
    sheet: name.replace(/^.*[/\\]/, "").replace(/\.[^.]+$/, ""),
    origin: { row: 0, column: 0 },
    values: texts.map((line) => line.map(toValue)),
    texts,
    merges: [],
  };
}

function toValue(text: string): CellValue {
  if (text.trim() === "") return null;
  return PLAIN_NUMBER.test(text.trim()) ? Number(text) : text;
}
