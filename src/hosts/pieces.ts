/**
 * Plain data in pieces that a page can hand over, or take in, one at a time: as one message a table of a hundred
 * thousand rows would hold it up for seconds. Long lists are cut; everything else comes with the first piece.
 */
export type Piece =
  /** The whole with its long lists empty, and where those are. */
  | { readonly kind: "frame"; readonly frame: unknown; readonly lists: readonly Path[] }
  /** Further items of one of the lists. */
  | { readonly kind: "items"; readonly list: number; readonly items: readonly unknown[] }
  | { readonly kind: "end" };

type Path = readonly (string | number)[];

/** Items of a piece: a millisecond or two of a page's time. */
const PIECE = 100;

interface LongList {
  readonly path: Path;
  readonly items: readonly unknown[];
}

/** @param value plain data: numbers, texts, truth values, null, undefined, bytes, lists and objects of these */
export function* piecesOf(value: unknown): Generator<Piece> {
  const lists: LongList[] = [];
  const frame = framed(value, [], lists);
  yield { kind: "frame", frame, lists: lists.map(({ path }) => path) };
  for (const [list, { items }] of lists.entries()) {
    for (let at = 0; at < items.length; at += PIECE) yield { kind: "items", list, items: items.slice(at, at + PIECE) };
  }
  yield { kind: "end" };
}

function framed(value: unknown, path: Path, lists: LongList[]): unknown {
  if (Array.isArray(value)) {
    if (value.length > PIECE) {
      lists.push({ path, items: value });
      return [];
    }
    return value.map((item, index) => framed(item, [...path, index], lists));
  }
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, framed(part, [...path, name], lists)]));
}

/** Puts pieces together: give it each; it answers with the whole after the last one, with null before. */
export function pieceCollector(): (piece: Piece) => { readonly whole: unknown } | null {
  let whole: unknown;
  let lists: readonly unknown[][] = [];
  return (piece) => {
    switch (piece.kind) {
      case "frame":
        whole = piece.frame;
        lists = piece.lists.map((path) => listAt(whole, path));
        return null;
      case "items":
        lists[piece.list]?.push(...piece.items);
        return null;
      case "end": return { whole };
    }
  };
}

function listAt(whole: unknown, path: Path): unknown[] {
  let value = whole;
  for (const step of path) value = typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined;
  if (!Array.isArray(value)) throw new Error(`no list at ${path.join(".")}`);
  return value;
}
