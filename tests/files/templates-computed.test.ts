/** What the templates' own formulas compute, opened by LibreOffice without the add-in. Expected values are worked out by hand. */
import { planByName } from "../../src/catalogue/plans";
import type { CellValue, Grid } from "../../src/grid/grid";
import { textAt } from "../../src/grid/grid";
import { isFormula } from "../../src/grid/edit";
import { layout } from "../../src/sheets/layout";
import { finalSheet, midtermSheet } from "../../src/sheets/templates/assessment/assessment";
import { districtsSheet } from "../../src/sheets/templates/districts/districts";
import { monitoringSheet } from "../../src/sheets/templates/monitoring/monitoring";
import { TEMPLATES } from "../../src/sheets/templates/templates";
import type { SheetSpec } from "../../src/sheets/spec";
import { computed, errorsIn, filledIn, held, placeIn, shown, type Entries } from "./filled-template";
import { SOFFICE } from "./libreoffice";

const plan = planByName("十四五");
if (!plan) throw new Error("十四五 is in the catalogue");
const request = { plan, region: "甲市", language: "zh" } as const;

const monitoring = monitoringSheet(request);
const midterm = midtermSheet(request);
const final = finalSheet(request);
const districts = districtsSheet(request);

const DOCTORS = "每千人口执业（助理）医师数";

const monitored = filledIn(monitoring, {
  [DOCTORS]: { baseline: 2.9, actual2021: 3.04, actual2022: 3.15, target: 3.2 },
  "人均预期寿命": { baseline: 77.93, actual2021: 78.2, target: 78.93 },
  "每千人口拥有3岁以下婴幼儿托位数": { baseline: 1.8, actual2021: 2.03, target: "4.5" },
  "地级及以上城市空气质量优良天数比率": { baseline: 87, actual2022: 86.5, target: "≥87.5" },
  "孕产妇死亡率": { baseline: 14.12, actual2021: "—", actual2022: 11.8, target: "≤12/10万" },
  "婴儿死亡率": { baseline: 14.12, actual2022: 11.8, target: "≤12" },
  "严重精神障碍管理率": { baseline: "—", actual2022: 85, target: "≥90" },
  "每千人口医疗卫生机构床位数": { baseline: 5, actual2022: 6, target: 12 },
  "孕产妇系统管理率": { baseline: 92.7, actual2022: 84, target: ">85" },
  "国家卫生城市占比": { baseline: 57.5, actual2021: 60, target: "持续提升" },
  "居民健康素养水平": { baseline: 20, actual2024: 23, actual2025: 24, target: 25 },
  "人均体育场地面积": { baseline: 0, actual2021: 3, target: 10 },
  "以乡（镇、街道）为单位适龄儿童免疫规划疫苗接种率": { baseline: 90, actual2021: 90, target: ">90" },
  "重大慢性病过早死亡率": { baseline: 15.3, target: 15 },
  "15岁以上人群吸烟率": { baseline: 25.8, actual2022: 24, target: "＜23.3" },
});

const midway = filledIn(midterm, { [DOCTORS]: { baseline: 2.9, actual: 3.15, target: 3.2 }, "婴儿死亡率": { baseline: 5.4, actual: 5.6, target: "≤5.2‰" } });
const ended = filledIn(final, {
  [DOCTORS]: { baseline: 2.9, actual: 3.15, target: 3.2 },
  "每千人口注册护士数": { baseline: 3.34, actual: 3.8, target: "≥3.8" },
  "人均预期寿命": { baseline: 77.93, target: 78.93 },
});

const five = (kind: string, ...values: readonly (number | string | null)[]) => Object.fromEntries(values.map((value, index) => [`${kind}${index + 1}`, value]));
const shared = filledIn(districts, {
  "每千人口注册护士数": { baseline: 3.34, target: 3.8, ...five("target", 3.6, 3.7, 3.8, 3.9, 4.2), ...five("weight", 10, 20, 30, 20, 20) },
  "婴儿死亡率": { baseline: 5.4, target: "≤5", ...five("target", 4, 5, 6, 5, 5), ...five("weight", 1, 1, 2, 1, 1) },
  "孕产妇死亡率": { baseline: 16.9, target: "≤12", ...five("target", 10, "—", 14, 12, 12), ...five("weight", 1, null, 1, 1, 1) },
  "健康服务业总规模": { baseline: 60, target: "≥100", ...five("target", 10, 20, 30, 20, 19), ...five("weight", 10, 20, 30, 20, 20) },
  "居民健康素养水平": { baseline: 20, target: 25, ...five("target", 25, 26) },
  "经常参加体育锻炼人数比例": { baseline: 37.2, target: 38.5, ...five("target", 40, 40, 40, 40, 40) },
  "每千人口医疗卫生机构床位数": { baseline: 6.46, target: 7, ...five("target", 8, 8, 8, 8, 8), ...five("weight", 1, 1, 1, 1, 1) },
});
/** 区县3 gets its name, once. */
const named = { ...shared, cells: shared.cells.map((cell) => (cell.content === "区县3" ? { ...cell, content: "芦溪县" } : cell)) };

