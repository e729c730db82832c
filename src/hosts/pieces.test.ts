import fc from "fast-check";
import { pieceCollector, piecesOf, type Piece } from "./pieces";

function sent(value: unknown): unknown {
  const collect = pieceCollector();
  for (const piece of piecesOf(value)) {
    const whole = collect(structuredClone(piece));
    if (whole !== null) return whole.whole;
  }
  throw new Error("no last piece");
}

const longest = (piece: Piece): number => (piece.kind === "items" ? piece.items.length : 0);

it("a table of 1000 rows goes in pieces of at most 100, and is the same again", () => {
  const grid = { sheet: "表", values: Array.from({ length: 1000 }, (_, row) => [row, null, "≥60%"]), merges: [] };
  const pieces = [...piecesOf({ grid, beside: [{ grid, visible: true }] })];
  expect(pieces).toHaveLength(1 + 10 + 10 + 1);
  expect(Math.max(...pieces.map(longest))).toBe(100);
  expect(sent({ grid, beside: [{ grid, visible: true }] })).toEqual({ grid, beside: [{ grid, visible: true }] });
});

it("any plain data is the same again, a long list by itself too", () => {
  const long = fc.array(fc.oneof(fc.integer(), fc.string(), fc.constant(null)), { minLength: 90, maxLength: 350 });
  const plain = fc.anything({ withNullPrototype: false, withBigInt: false, withDate: false, withMap: false, withSet: false, withSparseArray: false, withTypedArray: false });
  fc.assert(fc.property(fc.oneof(plain, long, fc.record({ a: long, b: fc.array(fc.record({ c: long, d: plain }), { maxLength: 3 }) })), (value) => {
    // A clone of its own: what a message makes of "__proto__" and of -0 is not ours.
    expect(sent(value)).toEqual(structuredClone(value));
  }));
});

it("bytes go whole", () => {
  const file = { name: "意见.md", bytes: Uint8Array.from({ length: 5_000 }, (_, at) => at % 256) };
  const whole = sent(file);
  expect(whole).toEqual(file);
});
