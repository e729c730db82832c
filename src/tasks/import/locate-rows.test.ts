import { gridOf } from "../../grid/grid";
import { recogniseTables } from "../../table/recognise";
import { locateRows } from "./locate-rows";

const tables = (...rows: readonly (readonly string[])[][]) => rows.flatMap((table) => recogniseTables(gridOf("表", [["“十四五”主要指标"], ["指标", "2020年", "2025年目标"], ...table])));
const THREE = [["人均预期寿命（岁）", "78", "79"], ["婴儿死亡率（‰）", "3", "≤2.5"], ["孕产妇死亡率（1/10万）", "9", "≤8"]];

describe("the lines that a table's rows stand in", () => {
  test("are those of the table, not of a paragraph that names an indicator before it; names may be torn over lines", () => {
    const text = ["规划", "到2025年，人均预期寿命（岁）和婴儿死亡率（‰）达到全国先进水平。", "x".repeat(500), "指标\t2020年\t2025年目标",
      "人均预期寿命（岁）\t78\t79", "婴儿死亡", "率（‰） |\t3\t≤2.5", "孕产妇死亡率（1/10万）\t9\t≤8"].join("\r\n");
    expect(locateRows(text, tables(THREE))).toEqual([[5, 6, 8]]);
  });

  test("of two tables go on where the first one ended", () => {
    const line = ([name = "", before = "", target = ""]: readonly string[]) => `${name}|${before}|${target}`;
    const text = [...THREE.map(line), "", ...THREE.map(line)].join("\n");
    expect(locateRows(text, tables(THREE, THREE))).toEqual([[1, 2, 3], [5, 6, 7]]);
  });

  test("are unknown where a name does not stand in the text", () => {
    expect(locateRows("别的内容", tables(THREE))).toEqual([[null, null, null]]);
    expect(locateRows("人均预期寿命（岁）\n婴儿死亡率（‰）\n孕产妇死亡率", tables(THREE))).toEqual([[null, null, null]]);
  });
});
