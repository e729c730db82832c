import { toA1 } from "../grid/area";
import { layout } from "./layout";
import type { SheetSpec } from "./spec";

const spec: SheetSpec = {
  name: "小表",
  title: "标题",
  subtitle: "填报单位：",
  columns: [
    { key: "domain", title: "领域", width: 10, kind: "label", align: "center", merged: true, frozen: true },
    { key: "name", title: "主要指标", width: 12, kind: "label", align: "left", indented: true, frozen: true },
    { key: "base", title: "基期值", width: 8, kind: "input", align: "center", extraDecimals: 0,
      input: { rule: { kind: "formula", formula: "=ISNUMBER({base})" }, strict: true, title: "基期值", message: "填数字" } },
    { key: "nature", title: "性质", width: 8, kind: "input", align: "center",
      input: { rule: { kind: "list", list: "性质" }, strict: true, title: "性质", message: "请选择" } },
    { key: "double", title: "两倍", width: 8, kind: "computed", align: "center", extraDecimals: 1, formula: "={base}*2" },
  ],
  rows: [
    { values: { domain: "甲", name: "一" }, isSub: false, decimals: 1 },
    { values: { name: "一个很长很长很长很长的指标名称" }, isSub: true, decimals: 2 },
    { values: { domain: "乙", name: "二", base: 3 }, isSub: false, decimals: 0, formulas: { double: "={base}+{base}" } },
  ],
  lists: [{ id: "性质", title: "指标性质", values: ["约束性", "预期性"] }],
  conditions: [{ column: "base", formula: '={base}=""', tone: "warning" }],
  notes: ["说明", "1. 填写。"],
  print: { paper: "A4", orientation: "landscape", footer: "第 &P 页" },
};

const placed = layout(spec);
const at = (address: string) => placed.cells.find((cell) => toA1({ ...cell, rows: 1, columns: 1 }) === address);
const look = (address: string) => placed.styles[at(address)?.style ?? ""];

test("title, header, rows and notes stand under each other", () => {
  expect(["A1", "A2", "A3", "E3", "B4", "B5", "B6", "A7", "A8"].map((address) => at(address)?.content))
    .toEqual(["标题", "填报单位：", "领域", "两倍", "一", "一个很长很长很长很长的指标名称", "二", "说明", "1. 填写。"]);
});

test("a formula names the cells of its own row, and a row may have its own", () => {
  expect(["E4", "E5", "E6"].map((address) => at(address)?.content))
    .toEqual([{ formula: "=$C4*2" }, { formula: "=$C5*2" }, { formula: "=$C6+$C6" }]);
});

test("figures take the row's decimals and the column's more", () => {
  expect(["C4", "E4", "C6", "E6"].map((address) => look(address)?.format)).toEqual(["0.0", "0.00", "0", "0.0"]);
});

test("input cells are open, the others locked; sub-indicators are indented", () => {
  expect(look("C4")?.locked).toBe(false);
  expect(look("E4")?.locked).toBeUndefined();
  expect(look("B5")?.indent).toBe(2);
  expect(look("B4")?.indent).toBeUndefined();
});

test("a domain's cells are merged, and so are title, subtitle and notes", () => {
  expect(placed.merges.map(toA1)).toEqual(["A1:E1", "A2:E2", "A4:A5", "A7:E7", "A8:E8"]);
});

test("long names make their row higher", () => {
  const height = (row: number) => placed.rowHeights.find((own) => own.row === row)?.height ?? 0;
  expect(height(4)).toBeGreaterThan(height(3));
});

test("drop-downs come from a named list right of what is printed", () => {
  expect(placed.names).toEqual([{ name: "_小表_性质", refersTo: "='小表'!$G$4:$G$5" }]);
  expect([at("G4")?.content, at("G5")?.content]).toEqual(["约束性", "预期性"]);
  expect(placed.validations.map(({ area, rule }) => [toA1(area), rule])).toEqual([
    ["C4:C6", { kind: "formula", formula: "=ISNUMBER($C4)" }],
    ["D4:D6", { kind: "listFrom", formula: "=_小表_性质" }],
  ]);
  expect(placed.print?.area).toEqual({ row: 0, column: 0, rows: 8, columns: 5 });
});

test("under another sheet name the lists are names of their own", () => {
  const second = layout(spec, { sheetName: "小表 (2)" });
  expect(second.name).toBe("小表 (2)");
  expect(second.names).toEqual([{ name: "_小表_2__性质", refersTo: "='小表 (2)'!$G$4:$G$5" }]);
});

test("every style that a cell names is there", () => {
  expect(placed.cells.filter(({ style }) => style === undefined || placed.styles[style] === undefined)).toEqual([]);
});

test("a spec that names a column it lacks is a bug that is told", () => {
  expect(() => layout({ ...spec, conditions: [{ column: "none", formula: "=1", tone: "info" }] })).toThrow("none");
});
