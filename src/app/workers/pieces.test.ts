import fc from "fast-check";
import { gridOf } from "../../grid/grid";
import { previewImport } from "../../tasks/import/preview-import";
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

it("a preview that was sent in pieces, as messages are, is the preview again; no piece is large", () => {
  const rows = Array.from({ length: 1_201 }, (_, at) => [at + 1, `指标甲${at + 1}比例`, "%", null, 60]);
  const completion = [["“十三五”完成情况"], ["指标", "单位", "2020年目标", "2020年完成"], ["指标甲7比例", "%", 50, 55]];
  const preview = previewImport({
    name: "两表.xlsx", grids: [gridOf("一", [["“十四五”指标"], ["序号", "指标", "单位", "2020年基期值", "2025年目标值"], ...rows]), gridOf("二", completion)],
    text: null, hasAddresses: true, hidden: ["隐藏"],
  });
  const take = pieceCollector();
  const pieces = [...piecesOf(preview)];
  const answers = pieces.map((piece) => take(structuredClone(piece)));
  expect(answers.at(-1)).toEqual({ whole: preview });
  expect(answers.slice(0, -1).every((answer) => answer === null)).toBe(true);
  expect(preview.tables[0]?.rows).toHaveLength(1_201);
  expect(preview.tables[0]?.lacking[6]?.offers).toHaveLength(1);
  expect(Math.max(...pieces.map(longest))).toBeLessThanOrEqual(200);
});
