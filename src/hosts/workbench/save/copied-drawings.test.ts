import { writeXlsx } from "hucre";
import { copiesWithoutDrawings } from "./copied-drawings";
import type { SheetOrigin } from "./save-plan";

const sheet = (name: string, origin: SheetOrigin) => ({ name, origin });

const withChart = () => writeXlsx({
  sheets: [
    { name: "有图", rows: [["年", "值"], ["2020", 1], ["2021", 2]], charts: [{ type: "line", series: [{ values: "B2:B3" }], anchor: { from: { row: 4, col: 0 } } }] },
    { name: "无图", rows: [["年"]] },
  ],
});

test("copies of sheets with a chart are named, others are not", async () => {
  const sheets = [
    sheet("有图", { kind: "file", name: "有图" }), sheet("有图 (2)", { kind: "copy", of: "有图" }),
    sheet("无图", { kind: "file", name: "无图" }), sheet("无图 (2)", { kind: "copy", of: "无图" }),
  ];
  expect(copiesWithoutDrawings(await withChart(), sheets)).toEqual(["有图 (2)"]);
});

test("a workbook without copies, or without a file, loses none", async () => {
  expect(copiesWithoutDrawings(await withChart(), [sheet("甲", { kind: "file", name: "有图" })])).toEqual([]);
  expect(copiesWithoutDrawings(null, [sheet("甲", { kind: "copy", of: "有图" })])).toEqual([]);
});
