import { gridOf } from "../../grid/grid";
import { previewImport } from "./preview-import";

test("what is told in words throughout needs no number; words beside a numeric target do", () => {
  const rows = [
    ["56人以上大班额", null, "基本消除", "全面消除", "约束性"],
    ["家长满意度", "%", "较高", "≥90", "预期性"],
    ["体质优良率", "%", "45", "≥50", "预期性"],
  ];
  const [table] = previewImport({
    name: "表.xlsx", grids: [gridOf("表", [["某市“十四五”教育主要指标"], ["指标", "单位", "2020年", "2025年", "属性"], ...rows])], text: null, hasAddresses: true, hidden: [],
  }).tables;
  expect(table?.rows.map(({ doubts }) => doubts.map(({ kind }) => kind))).toEqual([[], ["noNumber"], []]);
});
