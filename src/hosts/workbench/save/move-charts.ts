/**
 * Charts of an opened file follow its cells. excelize moves formulas and drawings when rows are put in or sheets renamed,
 * but not what charts refer to: that is done in the file before it opens it.
 */
import { strToU8, unzipSync, zipSync } from "fflate";
import { parseA1, quoteSheet, toA1 } from "../../../grid/area";
import { escapeXml, textOf, unescapeXml } from "./file-parts";
import type { SheetPlan, Shift } from "./save-plan";
import { shiftArea } from "./shift-area";

interface Move {
  readonly was: string;
  readonly name: string;
  readonly shifts: readonly Shift[];
}

/** The file with its drawings where the plan's sheets have them; the same bytes where nothing moves. */
export function moveCharts(base: Uint8Array, sheets: readonly SheetPlan[]): Uint8Array {
  const moves = sheets.flatMap(({ origin, name, shifts }): Move[] =>
    (origin.kind === "file" && (origin.name !== name || shifts.length > 0) ? [{ was: origin.name, name, shifts }] : []));
  if (moves.length === 0) return base;
  const parts = unzipSync(base);
  const changed = new Map<string, string>();
  const byName = new Map(moves.map((move) => [move.was, move]));
  for (const path of Object.keys(parts).filter((name) => /^xl\/charts\/[^/]+\.xml$/.test(name))) {
    changed.set(path, textOf(parts, path).replace(/(<(?:\w+:)?f>)([^<]*)(?=<\/)/g, (_, tag: string, formula: string) => tag + escapeXml(moveReferences(unescapeXml(formula), byName))));
  }
  if (changed.size === 0) return base;
  return zipSync({ ...parts, ...Object.fromEntries([...changed].map(([path, text]) => [path, strToU8(text)])) });
}

/** 'Sheet 1'!$A$1:$B$2 or Sheet1!A1, as often as they stand in a formula. */
const REFERENCE = /('(?:[^']|'')+'|[^\s'!(),]+)!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)/g;

const moveReferences = (formula: string, moves: ReadonlyMap<string, Move>): string =>
  formula.replace(REFERENCE, (whole, sheet: string, address: string) => {
    const move = moves.get(sheet.replace(/^'|'$/g, "").replaceAll("''", "'"));
    const area = parseA1(address.replaceAll("$", ""));
    if (!move || !area) return whole;
    const moved = shiftArea(area, move.shifts);
    return moved === null ? "#REF!" : `${quoteSheet(move.name)}!${toA1(moved).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
  });
