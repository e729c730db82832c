import { columnIndex } from "../../../grid/area";
import type { FileCell } from "./sheet-part";
import { unescaped } from "./xml";

/*
 * A million cells pass through these patterns several times faster than through a parser of XML. They are strict:
 * what they take is well-formed, and at the first character that they do not expect the whole is left to the parser.
 */
const ATTRIBUTES = String.raw`(?:\s+[\w:]+="[^"<&]*")*`;
const TEXT = String.raw`([^<]*)`;
const ROW = new RegExp(String.raw`\s*<row(${ATTRIBUTES})\s*(/?)>\s*`, "y");
const END_OF_ROW = /\s*<\/row>\s*/y;
const CELL = new RegExp(
  String.raw`\s*<c r="([A-Z]{1,3})([1-9]\d{0,6})"(?: s="(\d+)")?(?: t="(\w+)")?(?:/>|>(?:<f(${ATTRIBUTES})(?:/>|>${TEXT}</f>))?(?:<v>${TEXT}</v>|<is><t(?: xml:space="preserve")?>${TEXT}</t></is>)?</c>)`, "y");
const SHARED = /\st="shared"/;
const SHARED_INDEX = /\ssi="(\d+)"/;

/** Tells of the cells between two places of a sheet's XML; false when they are not all in the plain form, which may show in the last of them. */
export function readRegularCells(xml: string, from: number, to: number, tell: (cell: FileCell) => void): boolean {
  const columns = new Map<string, number>();
  let at = from;
  while (at < to) {
    ROW.lastIndex = at;
    const row = ROW.exec(xml);
    if (row === null || !eachOnce(row[1])) return false;
    at = ROW.lastIndex;
    if (row[2] === "/") continue;
    for (;;) {
      CELL.lastIndex = at;
      const match = CELL.exec(xml);
      if (match === null) break;
      at = CELL.lastIndex;
      const cell = cellOf(match, columns);
      if (cell === null) return false;
      tell(cell);
    }
    END_OF_ROW.lastIndex = at;
    if (!END_OF_ROW.test(xml)) return false;
    at = END_OF_ROW.lastIndex;
  }
  return at === to;
}

function cellOf(match: RegExpExecArray, columns: Map<string, number>): FileCell | null {
  const [, letters = "", digits, style, type = "n", attributes, formula = "", value, text] = match;
  const [plainFormula, plainValue] = [plain(formula), plain(value ?? text ?? "")];
  if (plainFormula === null || plainValue === null || !eachOnce(attributes)) return null;
  let column = columns.get(letters);
  if (column === undefined) columns.set(letters, column = columnIndex(letters));
  return {
    row: Number(digits) - 1, column, type, style: style === undefined ? 0 : Number(style),
    value: value === undefined && text === undefined ? null : unescaped(plainValue),
    formula: attributes === undefined ? null : { text: plainFormula, shared: SHARED.test(attributes) ? SHARED_INDEX.exec(attributes)?.[1] ?? null : null },
  };
}

/** XML gives an attribute once. */
function eachOnce(attributes = ""): boolean {
  const names: readonly string[] = attributes.match(/[\w:]+(?==")/g) ?? [];
  return names.every((name, at) => names.indexOf(name) === at);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
/** Characters that XML does not allow, and the end of a CDATA section without its beginning. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\]\]>|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Text with its five named entities put back and line ends as XML reads them; null when it holds anything else that only a parser may judge. */
function plain(text: string): string | null {
  if (/^[\w.+-]*$/.test(text)) return text;
  if (FORBIDDEN.test(text)) return null;
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!lines.includes("&")) return lines;
  if (/&(?!(?:lt|gt|amp|quot|apos);)/.test(lines)) return null;
  return lines.replace(/&(\w+);/g, (_, entity: string) => ENTITIES[entity] ?? "");
}