if (SOFFICE === null) {
  test("LibreOffice is NOT on this machine: the templates' formulas were not computed", () => {
    console.warn("LibreOffice (soffice) was not found. Install it to have the templates' formulas computed by an independent program.");
    expect(SOFFICE).toBeNull();
  });
} else {
  let gridOf: (sheet: string) => Grid;
  beforeAll(async () => { gridOf = await computed(monitored, midway, ended, named); });

  test("no cell of a filled-in template is an error", () => {
    for (const { name } of [monitoring, midterm, final, districts]) expect([name, errorsIn(gridOf(name))]).toEqual([name, []]);
  });

  describe("the monitoring sheet", () => {
    const judged = (name: string) => shown(gridOf(monitoring.name), monitoring, name, "latest", "latestYear", "time", "completion", "status", "reason");
    test.each([
      // 0.25 ÷ 0.30 = 83.33 %, 40 % of the time.
      [DOCTORS, "3.15", "2022", "40", "83.3", "快于预期", "+43.3个百分点"],
      // 0.27 ÷ 1 = 27 %, 20 % of the time.
      ["人均预期寿命", "78.20", "2021", "20", "27.0", "符合预期", "+7.0个百分点"],
      // 0.23 ÷ 2.7 = 8.52 %.
      ["每千人口拥有3岁以下婴幼儿托位数", "2.03", "2021", "20", "8.5", "滞后", "-11.5个百分点"],
      // −0.5 ÷ 0.5 = −100 %.
      ["地级及以上城市空气质量优良天数比率", "86.50", "2022", "40", "-100.0", "倒退", "-140.0个百分点"],
      // 2.32 ÷ 2.12 = 109.43 %; of "≤12/10万" only the "/10万" is the unit's.
      ["孕产妇死亡率", "11.80", "2022", "40", "109.4", "已达标", ""],
      ["婴儿死亡率", "11.80", "2022", "40", "109.4", "已达标", ""],
      ["严重精神障碍管理率", "85.00", "2022", "40", "", "无法判定", "缺基期值"],
      // 1 ÷ 7 = 14.29 %; neither the catalogue nor the target says which way is better.
      ["每千人口医疗卫生机构床位数", "6.00", "2022", "40", "14.3", "无法判定", "方向未定"],
      ["孕产妇系统管理率", "84.00", "2022", "40", "—", "倒退", "基期已达标"],
      ["国家卫生城市占比", "60.00", "2021", "20", "", "无法判定", "目标值未能换算"],
      // 4 ÷ 5 = 80 %, and the time is over.
      ["居民健康素养水平", "24.00", "2025", "100", "80.0", "滞后", "期满未达标"],
      // 30 % − 20 % = 10 points, not over the band.
      ["人均体育场地面积", "3.00", "2021", "20", "30.0", "符合预期", "+10.0个百分点"],
      ["以乡（镇、街道）为单位适龄儿童免疫规划疫苗接种率", "90.00", "2021", "20", "—", "无法判定", "基期等于目标"],
      // A full-width sign, as Chinese keyboards give it: 1.8 ÷ 2.5 = 72 %.
      ["15岁以上人群吸烟率", "24.00", "2022", "40", "72.0", "快于预期", "+32.0个百分点"],
      ["重大慢性病过早死亡率", "", "", "", "", "无法判定", "缺实际值"],
      ["5岁以下儿童死亡率", "", "", "", "", "", ""],
    ])("%s", (name, ...expected) => expect(judged(name)).toEqual(expected));

    test("carries the line through the latest value on to the target year", () => {
      const projected = (name: string) => held(gridOf(monitoring.name), monitoring, name, "projected")[0];
      expect(projected(DOCTORS)).toBe(3.525); // 2.9 + 0.25 ÷ 2 × 5
      expect(projected("人均预期寿命")).toBe(79.28); // 77.93 + 0.27 × 5
      expect(projected("婴儿死亡率")).toBe(8.32); // 14.12 − 2.32 ÷ 2 × 5
      expect(projected("居民健康素养水平")).toBe(24);
    });

    test("gives each chart its straight line: 87, 87.1 … 87.5", () => {
      const grid = gridOf(monitoring.name);
      const { row } = placeIn(monitoring, "地级及以上城市空气质量优良天数比率", "name");
      const chart = monitored.charts?.find(({ title }) => title.startsWith("地级及以上城市空气质量优良天数比率"));
      const [line, figures] = chart?.lines ?? [];
      if (!chart || !line || !figures) throw new Error("no chart");
      const along = (first: { readonly row: number; readonly column: number }) =>
        Array.from({ length: 6 }, (_, at) => textAt(grid, { row: first.row, column: first.column + at }));
      expect(along(chart.labels)).toEqual(["2020年", "2021年", "2022年", "2023年", "2024年", "2025年"]);
      expect(line.values.row).toBe(row);
      expect(along(line.values).map(Number)).toEqual([87, 87.1, 87.2, 87.3, 87.4, 87.5]);
      expect(along(figures.values)).toEqual(["87.00", "", "86.50", "", "", ""]);
    });
  });

  test("an assessment judges by the year it looks back on", () => {
    const judged = (grid: Grid, spec: typeof midterm, name: string) => shown(grid, spec, name, "completion", "status", "reason");
    expect(judged(gridOf(midterm.name), midterm, DOCTORS)).toEqual(["83.3", "快于预期", "+43.3个百分点"]);
    // Lower is better: (5.6 − 5.4) ÷ (5.2 − 5.4) = −100 %.
    expect(judged(gridOf(midterm.name), midterm, "婴儿死亡率")).toEqual(["-100.0", "倒退", "-140.0个百分点"]);
    expect(judged(gridOf(final.name), final, DOCTORS)).toEqual(["83.3", "滞后", "期满未达标"]);
    expect(judged(gridOf(final.name), final, "每千人口注册护士数")).toEqual(["100.0", "已达标", ""]);
    expect(judged(gridOf(final.name), final, "人均预期寿命")).toEqual(["", "无法判定", "缺实际值"]);
  });

  describe("the districts' sheet", () => {
    const judged = (name: string) => {
      const [total] = held(gridOf(districts.name), districts, name, "total");
      return [total, ...shown(gridOf(districts.name), districts, name, "shortfall", "verdict", "short")];
    };
    test.each([
      // (36 + 74 + 114 + 78 + 84) ÷ 100.
      ["每千人口注册护士数", 3.86, "0.00", "达到", "区县1、区县2"],
      // (4 + 5 + 12 + 5 + 5) ÷ 6 = 5.1667, lower is better.
      ["婴儿死亡率", 5.166667, "0.17", "未达到", "芦溪县"],
      // The dash does not count: (10 + 14 + 12 + 12) ÷ 4.
      ["孕产妇死亡率", 12, "0.00", "达到", "芦溪县"],
      // A sum: 99 of 100; by weight 区县5 ought to bring 20.
      ["健康服务业总规模", 99, "1.0", "未达到", "区县5"],
      ["居民健康素养水平", null, "", "未填齐", ""],
      ["经常参加体育锻炼人数比例", null, "", "权数未填齐", ""],
      ["每千人口医疗卫生机构床位数", 8, "", "方向未定", ""],
      ["人均预期寿命", null, "", "", ""],
    ])("%s", (name, ...expected) => expect(judged(name)).toEqual(expected));

    test("a district's name is written once and stands everywhere", () => {
      const grid = gridOf(districts.name);
      const header = (key: string) => textAt(grid, { row: 3, column: placeIn(districts, DOCTORS, key).column });
      expect([header("target3"), header("level3"), header("weight3")]).toEqual(["芦溪县", "芦溪县", "芦溪县"]);
    });
  });

  describe("whatever is filled in", () => {
    const WORDS = ["≥95%", "持续下降", "控制在5‰以内", "〔6〕", "＞90％", "5-6", "—", "-", "≥", "保持稳定", "27%左右", "0", "力争每年降低0.5个百分点以上", "  12 ", "1.2.3", "#N/A 待补"];
    /** Each row gets another wording, and another part of its cells is left empty. */
    const muddled = (spec: SheetSpec): Entries => Object.fromEntries(spec.rows.map(({ values }, index) => [String(values["name"]), Object.fromEntries(spec.columns.flatMap(({ key, kind }, at): [string, CellValue][] => {
      if (kind !== "input" || !/^(?:baseline|target|actual|level|weight)/.test(key) || (index + at) % 4 === 3) return [];
      if (key === "target") return [[key, index % 5 === 4 ? 0 : WORDS[index % WORDS.length] ?? null]];
      return [[key, [0, 12.5, "—", -3][(index + at) % 4] ?? null]];
    }))]));
    const specs = ["十四五", "十五五"].flatMap((name) => Object.values(TEMPLATES).map(({ build }) => build({ ...request, plan: planByName(name) ?? plan })));

    test("no template has an error cell: wordings, dashes, zeros, half-filled rows", async () => {
      const opened = await computed(...specs.map((spec) => filledIn(spec, muddled(spec))));
      for (const spec of specs) {
        // What was typed itself is no error of ours.
        const errors = errorsIn(opened(spec.name)).filter((text) => !WORDS.includes(text));
        expect([spec.name, errors]).toEqual([spec.name, []]);
      }
    });
  });

  test.each(["十四五", "十五五"] as const)("every template of %s computes to blanks while it is empty", async (name) => {
    const period = planByName(name);
    if (!period) throw new Error(name);
    const specs = Object.values(TEMPLATES).map(({ build }) => build({ ...request, plan: period }));
    const opened = await computed(...specs.map((spec) => layout(spec)));
    for (const spec of specs) {
      const grid = opened(spec.name);
      expect([spec.name, errorsIn(grid)]).toEqual([spec.name, []]);
      const given = new Set(["direction", ...spec.columns.flatMap(({ titled, key }) => (titled === undefined ? [] : [key]))]);
      for (const cell of layout(spec).cells) {
        if (!isFormula(cell.content) || given.has(spec.columns[cell.column]?.key ?? "")) continue;
        expect([spec.name, cell.row, cell.column, textAt(grid, cell)]).toEqual([spec.name, cell.row, cell.column, ""]);
      }
    }
  });
}
