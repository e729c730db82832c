import { columnIndex, parseA1, type Area } from "../../../grid/area";
import { readRegularCells } from "./regular-cells";
import { readXml, unescaped, type Attributes } from "./xml";

/** A cell as the file holds it. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** "n" number, "s" index of a shared string, "b" 0 or 1, "e" error, "d" date, the rest texts. */
  readonly type: string;
  /** Index of its style. */
  readonly style: number;
  /** As written; a figure or an index may come as the number that it is. */
  readonly value: string | number | null;
  readonly formula: FileFormula | null;
}

export interface FileFormula {
  /** "" in followers of a shared formula. */
  readonly text: string;
  /** Which shared formula it is part of. */
  readonly shared: string | null;
}

const SHEET_DATA = { open: /<sheetData(?:\s[^<>]*[^<>/])?>/, close: "</sheetData>" };

/** Takes the cells of a sheet. */
export interface CellSink {
  add(cell: FileCell): void;
  /** What was added is told again from the start. */
  restart(): void;
}

/**
 * Tells of every cell of a sheet's XML, in the file's order, and gives the merged areas. Most programs write cells in
 * one plain form, which is read as such; a sheet that differs from it anywhere is read by the parser of XML, whole.
 * Throws NotWellFormed.
 */
export function readSheetPart(xml: string, sink: CellSink): readonly Area[] {
  const tell = (cell: FileCell): void => sink.add(cell);
  const open = SHEET_DATA.open.exec(xml);
  const from = open === null ? -1 : open.index + open[0].length;
  const to = open === null ? -1 : xml.lastIndexOf(SHEET_DATA.close);
  if (from >= 0 && to >= from) {
    if (readRegularCells(xml, from, to, tell)) return readAny(xml.slice(0, from) + xml.slice(to), tell);
    sink.restart();
  }
  return readAny(xml, tell);
}

/** Reads a sheet of any form with the parser. */
function readAny(xml: string, tell: (cell: FileCell) => void): readonly Area[] {
  const merges: Area[] = [];
  let [row, column] = [-1, -1];
  let attributes: Attributes = {};
  let [value, formula, shared] = ["", "", null as string | null];
  let [hasValue, hasFormula, inReading] = [false, false, false];
  let reading: "v" | "f" | "t" | null = null;
  readXml(xml, {
    open(element, given) {
      if (element === "row") [row, column] = [given["r"] === undefined ? row + 1 : Number(given["r"]) - 1, -1];
      else if (element === "c") {
        [row, column] = placeOf(given["r"]) ?? [row, column + 1];
        [attributes, value, formula, shared, hasValue, hasFormula] = [given, "", "", null, false, false];
      } else if (element === "v" || element === "t") [reading, hasValue] = [element, true];
      else if (element === "f") [reading, hasFormula, shared] = ["f", true, given["t"] === "shared" ? given["si"] ?? null : null];
      else if (element === "rPh") inReading = true;
      else if (element === "mergeCell") {
        const area = parseA1(given["ref"] ?? "");
        if (area) merges.push(area);
      }
    },
    text(text) {
      if (inReading) return;
      if (reading === "f") formula += text;
      else if (reading !== null) value += text;
    },
    close(element) {
      if (element === reading) reading = null;
      else if (element === "rPh") inReading = false;
      else if (element === "c") {
        tell({
          row, column, type: attributes["t"] ?? "n", style: Number(attributes["s"] ?? 0),
          value: hasValue ? unescaped(value) : null,
          formula: hasFormula ? { text: formula, shared } : null,
        });
      }
    },
  });
  return merges;
}

function placeOf(reference: string | undefined): [row: number, column: number] | null {
  const match = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(reference ?? "");
  return match ? [Number(match[2]) - 1, columnIndex(match[1] ?? "")] : null;
}
