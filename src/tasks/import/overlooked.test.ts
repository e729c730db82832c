import { gridOf, type CellValue } from "../../grid/grid";
import { previewImport } from "./preview-import";

const HEAD = ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "属性"];
const preview = (...rows: readonly (readonly CellValue[])[]) =>
  previewImport({ name: "表.csv", grids: [gridOf("表", rows)], text: null, hasAddresses: true, hidden: [] }).tables[0];

describe("what stands in a table and in none of its rows", () => {
  test("is nothing in a table of header, domains, a repeated header, a page number and notes", () => {
    const table = preview(["某市“十四五”指标"], HEAD, [null, "一、健康水平"], [1, "人均预期寿命", "岁", 78, 79, "预期性"],
      HEAD, [null, "二、健康服务"], [2, "婴儿死亡率", "‰", 3, "≤2.5", "预期性"], ["注：数据为快报数"]);
    expect(table?.rows).toHaveLength(2);
    expect(table?.overlooked).toEqual([]);
  });

  test("a column with a header that means nothing here is told, and its cells are kept for the sheet", () => {
    const table = preview([...HEAD, "编码"], [1, "人均预期寿命", "岁", 78, 79, "预期性", "A1"], [2, "婴儿死亡率", "‰", 3, "≤2.5", "预期性", "A2"]);
    expect(table?.overlooked).toEqual([{ kind: "column", header: "编码", cells: 2, isKept: true }]);
    expect(table?.rows[1]?.extras).toEqual([{ role: "other", header: "编码", text: "A2" }]);
  });

  test("a column of formulas is told and not kept: its results would be taken for typed values", () => {
    const grid = gridOf("表", [[...HEAD, "换算"], [1, "人均预期寿命", "岁", 78, 79, "预期性", 0.78], [2, "婴儿死亡率", "‰", 3, "≤2.5", "预期性", 0.03]]);
    const formulas = grid.values.map((row, at) => row.map((_, column) => (column === 6 && at > 0 ? `=D${at + 1}/100` : null)));
    const table = previewImport({ name: "表.xlsx", grids: [{ ...grid, formulas }], text: null, hasAddresses: true, hidden: [] }).tables[0];
    expect(table?.overlooked).toEqual([{ kind: "column", header: "换算", cells: 2, isKept: false }]);
    expect(table?.rows[0]?.extras).toEqual([]);
  });

  test("rows with numbers behind the table's end are told with their place", () => {
    const table = preview(HEAD, [1, "人均预期寿命", "岁", 78, 79, "预期性"], [2, "婴儿死亡率", "‰", 3, "≤2.5", "预期性"],
      [null], [null], [null], [null], [null], [null], [3, "孕产妇死亡率", "1/10万", 9, "≤8", "预期性"]);
    expect(table?.rows).toHaveLength(2);
    expect(table?.overlooked).toEqual([{
      kind: "row", why: "afterEnd", place: { kind: "cell", at: { sheet: "表", row: 9, column: 0, rows: 1, columns: 1 } },
      at: { sheet: "表", row: 9, column: 0, rows: 1, columns: 6 },
      cells: ["3", "孕产妇死亡率", "1/10万", "9", "≤8", "预期性"].map((text, column) => ({ text, column })),
    }]);
  });
});
