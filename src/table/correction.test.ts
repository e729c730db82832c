import type { Area } from "../grid/area";
import { gridOf, type CellValue } from "../grid/grid";
import type { TableCorrection } from "./correction";
import { brief, rolesOf } from "./fixtures/brief";
import { recognise, recogniseTable } from "./recognise";
import type { IndicatorTable } from "./table";

const corrected = (rows: readonly (readonly CellValue[])[], correction: TableCorrection): IndicatorTable => {
  const read = recogniseTable(gridOf("表", rows), correction);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value;
};
const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });

const ENGLISH = [
  ["Lushan District, main indicators of the 14th plan"],
  ["No.", "Indicator", "Unit", "Baseline", "Goal", "Kind"],
  [null, null, null, "2020", "2025", null],
  ["1", "Life expectancy", "岁", "81.2", "82", "expected"],
  ["2", "Maternal mortality", "1/10万", "4.5", "≤5", "约束性"],
];

describe("a table is read as a person has set it right", () => {
  it("under English headers of two rows", () => {
    expect(recognise(gridOf("表", ENGLISH))).toEqual({ tables: [], fault: { code: "noHeader" } });
    const table = corrected(ENGLISH, {
      area: area(1, 0, 4, 6),
      roles: [{ column: 0, role: "number" }, { column: 1, role: "name" }, { column: 2, role: "unit" }, { column: 3, role: "baseline" }, { column: 4, role: "target" }, { column: 5, role: "nature" }],
    });
    expect(rolesOf(table)).toEqual(["number", "name", "unit", "baseline 2020", "target 2025", "nature"]);
    expect(table).toMatchObject({ title: "Lushan District, main indicators of the 14th plan", plan: { name: "十四五" }, area: { row: 1, rows: 4 } });
    expect(brief(table)).toEqual([
      "1 |  | Life expectancy | 岁 |  | 81.2 >  > 82", "2 |  | Maternal mortality | 1/10万 | binding | 4.5 >  > ≤5",
    ]);
  });

  it("without any header", () => {
    const rows = [["人均预期寿命（岁）", "79.5", "80.5"], ["婴儿死亡率（‰）", "2.1", "≤3"]];
    const roles = [{ column: 0, role: "name" }, { column: 1, role: "baseline" }, { column: 2, role: "target" }] as const;
    const plan = { name: "十五五", baseYear: 2025, targetYear: 2030 };
    for (const above of [[], [["某区卫生健康委"]]]) {
      const table = corrected([...above, ...rows], { area: area(above.length, 0, 2, 3), roles, plan });
      expect(table).toMatchObject({ plan, area: { row: above.length, rows: 2 } });
      expect(brief(table)).toEqual([" |  | 人均预期寿命 | 岁 |  | 79.5 >  > 80.5", " |  | 婴儿死亡率 | ‰ |  | 2.1 >  > ≤3"]);
      expect(table.indicators[0]).toMatchObject({ baseline: { year: 2025 }, targets: [{ year: 2030 }] });
    }
  });

  it("below a blank row where the header should be", () => {
    const table = corrected([[], ["森林覆盖率（%）", "30.1", "30.5"]], { area: area(0, 0, 2, 3), roles: [{ column: 0, role: "name" }, { column: 1, role: "baseline" }, { column: 2, role: "target" }] });
    expect(brief(table)).toEqual([" |  | 森林覆盖率 | % |  | 30.1 >  > 30.5"]);
  });

  it("under misleading headers: roles come before words and contents", () => {
    const rows = [
      ["“十四五”主要指标"],
      ["序号", "指标", "指标内容", "2020年目标", "2025年完成", "单位", "类别"],
      ["1", "健康水平", "人均预期寿命", "79.5", "80.5", "约束性", "岁"], ["2", "健康水平", "婴儿死亡率", "2.1", "≤3", "预期性", "‰"],
    ];
    const table = corrected(rows, {
      roles: [
        { column: 0, role: "unknown" }, { column: 1, role: "domain" }, { column: 2, role: "name" }, { column: 3, role: "baseline" },
        { column: 4, role: "target" }, { column: 5, role: "nature" }, { column: 6, role: "unit" },
      ],
    });
    expect(rolesOf(table)).toEqual(["unknown", "domain", "name", "baseline 2020", "target 2025", "nature", "unit"]);
    expect(table.kind).toBe("plan");
    expect(brief(table)).toEqual([
      " | 健康水平 | 人均预期寿命 | 岁 | binding | 79.5 >  > 80.5", " | 健康水平 | 婴儿死亡率 | ‰ | expected | 2.1 >  > ≤3",
    ]);
  });

  it("one role set takes it from the column that was recognised: a table has one column of names, of natures", () => {
    const rows = [["指标", "具体说明", "2020年", "2025年", "属性", "考核类型"], ["甲", "森林覆盖率（%）", "30", "31", "预期性", "约束性"]];
    const table = corrected([["“十四五”规划"], ...rows], { roles: [{ column: 1, role: "name" }, { column: 5, role: "nature" }] });
    expect(rolesOf(table)).toEqual(["unknown", "name", "baseline 2020", "target 2025", "unknown", "nature"]);
    expect(brief(table)).toEqual([" |  | 森林覆盖率 | % | binding | 30 >  > 31"]);
  });

  it("the plan that a person says decides what each year is", () => {
    const rows = [["“十三五”卫生健康主要指标"], ["指标", "2015年", "2020年", "2023年", "2025年", "属性"], ["健康素养水平（%）", "10.2", "23.1", "29.7", "30", "预期性"]];
    const plan = { name: "十四五", baseYear: 2020, targetYear: 2025 };
    const table = corrected(rows, { plan });
    expect(table.plan).toEqual(plan);
    expect(rolesOf(table)).toEqual(["name", "actual 2015", "baseline 2020", "actual 2023", "target 2025", "nature"]);
    expect(rolesOf(corrected(rows, { plan: { name: "2018—2023年", baseYear: 2018, targetYear: 2023 } }))).toEqual(["name", "baseline 2015", "actual 2020", "target 2023", "target 2025", "nature"]);
  });

  it("a year that contradicts what a person calls the column is not its year", () => {
    const table = corrected([["“十四五”主要指标"], ["指标", "2020年", "2020年"], ["城镇化率（%）", "60", "65"]], { plan: { name: "十四五", baseYear: 2020, targetYear: 2025 }, roles: [{ column: 2, role: "target" }] });
    expect(table.indicators[0]).toMatchObject({ baseline: { raw: "60", year: 2020 }, targets: [{ raw: "65", year: 2025 }] });
  });

  it("an area holds one table whatever else is on the sheet, over blank rows and to its last row", () => {
    const rows = [
      ["旧表", null, null, "2", "预期性"], ["指标", "2020年", "2025年", "2025年", "属性"], ["甲率（%）", "1", "2", "9", "预期性"],
      [], [], [], [], [], [], ["乙率（%）", "3", "4", "9", "约束性"], ["丙率（%）", "5", "6", "9", "约束性"], ["注：数据为初步数。"],
    ];
    const table = corrected(rows, { area: area(1, 0, 9, 3) });
    expect(brief(table)).toEqual([" |  | 甲率 | % |  | 1 >  > 2", " |  | 乙率 | % |  | 3 >  > 4"]);
    expect(table.area).toEqual({ sheet: "表", row: 1, column: 0, rows: 9, columns: 3 });
    expect(corrected(rows, { area: area(1, 0, 10, 5) }).notes).toEqual(["注：数据为初步数。"]);
  });

  it("an area drawn with the title above the header is read below it", () => {
    const rows = [["某市“十四五”主要指标"], ["指标", "2020年", "2025年"], ["森林覆盖率（%）", "30", "31"]];
    expect(corrected(rows, { area: area(0, 0, 3, 3) })).toMatchObject({ title: "某市“十四五”主要指标", area: { row: 1, rows: 2 } });
  });

  it("areas and columns are the sheet's, also where the grid begins further down", () => {
    const grid = { ...gridOf("表", ENGLISH.slice(1)), origin: { row: 10, column: 3 } };
    const table = recogniseTable(grid, { area: area(10, 3, 4, 6), roles: [{ column: 4, role: "name" }, { column: 6, role: "baseline" }, { column: 7, role: "target" }] });
    expect(table.ok && rolesOf(table.value)).toEqual(["number", "name", "unknown", "baseline 2020", "target 2025", "unknown"]);
    expect(table.ok && table.value.indicators[0]?.at).toEqual({ sheet: "表", row: 12, column: 4, rows: 1, columns: 1 });
  });

  it("says what is lacking", () => {
    const fault = (correction: TableCorrection): unknown => recognise(gridOf("表", ENGLISH), correction);
    expect(fault({ area: area(1, 0, 4, 6), roles: [{ column: 1, role: "name" }] })).toEqual({ tables: [], fault: { code: "noHeader", lacks: ["value"] } });
    expect(fault({ area: area(3, 0, 2, 6), roles: [{ column: 4, role: "target" }] })).toEqual({ tables: [], fault: { code: "noHeader", lacks: ["name"] } });
    expect(fault({ area: area(50, 0, 2, 6), roles: [{ column: 1, role: "name" }, { column: 4, role: "target" }] })).toMatchObject({ tables: [], fault: { code: "noRows" } });
  });
});
