import { toA1 } from "../grid/area";
import { layout } from "./layout";
import type { ColumnSpec, SheetSpec } from "./spec";

const figure = (key: string, title: string, more: Partial<ColumnSpec> = {}): ColumnSpec =>
  ({ key, title, width: 8, kind: "input", align: "center", ...more });

const spec: SheetSpec = {
  name: "分解",
  title: "标题",
  subtitle: "填报单位：",
  columns: [
    { key: "name", title: "主要指标", width: 12, kind: "label", align: "left", frozen: true },
    figure("target1", "区县1", { group: "任务", titled: "input" }),
    figure("target2", "区县2", { group: "任务", titled: "input" }),
    { key: "who", title: "谁", width: 8, kind: "computed", align: "center", lines: 2, formula: '=IF({target1}>0,{^target1},"")' },
    figure("level1", "区县1", { group: "水平", titled: { as: "target1" }, printed: false }),
  ],
  rows: [{ values: { name: "一" }, isSub: false, decimals: 0 }],
  lists: [],
  conditions: [],
  notes: ["说明"],
  print: { paper: "A3", orientation: "landscape", footer: "第 &P 页" },
};

const placed = layout(spec);
const at = (address: string) => placed.cells.find((cell) => toA1({ ...cell, rows: 1, columns: 1 }) === address);

test("groups stand in a row of their own over the columns' titles, merged over their columns", () => {
  expect(["A3", "B3", "C3", "D3", "E3"].map((address) => at(address)?.content)).toEqual([null, "任务", null, null, "水平"]);
  expect(["A3", "D3"].map((address) => at(address)?.style)).toEqual(["headerAbove", "computedAbove"]);
  expect(["A4", "B4", "C4", "D4", "A5"].map((address) => at(address)?.content)).toEqual(["主要指标", "区县1", "区县2", "谁", "一"]);
  expect(placed.merges.map(toA1)).toContain("B3:C3");
  expect(placed.freeze).toEqual({ row: 4, column: 1 });
  expect(placed.print?.headerRows).toEqual({ first: 2, last: 3 });
});

test("a title to be written over is open, and others repeat it", () => {
  expect(placed.styles[at("B4")?.style ?? ""]?.locked).toBe(false);
  expect(at("E4")?.content).toEqual({ formula: "=$B$4" });
  expect(at("D5")?.content).toEqual({ formula: '=IF($B5>0,$B$4,"")' });
});

test("columns for the screen alone are not printed, and title and notes end before them", () => {
  expect(placed.print?.area).toEqual({ row: 0, column: 0, rows: 6, columns: 4 });
  expect(placed.merges.map(toA1)).toEqual(expect.arrayContaining(["A1:D1", "A6:D6"]));
});

test("room is left for sentences that are not written yet", () => {
  expect(placed.rowHeights.find(({ row }) => row === 4)?.height).toBe(32);
});

describe("path charts", () => {
  const charted = layout({
    ...spec,
    columns: [...spec.columns.slice(0, 1), figure("base", "2020年"), figure("next", "2021年")],
    rows: [...spec.rows, { values: { name: "二", base: 1 }, isSub: false, decimals: 0 }],
    paths: {
      heading: "进展", figures: "实际值", line: "直线路径", columns: ["base", "next"], labels: ["2020年", "2021年"], formulas: ["={base}", "={base}+1"],
      rows: [{ index: 1, title: "二（个）" }],
    },
  });
  const cell = (address: string) => charted.cells.find((each) => toA1({ ...each, rows: 1, columns: 1 }) === address)?.content;

  test("stand under the notes and are printed with them", () => {
    // Title, subtitle, header, two rows, one note: the heading is in row 7, fifteen rows of charts and one for their edge follow.
    expect(cell("A7")).toBe("进展");
    expect(charted.charts?.map(({ title, place }) => [title, place.row, place.rows])).toEqual([["二（个）", 7, 15]]);
    expect(charted.print?.area).toEqual({ row: 0, column: 0, rows: 23, columns: 3 });
  });

  test("show the row's own cells and a straight line computed right of the table", () => {
    expect(charted.charts?.[0]?.lines.map(({ name, values, dashed }) => [name, toA1(values), dashed])).toEqual([["直线路径", "F5:G5", true], ["实际值", "B5:C5", false]]);
    expect(toA1(charted.charts?.[0]?.labels ?? { row: 0, column: 0, rows: 0, columns: 0 })).toBe("F2:G2");
    expect([cell("F2"), cell("G2"), cell("F5"), cell("G5"), cell("F4")]).toEqual(["2020年", "2021年", { formula: "=$B5" }, { formula: "=$B5+1" }, undefined]);
  });

  test("a sheet without them has none", () => expect(placed.charts).toBeUndefined());
});
