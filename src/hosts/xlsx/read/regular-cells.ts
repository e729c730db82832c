import { columnIndex } from "../../../grid/area";
import { bareCell, Cursor } from "./bare-cell";
import { plainText } from "./plain-text";
import type { FileCell } from "./sheet-part";
import { unescaped } from "./xml";

/*
 * A million cells pass through this several times faster than through a parser of XML. It is strict: what it takes is
 * well-formed, and at the first character that it does not expect the whole is left to the parser.
 */
const ATTRIBUTES = String.raw`(?:\s+[\w:]+="[^"<&]*")*`;
const TEXT = String.raw`([^<]*)`;
const ROW = new RegExp(String.raw`\s*<row(${ATTRIBUTES})\s*(/?)>\s*`, "y");
/** Rows as most programs begin them: each attribute can stand there only once. */
const USUAL_ROW = /<row r="\d+"(?: spans="[\d:]+")?(?: s="\d+")?(?: customFormat="1")?(?: ht="[\d.]+")?(?: customHeight="1")?(?: x14ac:dyDescent="[\d.]+")?>/y;
const END_OF_ROW = /\s*<\/row>\s*/y;
const CELL = new RegExp(
  String.raw`\s*<c r="([A-Z]{1,3})([1-9]\d{0,6})"(?: s="(\d+)")?(?: t="(\w+)")?(?:/>|>(?:<f(${ATTRIBUTES})(?:/>|>${TEXT}</f>))?(?:<v>${TEXT}</v>|<is><t(?: xml:space="preserve")?>${TEXT}</t></is>)?</c>)`, "y");
const SHARED = /\st="shared"/;
const SHARED_INDEX = /\ssi="(\d+)"/;

/** Tells of the cells between two places of a sheet's XML; false when they are not all in the plain form, which may show in the last of them. */
export function readRegularCells(xml: string, from: number, to: number, tell: (cell: FileCell) => void): boolean {
  const cursor = new Cursor(xml, from);
  while (cursor.at < to) {
    const row = beginRow(xml, cursor);
    if (row === null) return false;
    if (row === "empty") continue;
    for (;;) {
      const begin = cursor.at;
      const bare = bareCell(cursor);
      if (bare !== null) {
        tell(bare);
        continue;
      }
      CELL.lastIndex = begin;
      const match = CELL.exec(xml);
      cursor.at = match === null ? begin : CELL.lastIndex;
      if (match === null) break;
      const cell = cellOf(match);
      if (cell === null) return false;
      tell(cell);
    }
    if (!passes(cursor, END_OF_ROW, xml)) return false;
  }
  return cursor.at === to;
}

function beginRow(xml: string, cursor: Cursor): "filled" | "empty" | null {
  if (passes(cursor, USUAL_ROW, xml)) return "filled";
  ROW.lastIndex = cursor.at;
  const row = ROW.exec(xml);
  if (row === null || !eachOnce(row[1])) return null;
  cursor.at = ROW.lastIndex;
  return row[2] === "/" ? "empty" : "filled";
}

function passes(cursor: Cursor, pattern: RegExp, xml: string): boolean {
  pattern.lastIndex = cursor.at;
  if (!pattern.test(xml)) return false;
  cursor.at = pattern.lastIndex;
  return true;
}

function cellOf(match: RegExpExecArray): FileCell | null {
  const [, letters = "", digits, style, type = "n", attributes, formula = "", value, text] = match;
  const [plainFormula, plainValue] = [plainText(formula), plainText(value ?? text ?? "")];
  if (plainFormula === null || plainValue === null || !eachOnce(attributes)) return null;
  return {
    row: Number(digits) - 1, column: columnIndex(letters), type, style: style === undefined ? 0 : Number(style),
    value: value === undefined && text === undefined ? null : unescaped(plainValue),
    formula: attributes === undefined ? null : { text: plainFormula, shared: SHARED.test(attributes) ? SHARED_INDEX.exec(attributes)?.[1] ?? null : null },
  };
}

/** XML gives an attribute once. */
function eachOnce(attributes = ""): boolean {
  const names: readonly string[] = attributes.match(/[\w:]+(?==")/g) ?? [];
  return names.every((name, at) => names.indexOf(name) === at);
}
