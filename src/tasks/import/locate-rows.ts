import type { IndicatorTable } from "../../table/table";

/** Characters between the names of two neighbouring rows of a table; beyond that it is another text. */
const FARTHEST = 4_000;
/** Names that tell a table from a paragraph that mentions some of them. */
const TELLING = 12;
const MOST_ATTEMPTS = 40;

/** A text without what tables are drawn with, and the line of each of its characters. */
interface Flat {
  readonly text: string;
  readonly lines: Uint32Array;
}

/**
 * The line (from 1) that each indicator's name begins in, of tables that were found in a plain text, in the text's
 * order; null where the name does not stand there as it is. A table's rows stand close together: of several places
 * where its names stand one after the other, the shortest is the table.
 */
export function locateRows(text: string, tables: readonly IndicatorTable[]): readonly (readonly (number | null)[])[] {
  const flat = flatten(text);
  let from = 0;
  return tables.map(({ indicators }) => {
    const names = indicators.map(({ rawName }) => bare(rawName));
    const start = startOf(flat, names.filter((name) => name !== "").slice(0, TELLING), from);
    if (start === null) return names.map(() => null);
    let at = start;
    let line: number | null = null;
    return names.map((name, index) => {
      const found = name === "" ? null : near(flat, name, at);
      // A second scope of an indicator stands under its name, which is not repeated.
      if (found === null) return name !== "" && name === names[index - 1] ? line : null;
      from = at = found + name.length;
      line = flat.lines[found] ?? null;
      return line;
    });
  });
}

const bare = (text: string): string => text.replace(/[\s|]+/g, "");

function flatten(text: string): Flat {
  const lines = new Uint32Array(text.length);
  let line = 1;
  let kept = 0;
  const flat = text.replace(/\r\n?/g, "\n").replace(/[\s|]|[^\s|]+/g, (piece) => {
    if (piece === "\n") line++;
    if (piece.length === 1 && /[\s|]/.test(piece)) return "";
    lines.fill(line, kept, kept + piece.length);
    kept += piece.length;
    return piece;
  });
  return { text: flat, lines };
}

const near = ({ text }: Flat, name: string, at: number): number | null => {
  const found = text.slice(at, at + FARTHEST + name.length).indexOf(name);
  return found < 0 ? null : at + found;
};

function startOf(flat: Flat, names: readonly string[], from: number): number | null {
  const [first] = names;
  if (first === undefined) return null;
  let best: { readonly at: number; readonly span: number } | null = null;
  let at = flat.text.indexOf(first, from);
  for (let attempt = 0; at >= 0 && attempt < MOST_ATTEMPTS; attempt++, at = flat.text.indexOf(first, at + 1)) {
    const end = endOfChain(flat, names, at);
    if (end !== null && (best === null || end - at < best.span)) best = { at, span: end - at };
  }
  return best?.at ?? null;
}

/** Where the last of the names ends when they stand one after the other from here on; null when one is missing. */
function endOfChain(flat: Flat, names: readonly string[], from: number): number | null {
  let at = from;
  for (const [index, name] of names.entries()) {
    const found = near(flat, name, at);
    if (found === null && name !== names[index - 1]) return null;
    at = found === null ? at : found + name.length;
  }
  return at;
}
