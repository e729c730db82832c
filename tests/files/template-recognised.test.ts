/** Property: what the layout lowers, the recogniser raises again. The template's rows, columns and plan are found as the spec has them. */
import { PLANS, planByName } from "../../src/catalogue/plans";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { pingxiangSheet } from "../../src/sheets/examples/pingxiang";
import { layout } from "../../src/sheets/layout";
import { draftingSheet } from "../../src/sheets/templates/drafting/drafting";
import { NATURES } from "../../src/sheets/templates/natures";
import { recogniseTable } from "../../src/table/recognise";
import type { PlacedSheet } from "../../src/grid/placed-sheet";

async function recognised(placed: PlacedSheet) {
  const result = recogniseTable(await memoryWorkbook([placed]).read(placed.name));
  if (!result.ok) throw new Error(result.fault.code);
  return result.value;
}

describe.each([["十四五", "zh"], ["十四五", "en"], ["十五五", "zh"]] as const)("the drafting sheet of %s in %s", (name, language) => {
  const plan = planByName(name);
  if (!plan) throw new Error(name);
  const spec = draftingSheet({ plan, region: "甲市", language });

  test("is recognised with the spec's plan and title", async () => {
    const table = await recognised(layout(spec));
    expect(table.kind).toBe("plan");
    expect(table.plan).toEqual({ name, baseYear: plan.baseYear, targetYear: plan.targetYear });
    expect(table.area).toEqual({ sheet: spec.name, row: 2, column: 0, rows: spec.rows.length + 1, columns: spec.columns.length });
    expect(table.title).toBe(`甲市“${name}”卫生健康发展规划主要指标`);
  });

  test("gives back every row: name, number, domain, unit, nature, and what is part of what", async () => {
    const { indicators } = await recognised(layout(spec));
    let domain = "";
    const expected = spec.rows.map(({ values, isSub }) => {
      domain = typeof values["domain"] === "string" ? values["domain"] : domain;
      return {
        name: String(values["name"]).replace("其中：", ""),
        number: values["number"] === undefined || values["number"] === null ? null : String(values["number"]),
        domain, unit: values["unit"], nature: values["nature"] ?? null, isSub,
      };
    });
    expect(indicators.map(({ name, number, domain, unit, nature, isSub }) =>
      ({ name, number, domain, unit, nature: nature === null ? null : NATURES[nature], isSub }))).toEqual(expected);
    for (const { isSub, parent } of indicators) expect(parent !== null).toBe(isSub);
  });

  test("has one baseline and one target column, and takes no computed column for one", async () => {
    const { columns } = await recognised(layout(spec));
    const header = (role: string) => columns.filter((column) => column.role === role).map((column) => column.header);
    expect(header("baseline")).toEqual([`${plan.baseYear}年基期值`]);
    expect(header("target")).toEqual([`${plan.targetYear}年目标值`]);
    expect(header("actual")).toEqual([]);
  });

  test("reads what a person put in", async () => {
    const placed = layout(spec);
    const filled = new Map<number, string | number>([[spec.columns.findIndex(({ key }) => key === "baseline"), 77.78], [spec.columns.findIndex(({ key }) => key === "target"), "≥79岁"]]);
    const cells = placed.cells.map((cell) => (cell.row === 3 && filled.has(cell.column) ? { ...cell, content: filled.get(cell.column) ?? null } : cell));
    const [first] = (await recognised({ ...placed, cells })).indicators;
    expect(first?.baseline?.value).toBe(77.78);
    expect(first?.targets[0]?.target).toEqual({ kind: "level", op: ">=", value: 79, unit: "岁" });
  });
});

test("every plan of the catalogue can have a sheet, by its data alone", () => {
  for (const plan of PLANS) expect(() => layout(draftingSheet({ plan, region: null, language: "zh" }))).not.toThrow();
});

test("the 萍乡 sheet: 24 rows, three of them binding, the functions beside it no part of it", async () => {
  const table = await recognised(pingxiangSheet());
  expect(table.indicators).toHaveLength(24);
  expect(table.indicators.filter(({ nature }) => nature === "binding").map(({ name }) => name))
    .toEqual(["每万人口全科医生数", "全市儿童青少年总体近视率", "个人卫生支出占卫生总费用的比重"]);
  expect(table.columns.filter(({ role }) => role === "target").map(({ header }) => header)).toEqual(["2025年目标值"]);
});
