import { gridOf } from "../../src/grid/grid";
import { pieceCollector, piecesOf } from "../../src/hosts/pieces";
import { previewImport } from "../../src/tasks/import/preview-import";

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
  expect(Math.max(...pieces.map((piece) => (piece.kind === "items" ? piece.items.length : 0)))).toBeLessThanOrEqual(200);
});
